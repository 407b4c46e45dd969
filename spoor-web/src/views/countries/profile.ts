import type { Certainty } from '../../api/types/basics';
import type { FindRef } from '../../api/types/finds';

/** A profile as 'spoor profile --format json' prints it. */
export interface Profile {
  country: string;
  name: string;
  edition: number;
  coverage: Coverage;
  outsideEdition: number;
  narratives: Narrative[];
  headings: { heading: string; indicators: Indicator[] }[];
  citations: Citation[];
}

export interface Coverage {
  sentences: number;
  speakers: number;
  publishers: number;
  reports: number;
}

export interface Narrative {
  heading?: string;
  text: string;
  author: string;
  decision: string;
  citations: number[];
}

export interface Citation {
  number: number;
  document: string;
  sentence: number;
  title?: string;
  publisher?: string;
  published?: string;
  speaker?: string;
}

export interface EvidenceLine {
  citation: number;
  document: string;
  start: number;
  end: number;
  direction: string;
  quote: string;
  certainty: Certainty;
  hedge?: string;
  accepted?: boolean;
  copy?: boolean;
}

export interface Indicator {
  indicator: string;
  side: string;
  silent: boolean;
  coverage: Coverage;
  suggested?: { low: number; high: number; middle: number; band: string; bandConfirmed: boolean; reasons: string[] };
  analyst?: { score: number; author: string; decision: string; note?: string; citations: number[] };
  published: { edition: number; score: number }[];
  evidence: EvidenceLine[];
  figures: { what: string; incidents: number; totals: { unit: string; min: number; max: number }[] }[];
  incidents: { incident: string; type: string; caption?: string; reason: string; citations: number[] }[];
}

export interface Standing {
  scored: number;
  of: number;
  criminality?: number;
  criminal_markets?: number;
  criminal_actors?: number;
  resilience?: number;
  quadrant?: string;
}

export interface CountryRow {
  country: string;
  name: string;
  incidents: number;
  published?: Standing;
  analyst?: Standing;
}

export interface CountryList {
  edition: number;
  editions: number[];
  imported: number[];
  cut: number;
  items: CountryRow[];
}

/** The published score of the edition that is looked at; of another edition it would be another question. */
export function publishedIn(one: Indicator | undefined, edition: number): number | undefined {
  return one?.published.find((score) => score.edition === edition)?.score;
}

export function findOf(indicator: string, line: EvidenceLine): FindRef {
  return { document: line.document, kind: 'evidence', type: indicator, start: line.start, end: line.end };
}

export const ARROWS: Record<string, [string, string]> = { raises: ['▲', 'raises the score'], lowers: ['▼', 'lowers the score'], neutral: ['●', 'points nowhere'] };
