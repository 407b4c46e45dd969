import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Certainty } from '../../api/types';
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

/** What can be drawn: the most central parties, and the relations between them. */
export function drawable(network: Network, by: Centrality): Shown {
  const parties = [...network.parties].sort((a, b) => b[by] - a[by] || a.id.localeCompare(b.id)).slice(0, MOST_PARTIES);
  const ids = new Set(parties.map((party) => party.id));
  const between = network.relations.filter((relation) => ids.has(relation.subject) && ids.has(relation.object));
  const relations = between.slice(0, MOST_RELATIONS);
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

/** Sheets are wider than high, most of all where they stand above the list of parties. */
function wider(): number {
  return window.matchMedia('(max-width: 900px)').matches ? 1.5 : 1.1;
}

/** Positions that come out the same for the same network: a spiral by community first, then forces. */
export function layOut(shown: Shown): Map<string, Spot> {
  const graph = new Graph({ multi: true });
  const sorted = [...shown.parties].sort((a, b) => a.community - b.community || b.degree - a.degree || a.id.localeCompare(b.id));
  sorted.forEach((party, i) => {
    const angle = i * 2.399963;
    const radius = 10 * Math.sqrt(i + 1);
    graph.addNode(party.id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  for (const relation of shown.relations) if (relation.subject !== relation.object) graph.addEdge(relation.subject, relation.object);
  const rounds = graph.order < 300 ? 400 : graph.order < 1500 ? 150 : 40;
  if (graph.size > 0) {
    forceAtlas2.assign(graph, {
      iterations: rounds,
      settings: { ...forceAtlas2.inferSettings(graph), gravity: 1.2, scalingRatio: 12, barnesHutOptimize: graph.order > 400, adjustSizes: false, slowDown: 4 },
    });
  }
  const wide = wider();
  const spots = new Map<string, Spot>();
  for (const party of shown.parties) {
    spots.set(party.id, { party, x: (graph.getNodeAttribute(party.id, 'x') as number) * wide, y: graph.getNodeAttribute(party.id, 'y') as number });
  }
  return spots;
}
