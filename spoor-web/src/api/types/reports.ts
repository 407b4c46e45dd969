/** Reports, the search over them, and how they are read in. The whole contract is openapi.yaml of spoor-app. */
import type { Grade, Notice, Page, Place, State } from './basics';
import type { ReportBrief } from './briefs';
import type { Decision } from './decisions';
import type { Find } from './finds';

export interface Unread {
  origin: string;
  code: string;
  detail: string;
  remedy: string;
}

export interface Snippet extends Place {
  text: string;
  matches: Place[];
  sentence: number;
}

export interface Hit {
  report: ReportBrief;
  titleMatches: Place[];
  nearCopyOf?: number;
  copies: number[];
  snippets: Snippet[];
}

export interface Facet {
  facet: string;
  distinct: number;
  values: { value: string; count: number; chosen: boolean }[];
}

export interface ReportPage extends Page<Hit> {
  copies: number;
  facets: Facet[];
  notes: string[];
  complete: boolean;
}

export interface Report {
  report: ReportBrief;
  author?: string;
  publishedAsRead?: string;
  publisherGrade?: Grade;
  origin: string;
  format: string;
  addedAt: string;
  withdrawn: boolean;
  nearCopyOf?: ReportBrief;
  copies: ReportBrief[];
  notices: Notice[];
  text: { start: number; end: number; of: number; text: string };
  sentences: { number: number; start: number; end: number }[];
  finds: Find[];
  decisions: Decision[];
  state: State;
}

export interface FileOutcome {
  name: string;
  outcome: 'added' | 'known' | 'copy' | 'unreadable';
  report?: number;
  document?: string;
  code?: string;
  detail?: string;
  remedy?: string;
  notices: Notice[];
}

export interface Job {
  id: string;
  state: 'waiting' | 'reading' | 'deriving' | 'done' | 'cancelled' | 'failed';
  by: string;
  at: string;
  done: number;
  of: number;
  current?: string;
  added: number;
  known: number;
  unreadable: number;
  detail?: string;
  files: FileOutcome[];
}
