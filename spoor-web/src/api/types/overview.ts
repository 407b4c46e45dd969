/** The first page and the palette. The whole contract is openapi.yaml of spoor-app. */
import type { Queue, State } from './basics';
import type { IncidentBrief, PartyBrief, ReportBrief } from './briefs';
import type { LedgerBrief } from './ledgers';
import type { Proposal } from './parties';
import type { Unread } from './reports';
import type { Counts } from './session';
import type { Contradiction } from './voices';

export interface Overview {
  state: State;
  counts: Counts;
  byMonth: { month: string; types: Record<string, number> }[];
  byCountry: { country: string; incidents: number }[];
  ledgers: LedgerBrief[];
  queue: {
    contradictions: Queue<Contradiction>;
    repeats: Queue<Proposal>;
    merges: Queue<Proposal>;
    lowCertainty: Queue<IncidentBrief>;
    unread: Queue<Unread>;
  };
}

export interface Palette {
  reports: ReportBrief[];
  parties: PartyBrief[];
  incidents: IncidentBrief[];
}
