import type { Find } from '../../api/types/finds';
import { core, inOrder, toneOf, whole } from './layers';

/** A stretch of text under the same marks. Offsets are of the whole report, in UTF-16 code units. */
export interface Segment {
  start: number;
  end: number;
  /** Finds over it, the narrowest last. */
  finds: string[];
  /** The narrowest find whose core this is part of. */
  core?: { id: string; kind: string; tone: string; state: string };
  /** The outermost find that only frames it. */
  frame?: { id: string; kind: string; tone: string };
  /** Finds whose core begins here: cards stand beside these. */
  anchors: string[];
}

export interface Paragraph {
  start: number;
  end: number;
  /** Blank lines before it. */
  gap: boolean;
  /** Lines that were cut at a fixed width, shown as one. */
  joined: boolean;
  finds: Find[];
}

/** A line that ends because its width was used up: the next belongs to it. */
function isCut(line: string, next: string): boolean {
  return line.length >= 45 && line.length <= 110 && !/^\s*([-*•–]|\d+[.)])\s/.test(next) && line.length + (/^\s*\S+/.exec(next)?.[0].length ?? 0) >= 58;
}

/** Lines of the text as paragraphs, each with the finds that reach into it. */
export function paragraphs(text: string, from: number, finds: readonly Find[]): Paragraph[] {
  const out: Paragraph[] = [];
  const sorted = [...finds].sort(inOrder);
  const lines: { start: number; end: number }[] = [];
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start: at, end });
    at = end + 1;
  }
  const words = (line: { start: number; end: number } | undefined) => (line ? text.slice(line.start, line.end).trimEnd() : '');
  let gap = false;
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] as { start: number; end: number };
    if (words(first).trim() === '') {
      gap = true;
      continue;
    }
    let last = first;
    while (words(lines[i + 1]).trim() !== '' && isCut(words(last), words(lines[i + 1]))) last = lines[++i] as { start: number; end: number };
    const start = from + first.start;
    const stop = from + last.end;
    out.push({ start, end: stop, gap, joined: last !== first, finds: sorted.filter((find) => whole(find).start < stop && whole(find).end > start) });
    gap = false;
  }
  return out;
}

export function segments(paragraph: Paragraph): Segment[] {
  const { start, end, finds } = paragraph;
  const cuts = new Set([start, end]);
  const inside = (place: number) => {
    if (place > start && place < end) cuts.add(place);
  };
  for (const find of finds) {
    for (const span of [core(find), whole(find)]) {
      inside(span.start);
      inside(span.end);
    }
  }
  const places = [...cuts].sort((a, b) => a - b);
  const out: Segment[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const from = places[i] as number;
    const to = places[i + 1] as number;
    const over = finds
      .filter((find) => whole(find).start <= from && to <= whole(find).end)
      .sort((a, b) => length(whole(b)) - length(whole(a)) || inOrder(a, b));
    const cores = over.filter((find) => core(find).start <= from && to <= core(find).end).sort((a, b) => length(core(b)) - length(core(a)));
    const narrowest = cores.at(-1);
    const outermost = over.find((find) => !cores.includes(find));
    out.push({
      start: from,
      end: to,
      finds: over.map((find) => find.id),
      ...(narrowest ? { core: { id: narrowest.id, kind: narrowest.find.kind, tone: toneOf(narrowest), state: narrowest.state } } : {}),
      ...(outermost ? { frame: { id: outermost.id, kind: outermost.find.kind, tone: toneOf(outermost) } } : {}),
      anchors: finds.filter((find) => Math.max(core(find).start, start) === from && core(find).start >= start).map((find) => find.id),
    });
  }
  return out;
}

function length(span: { start: number; end: number }): number {
  return span.end - span.start;
}
