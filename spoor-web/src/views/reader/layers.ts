import type { Find, FindKind } from '../../api/types/finds';
import { stored, store } from '../../app/theme';
import { tone } from '../../parts/words';

/** What is marked in the text, each kind a layer that can be switched. */
export interface Layer {
  kind: FindKind;
  title: string;
  /** Has cards in the margin; the others show one when they are clicked. */
  cards: boolean;
}

export const LAYERS: readonly Layer[] = [
  { kind: 'event', title: 'Events', cards: true },
  { kind: 'attribution', title: 'Speakers', cards: true },
  { kind: 'flow', title: 'Flows', cards: true },
  { kind: 'relation', title: 'Relations', cards: true },
  { kind: 'evidence', title: 'Evidence', cards: true },
  { kind: 'mention', title: 'Names', cards: false },
  { kind: 'quantity', title: 'Amounts', cards: false },
  { kind: 'date', title: 'Dates', cards: false },
  { kind: 'hedge', title: 'Hedges', cards: false },
];

const KEY = 'spoor.layers';

export function layersNow(): Set<FindKind> {
  const kept = stored(KEY);
  const all = LAYERS.map((layer) => layer.kind);
  return new Set(kept === null ? all.slice(0, 5) : all.filter((kind) => kept.split(',').includes(kind)));
}

export function keepLayers(layers: ReadonlySet<FindKind>): void {
  store(KEY, [...layers].join(','));
}

export function hasCards(kind: FindKind): boolean {
  return LAYERS.some((layer) => layer.kind === kind && layer.cards);
}

export function toneOf(find: Find): string {
  switch (find.find.kind) {
    case 'event':
      return tone(find.record.type ?? '');
    case 'attribution':
      return 'slate';
    case 'flow':
      return 'green';
    case 'relation':
      return 'plum';
    case 'evidence':
      return 'amber';
    default:
      return 'slate';
  }
}

/** The words that a find hangs on: the trigger of an event, the speaker of an attribution. */
export function core(find: Find): { start: number; end: number } {
  const { record } = find;
  if (find.find.kind === 'event' && record.triggerStart !== undefined && record.triggerEnd !== undefined) {
    return { start: record.triggerStart, end: record.triggerEnd };
  }
  const { sourceStart, sourceEnd } = record;
  if (find.find.kind === 'attribution' && typeof sourceStart === 'number' && typeof sourceEnd === 'number') {
    return { start: sourceStart, end: sourceEnd };
  }
  return { start: find.find.start, end: find.find.end };
}

export function whole(find: Find): { start: number; end: number } {
  return { start: Math.min(find.record.start, core(find).start), end: Math.max(find.record.end, core(find).end) };
}

/** In the order in which one reads. */
export function inOrder(a: Find, b: Find): number {
  return core(a).start - core(b).start || whole(a).start - whole(b).start || a.id.localeCompare(b.id);
}

/** Who says what an event, flow or relation tells: the attribution it names, or the narrowest whose content covers it. */
export function speakers(finds: readonly Find[]): (find: Find) => Find | undefined {
  const attributions = finds.filter((find) => find.find.kind === 'attribution' && find.state !== 'rejected');
  const byId = new Map(attributions.map((find) => [find.id, find]));
  return (find) => {
    if (find.find.kind === 'attribution') return undefined;
    const named = find.record.attributedTo?.map((id) => byId.get(id)).find((one) => one !== undefined);
    if (named || find.record.attributedTo) return named;
    const at = core(find).start;
    return attributions
      .filter((one) => (one.record.contentSpans ?? []).some(([start, end]) => start <= at && at < end))
      .sort((a, b) => a.record.end - a.record.start - (b.record.end - b.record.start))[0];
  };
}
