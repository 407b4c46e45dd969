/** What many answers have in common: grades, certainties, places in a text, pages of a list. The whole contract is openapi.yaml of spoor-app. */

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
export type Certainty = 'CT+' | 'PR+' | 'PS+' | 'CT-' | 'PR-' | 'PS-' | 'U';
export type Review = 'open' | 'partly' | 'accepted';

export interface ProblemBody {
  title: string;
  status: number;
  code: string;
  detail: string;
  remedy: string;
  request?: string;
}

export interface State {
  stamp: string;
  documents: number;
  decisions: number;
  derivedDocuments: number;
  derivedDecisions: number;
  current: boolean;
}

export interface Page<T> {
  items: T[];
  total: number;
  next?: string;
  state?: State;
}

export interface Queue<T> {
  total: number;
  items: T[];
}

export interface Place {
  start: number;
  end: number;
}

export interface Notice {
  code: string;
  detail: string;
}

/** Words of a report with their place in it. */
export interface Quote extends Place {
  quote: string;
}
