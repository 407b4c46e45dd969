/** Who says so, and who contradicts whom. The whole contract is openapi.yaml of spoor-app. */
import type { Grade, Page, Quote } from './basics';
import type { IncidentBrief, ReportBrief, VoiceRef } from './briefs';
import type { FindRef } from './finds';
import type { Difference } from './incidents';

export interface Voice extends VoiceRef {
  incidents: number;
  reports: number;
  contradicted: number;
  alone: number;
}

export interface Claim {
  incident: IncidentBrief;
  report: ReportBrief;
  find: FindRef;
  start: number;
  end: number;
  quote: string;
  /** The same with the whole of its sentence. */
  context: Quote;
  sentence: number;
}

export interface ClaimPage extends Page<Claim> {
  voice: Voice;
}

export interface Publisher {
  name: string;
  reliability: Grade;
  reports: number;
  incidents: number;
}

export interface Contradiction {
  incident: IncidentBrief;
  find: FindRef;
  differences: Difference[];
}
