import type { Certainty } from '../../api/types/basics';
import { CERTAINTY } from '../../parts/words';

/** Routes of goods as 'spoor flows --json' prints them. */
export interface Sentence {
  document: string;
  sentence: number;
  start: number;
  end: number;
  certainty: Certainty;
  publisher?: string;
  published?: string;
  words: string;
}

export interface Leg {
  commodity: string;
  from: string;
  to: string;
  certainty: Certainty;
  contested?: boolean;
  basis: string;
  earliest?: string;
  latest?: string;
  volumes: { unit: string; min: number; max: number; times: number }[];
  incidents?: string[];
  sentences: Sentence[];
}

export interface Route {
  route: string;
  commodity: string;
  places: string[];
  certainty: Certainty;
  assembled?: boolean;
  names?: string[];
}

export interface Lost {
  route: string;
  certainty: Certainty;
  shut?: string[];
  sameEnds?: string[];
  otherOrigin?: string[];
  named?: string[];
}

export interface Family {
  commodity: string;
  routes: Route[];
  chokepoints: { place: string; routes: number; of: number }[];
  legs: Leg[];
  change?: { lost: Lost[]; kept?: string[]; shutNamed?: string[] };
}

export interface Flows {
  flows: string;
  closed?: string[];
  families: Family[];
  denied: Leg[];
  openEnds: { commodity: string; from?: string; to?: string; sentences: Sentence[] }[];
  namedRoutes: { name: string; commodities?: string[]; corridor?: string[]; sentences: Sentence[] }[];
  notes?: string[];
}

export function hedged(leg: Leg): boolean {
  return CERTAINTY[leg.certainty].level < 3;
}

export interface Band {
  from: string;
  to: string;
  /** 0: origin to transit, 1: transit to destination, 2: straight from origin to destination. */
  column: 0 | 1 | 2;
  routes: number;
}

/** Routes folded into origin, transit and destination. A route over several countries goes through each of them. */
export function bands(routes: readonly Route[]): Band[] {
  const counted = new Map<string, Band>();
  const add = (from: string, to: string, column: Band['column']) => {
    const key = `${column} ${from} > ${to}`;
    const band = counted.get(key);
    if (band) band.routes++;
    else counted.set(key, { from, to, column, routes: 1 });
  };
  for (const { places } of routes) {
    const origin = places[0];
    const destination = places.at(-1);
    if (origin === undefined || destination === undefined || places.length < 2) continue;
    const between = places.slice(1, -1);
    if (between.length === 0) add(origin, destination, 2);
    for (const place of between) {
      add(origin, place, 0);
      add(place, destination, 1);
    }
  }
  return [...counted.values()].sort((a, b) => b.routes - a.routes);
}
