/** Who is at work, on which case. The whole contract is openapi.yaml of spoor-app. */
import type { State } from './basics';

export interface Session {
  mode: 'alone' | 'team';
  signedIn: boolean;
  name?: string;
  role?: 'reader' | 'analyst' | 'admin';
  readOnly: boolean;
}

export interface Counts {
  reports: number;
  withdrawn: number;
  nearCopies: number;
  unread: number;
  decisions: number;
  incidents: number;
  parties: number;
  speakers: number;
  publishers: number;
}

export interface Case {
  name: string;
  program: string;
  counts: Counts;
  state: State;
}
