import { CERTAINTY } from '../../parts/words';
import { keyOf, type Centrality, type NetworkRelation, type Shown, type Spot } from './graph';

/** What is drawn of a network, in the order in which it matters, worked out once and not for each frame. */
export interface Scene {
  links: Link[];
  /** The most central last, so that they lie on top. */
  dots: Dot[];
  /** Whose names stand first where there is no room for all. */
  named: Dot[];
  /** How far the parties lie from one another, as if they lay evenly. */
  apart: number;
}

export interface Link {
  from: Dot;
  to: Dot;
  /** Links of one style are drawn in one go. */
  style: Style;
}

export interface Style {
  colour: 'bad' | 'accent' | 'line-strong';
  alpha: number;
  width: number;
  dash: number[];
}

export interface Dot {
  spot: Spot;
  size: number;
  shape: 'square' | 'diamond' | 'circle';
  colour: 'blue' | 'red' | 'slate';
  chosen: boolean;
  near: boolean;
  dim: boolean;
  name: string;
}

export function radius(spot: Spot, by: Centrality, most: number): number {
  // Where nobody has many relations, nobody is drawn as if he had.
  const full = by === 'degree' ? Math.max(most, 8) : most;
  return 4 + 11 * Math.sqrt(full > 0 ? spot.party[by] / full : 0);
}

/** Dashed where it is hedged, dotted where it is denied. */
export function dash(relation: NetworkRelation): number[] {
  const { level, denied } = CERTAINTY[relation.certainty];
  return denied ? [1.5, 4] : level < 3 ? [7, 5] : [];
}

function apart(spots: Spot[]): number {
  // A party far from all others does not make the rest any wider.
  const reach = (values: number[]) => {
    values.sort((a, b) => a - b);
    const edge = Math.floor(values.length / 50);
    return (values[values.length - 1 - edge] ?? 0) - (values[edge] ?? 0);
  };
  return Math.sqrt((reach(spots.map((spot) => spot.x)) * reach(spots.map((spot) => spot.y))) / Math.max(1, spots.length));
}

export function sceneOf(shown: Shown, spots: Map<string, Spot>, by: Centrality, chosen: string, lit: ReadonlySet<string>): Scene {
  const most = Math.max(0, ...shown.parties.map((party) => party[by]));
  const near = new Set<string>();
  for (const { subject, object } of shown.relations) if (subject === chosen || object === chosen) near.add(subject).add(object);
  const dots = new Map<string, Dot>();
  for (const spot of spots.values()) {
    const { id, side, name } = spot.party;
    dots.set(id, {
      spot,
      size: radius(spot, by, most),
      // Sides differ in shape too: states are squares, criminal parties diamonds.
      shape: side === 'state' ? 'square' : side === 'criminal' ? 'diamond' : 'circle',
      colour: side === 'state' ? 'blue' : side === 'criminal' ? 'red' : 'slate',
      chosen: id === chosen,
      near: near.has(id),
      dim: chosen !== '' && id !== chosen && !near.has(id),
      name,
    });
  }
  const styles = new Map<string, Style>();
  const ranked: { link: Link; rank: number }[] = [];
  for (const relation of shown.relations) {
    const from = dots.get(relation.subject);
    const to = dots.get(relation.object);
    if (!from || !to || from === to) continue;
    const onWay = lit.has(keyOf(relation));
    const bright = onWay || (chosen !== '' && (from.chosen || to.chosen));
    const made: Style = {
      colour: CERTAINTY[relation.certainty].denied ? 'bad' : bright ? 'accent' : 'line-strong',
      alpha: bright ? 1 : chosen || lit.size > 0 ? 0.25 : 0.7,
      width: onWay ? 3 : Math.min(3, Math.round(2 * (1 + Math.log2(Math.max(1, relation.reports)))) / 2),
      dash: dash(relation),
    };
    const key = `${made.colour} ${made.alpha} ${made.width} ${made.dash.join(' ')}`;
    const style = styles.get(key) ?? made;
    styles.set(key, style);
    ranked.push({ link: { from, to, style }, rank: (onWay ? 1e6 : bright ? 1e3 : 0) + relation.reports });
  }
  const byRank = (a: Dot, b: Dot) => Number(b.chosen) - Number(a.chosen) || Number(b.near) - Number(a.near) || b.spot.party[by] - a.spot.party[by] || a.spot.party.id.localeCompare(b.spot.party.id);
  const named = [...dots.values()].sort(byRank);
  return { apart: apart([...spots.values()]), links: ranked.sort((a, b) => b.rank - a.rank).map((one) => one.link), dots: [...named].reverse(), named };
}
