/** Parties, what may be one, and screening. The whole contract is openapi.yaml of spoor-app. */
import type { Page } from './basics';
import type { IncidentBrief, PartyBrief, ReportBrief } from './briefs';
import type { PartyRef } from './decisions';
import type { FindRef } from './finds';

export interface Reason {
  feature: string;
  value: number;
  weight: number;
  evidence: number;
  detail: string;
}

export interface Party extends Omit<Page<never>, 'items'> {
  party: PartyBrief;
  aliases: { name: string; times: number; reports: number }[];
  countries: { value: string; times: number }[];
  roles: { value: string; times: number }[];
  merges: { one: string; other: string; score: number; reasons: Reason[] }[];
  proposals: Proposal[];
  mentions: { report: ReportBrief; finding: string; start: number; end: number; quote: string; sentence: number }[];
}

export interface MergeProposal {
  kind: 'merge';
  score: number;
  one: PartyBrief;
  other: PartyBrief;
  oneRef: PartyRef;
  otherRef: PartyRef;
  contested: boolean;
  features: Reason[];
}

export interface RepeatProposal {
  kind: 'repeat';
  score: number;
  one: IncidentBrief;
  other: IncidentBrief;
  oneFind: FindRef;
  otherFind: FindRef;
  reasons: string[];
}

export type Proposal = MergeProposal | RepeatProposal;

export interface Screening {
  listed: number;
  names: number;
  withHits: number;
  complete: boolean;
  hits: { party: string; name: string; listId: string; listName: string; score: number; why: string }[];
}
