/** What was found in a report, and how one points at it. The whole contract is openapi.yaml of spoor-app. */
import type { Certainty } from './basics';

export type FindKind = 'event' | 'attribution' | 'flow' | 'relation' | 'evidence' | 'mention' | 'quantity' | 'date' | 'hedge';
export type FindState = 'open' | 'accepted' | 'corrected' | 'added' | 'rejected';

export interface FindRef {
  document: string;
  kind: FindKind;
  type?: string;
  start: number;
  end: number;
  key?: string;
}

export interface Item {
  commodity?: string;
  amount?: number;
  unit?: string;
  qualifier?: string;
  max?: number;
}

export interface Value {
  amount?: number;
  currency?: string;
  kind?: string;
  qualifier?: string;
}

/** A record as 'spoor extract' prints it; which slots it has depends on its kind. */
export interface FindRecord {
  kind: FindKind;
  id: string;
  start: number;
  end: number;
  quote?: string;
  type?: string;
  triggerStart?: number;
  triggerEnd?: number;
  date?: string;
  dateInferred?: boolean;
  by?: string[];
  against?: string[];
  byParties?: string[];
  againstParties?: string[];
  place?: string[];
  places?: string[];
  items?: Item[];
  values?: Value[];
  count?: number;
  countOf?: string;
  status?: string;
  certainty?: Certainty;
  attributedTo?: string[];
  source?: string;
  identity?: string;
  terms?: string;
  cue?: string;
  content?: string;
  commodity?: string;
  from?: string[];
  via?: string[];
  to?: string[];
  volume?: Item;
  subject?: string;
  relation?: string;
  object?: string;
  hedge?: string;
  country?: string;
  indicator?: string;
  direction?: string;
  name?: string;
  value?: string;
  amount?: number;
  unit?: string;
  of?: string;
  scope?: string;
  likelihood?: string;
  contentSpans?: [number, number][];
  [slot: string]: unknown;
}

export interface Find {
  id: string;
  find: FindRef;
  state: FindState;
  sentence: number;
  record: FindRecord;
  original?: FindRecord;
  incident?: string;
  party?: string;
  decisions: string[];
}
