/** Reports, incidents and parties as lists show them. The whole contract is openapi.yaml of spoor-app. */
import type { Certainty, Grade, Review } from './basics';

export interface ReportBrief {
  number: number;
  document: string;
  title?: string;
  publisher?: string;
  published?: string;
  language?: string;
  url?: string;
}

export interface Range {
  min: number;
  max: number;
  qualifier?: string;
}

export interface IncidentBrief {
  id: string;
  type: string;
  ledger: string;
  date?: string;
  earliest?: string;
  latest?: string;
  dateInferred?: boolean;
  cumulative: boolean;
  by: string[];
  against: string[];
  byParties: string[];
  againstParties: string[];
  place: string[];
  places: string[];
  count?: { of: string; range: Range };
  items: { commodity: string; unit?: string; range?: Range }[];
  values: { currency: string; kind: string; range: Range }[];
  mode?: string;
  term?: Range;
  killed?: Range;
  injured?: Range;
  captured?: Range;
  status: string;
  certainty: Certainty;
  review: Review;
  reliability: Grade;
  credibility: number;
  speakers: number;
  publishers: number;
  tellings: number;
  contradicted: boolean;
}

export interface VoiceRef {
  key: string;
  name: string;
  identity: string;
  reliability: Grade;
}

export interface PartyBrief {
  id: string;
  type: string;
  name: string;
  aliases: string[];
  countries: string[];
  mentions: number;
  reports: number;
  decided: boolean;
}
