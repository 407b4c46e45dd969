/** Incidents, who tells of them, and where they differ. The whole contract is openapi.yaml of spoor-app. */
import type { Grade, Quote, State } from './basics';
import type { IncidentBrief, ReportBrief, VoiceRef } from './briefs';
import type { Decision } from './decisions';
import type { FindRef } from './finds';
import type { Proposal } from './parties';

export interface Telling {
  report: ReportBrief;
  event: string;
  find: FindRef;
  start: number;
  end: number;
  quote: string;
  /** The same with the whole of its sentence. */
  context: Quote;
  sentence: number;
  again: Quote[];
  voices: VoiceRef[];
  ownVoice: boolean;
  copy: boolean;
  accepted: boolean;
  credibility?: number;
  reasons: string[];
}

export interface Version {
  value: string;
  tellings: number[];
  voices: VoiceRef[];
  publishers: string[];
  reliability: Grade;
  counts: boolean;
  note?: string;
}

export interface Difference {
  slot: string;
  contradiction: boolean;
  open: boolean;
  settled?: string;
  versions: Version[];
}

export interface Incident {
  incident: IncidentBrief;
  tellings: Telling[];
  differences: Difference[];
  backing: { speakers: number; publishers: number; unnamed: boolean; reliability: Grade; credibility: number; graded: boolean; reasons: string[] };
  links: { kind: string; direction: 'from' | 'to'; other: IncidentBrief; otherFind?: FindRef; reasons: string[]; decided: boolean }[];
  proposals: Proposal[];
  decisions: Decision[];
  state: State;
}
