/** What people decide. The whole contract is openapi.yaml of spoor-app. */
import type { Grade, Page, State } from './basics';
import type { Find, FindRef } from './finds';

export interface PartyRef {
  name: string;
  type?: string;
  document?: string;
}

export interface Act {
  act: string;
  find?: FindRef;
  patch?: Record<string, unknown>;
  record?: Record<string, unknown>;
  one?: PartyRef | FindRef;
  other?: PartyRef | FindRef;
  from?: FindRef;
  to?: FindRef;
  link?: string;
  holds?: boolean;
  publisher?: string;
  speaker?: string;
  reliability?: Grade;
  credibility?: number;
  incident?: FindRef;
  slot?: string;
  value?: string;
  country?: string;
  indicator?: string;
  score?: number;
  heading?: string;
  text?: string;
  evidence?: FindRef[];
  document?: string;
  published?: string;
  decision?: string;
}

export interface Decision extends Act {
  id: string;
  author: string;
  at: string;
  reason?: string;
  undone: boolean;
  undoneBy?: string;
  report?: number;
}

export interface DecisionPage extends Page<Decision> {
  authors: string[];
}

export interface Decided {
  ids: string[];
  decisions: Decision[];
  finds: Find[];
  repeated: boolean;
  state: State;
}
