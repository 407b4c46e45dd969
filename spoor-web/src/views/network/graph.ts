import type { Certainty } from '../../api/types/basics';
import type { Sentence } from '../map/flows';

/** Parties and relations as 'spoor network --format json' prints them. */
export interface NetworkParty {
  id: string;
  name: string;
  type: string;
  country?: string;
  side?: 'state' | 'criminal' | string;
  degree: number;
  betweenness: number;
  pageRank: number;
  community: number;
}

export interface NetworkRelation {
  subject: string;
  subjectName: string;
  relation: string;
  object: string;
  objectName: string;
  certainty: Certainty;
  reports: number;
  contested?: boolean;
  firstReported?: string;
  lastReported?: string;
  sentences: Sentence[];
}

export interface Network {
  network: string;
  parties: NetworkParty[];
  relations: NetworkRelation[];
}

/** Tells one relation from the others: there is one of a kind between two parties. */
export function keyOf(relation: NetworkRelation): string {
  return `${relation.subject}|${relation.relation}|${relation.object}`;
}

export const MOST_PARTIES = 5000;
export const MOST_RELATIONS = 20000;

export type Centrality = 'degree' | 'betweenness' | 'pageRank';

export interface Shown {
  parties: NetworkParty[];
  relations: NetworkRelation[];
  leftOut: { parties: number; relations: number };
}

/** What can be drawn: the most central parties, and the relations between them, the most reported first. */
export function drawable(network: Network, by: Centrality): Shown {
  const parties = [...network.parties].sort((a, b) => b[by] - a[by] || a.id.localeCompare(b.id)).slice(0, MOST_PARTIES);
  const ids = new Set(parties.map((party) => party.id));
  const between = network.relations.filter((relation) => ids.has(relation.subject) && ids.has(relation.object));
  const relations = between.length <= MOST_RELATIONS ? between : [...between].sort((a, b) => b.reports - a.reports || keyOf(a).localeCompare(keyOf(b))).slice(0, MOST_RELATIONS);
  return { parties, relations, leftOut: { parties: network.parties.length - parties.length, relations: network.relations.length - relations.length } };
}

/** Everything within so many steps of a party. */
export function around(network: Network, party: string, steps: number): Network {
  const near = new Set([party]);
  for (let step = 0; step < steps; step++) {
    const edge = new Set(near);
    for (const { subject, object } of network.relations) {
      if (edge.has(subject)) near.add(object);
      if (edge.has(object)) near.add(subject);
    }
  }
  return {
    ...network,
    parties: network.parties.filter((one) => near.has(one.id)),
    relations: network.relations.filter((one) => near.has(one.subject) && near.has(one.object)),
  };
}

/** A way from one party to another: a list of relations a step, the best evidenced first. */
export interface NetworkPath {
  parties: string[];
  ids: string[];
  certainty: Certainty;
  cost: number;
  steps: { relations: NetworkRelation[] }[];
}

/** The network between two parties, with the ways that lead from one to the other. */
export interface Ways extends Network {
  shortestPaths: NetworkPath[];
  bestEvidencedPaths: NetworkPath[];
}

export interface Spot {
  party: NetworkParty;
  x: number;
  y: number;
}
