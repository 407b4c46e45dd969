import Graph from 'graphology';
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults.js';
import helpers from 'graphology-layout-forceatlas2/helpers.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { useEffect, useState } from 'react';
import type { Shown, Spot } from './graph';

/** How long the page may be busy at once: longer is felt as a stop. */
const SLICE_MS = 40;

/** Sheets are wider than high, most of all where they stand above the list of parties; on a telephone they are higher than wide. */
function wider(): number {
  return window.matchMedia('(max-width: 560px)').matches ? 0.8 : window.matchMedia('(max-width: 900px)').matches ? 1.5 : 1.1;
}

/** A layout in the making: rounds of forces over one network, as many at a time as there is time for. The places do not depend on how they were cut. */
class Making {
  private readonly graph = new Graph({ multi: true });
  private readonly settings: ForceAtlas2Settings;
  private readonly matrices: { nodes: Float32Array; edges: Float32Array };
  private readonly rounds: number;
  private round = 0;

  constructor(private readonly shown: Shown) {
    // A spiral by community to begin with, so that the same network lies the same way each time.
    const sorted = [...shown.parties].sort((a, b) => a.community - b.community || b.degree - a.degree || a.id.localeCompare(b.id));
    sorted.forEach((party, i) => {
      const angle = i * 2.399963;
      const radius = 10 * Math.sqrt(i + 1);
      this.graph.addNode(party.id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    });
    for (const relation of shown.relations) if (relation.subject !== relation.object) this.graph.addEdge(relation.subject, relation.object);
    const { order } = this.graph;
    this.rounds = this.graph.size === 0 ? 0 : order < 300 ? 400 : order < 1500 ? 150 : 40;
    this.settings = { ...defaults, ...forceAtlas2.inferSettings(this.graph), gravity: 1.2, scalingRatio: 12, barnesHutOptimize: order > 400, adjustSizes: false, slowDown: 4 };
    this.matrices = helpers.graphToByteArrays(this.graph, () => 1);
  }

  /** Goes on for a while; how much of all is done, 0 to 1. */
  advance(): number {
    const until = performance.now() + SLICE_MS;
    while (this.round < this.rounds) {
      iterate(this.settings, this.matrices.nodes, this.matrices.edges);
      this.round++;
      if (performance.now() > until) break;
    }
    return this.rounds === 0 ? 1 : this.round / this.rounds;
  }

  spots(): Map<string, Spot> {
    const wide = wider();
    const places = helpers.collectLayoutChanges(this.graph, this.matrices.nodes, null);
    const spots = new Map<string, Spot>();
    for (const party of this.shown.parties) {
      const place = places[party.id];
      if (place) spots.set(party.id, { party, x: place.x * wide, y: place.y });
    }
    return spots;
  }
}

const NOWHERE = new Map<string, Spot>();

/** Where the parties lie; nowhere, and how far it has come, while that is worked out. */
export function useSpots(shown: Shown): { spots: Map<string, Spot>; done: number } {
  const [made, setMade] = useState<{ of?: Shown; spots: Map<string, Spot>; done: number }>({ spots: NOWHERE, done: 0 });
  useEffect(() => {
    const making = new Making(shown);
    let timer = 0;
    const go = () => {
      const done = making.advance();
      setMade({ of: shown, spots: done < 1 ? NOWHERE : making.spots(), done });
      if (done < 1) timer = window.setTimeout(go);
    };
    timer = window.setTimeout(go);
    return () => window.clearTimeout(timer);
  }, [shown]);
  return made.of === shown ? made : { spots: NOWHERE, done: 0 };
}
