/** Ledgers and their figures. The whole contract is openapi.yaml of spoor-app. */
import type { Page } from './basics';
import type { IncidentBrief } from './briefs';

export interface Total {
  unit: string;
  of?: string;
  min: number;
  max: number;
  assumptions: string[];
  converted: boolean;
  incidents: number;
}

export interface LedgerBrief {
  name: string;
  title: string;
  incidents: number;
  contradicted: number;
  first?: string;
  last?: string;
  totals: Total[];
}

export type Counting = 'always' | 'possibly' | 'never';

export interface Figure {
  unit: string;
  of?: string;
  min?: number;
  max?: number;
  open: boolean;
  qualifier?: string;
  counts: Counting;
  why?: string;
  converted: boolean;
}

export interface LedgerEntry {
  incident: IncidentBrief;
  counts: Counting;
  why?: string;
  figures: Figure[];
}

export interface Ledger extends Page<LedgerEntry> {
  name: string;
  title: string;
  groupBy?: string;
  totals: Total[];
  groups: { key: string; incidents: number; totals: Total[] }[];
}

export interface CaseMap {
  ledger: string;
  side: string;
  countries: { country: string; incidents: number; totals: Total[] }[];
  unplaced: number;
}
