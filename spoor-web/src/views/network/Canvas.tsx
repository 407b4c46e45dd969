import { useCallback, useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { onThemeChange } from '../../app/theme';
import { CERTAINTY } from '../../parts/words';
import { keyOf, type Centrality, type NetworkRelation, type Shown, type Spot } from './graph';

export interface View {
  x: number;
  y: number;
  k: number;
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

/** The network on a canvas: dragged, zoomed, parties moved and so pinned where they are put. */
export function Canvas({ shown, spots, by, chosen, lit, choose, sheet }: {
  shown: Shown;
  spots: Map<string, Spot>;
  by: Centrality;
  chosen: string;
  lit: ReadonlySet<string>;
  choose: (id: string) => void;
  sheet: RefObject<HTMLCanvasElement | null>;
}) {
  const view = useRef<View>({ x: 0, y: 0, k: 1 });
  const held = useRef<{ x: number; y: number; spot?: Spot; moved: boolean } | null>(null);
  const most = Math.max(0, ...shown.parties.map((party) => party[by]));

  const draw = useCallback(() => {
    const canvas = sheet.current;
    const pen = canvas?.getContext('2d');
    if (!canvas || !pen) return;
    const ratio = window.devicePixelRatio || 1;
    const width = canvas.clientWidth;
    const height = canvas.clientHeight;
    if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio);
    if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio);
    const style = getComputedStyle(canvas);
    const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
    const { x, y, k } = view.current;
    const at = (spot: Spot): [number, number] => [width / 2 + (spot.x + x) * k, height / 2 + (spot.y + y) * k];
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, width, height);
    const near = new Set<string>();
    for (const relation of shown.relations) if (relation.subject === chosen || relation.object === chosen) near.add(relation.subject).add(relation.object);
    for (const relation of shown.relations) {
      const from = spots.get(relation.subject);
      const to = spots.get(relation.object);
      if (!from || !to) continue;
      const bright = lit.has(keyOf(relation)) || (chosen !== '' && (relation.subject === chosen || relation.object === chosen));
      const [x1, y1] = at(from);
      const [x2, y2] = at(to);
      pen.strokeStyle = CERTAINTY[relation.certainty].denied ? colour('bad') : bright ? colour('accent') : colour('line-strong');
      pen.globalAlpha = bright ? 1 : chosen || lit.size > 0 ? 0.25 : 0.7;
      pen.lineWidth = lit.has(keyOf(relation)) ? 3 : Math.min(3, 1 + Math.log2(relation.reports));
      pen.setLineDash(dash(relation));
      pen.beginPath();
      pen.moveTo(x1, y1);
      pen.lineTo(x2, y2);
      pen.stroke();
      // The head stands at the rim of the party that it points to.
      const angle = Math.atan2(y2 - y1, x2 - x1);
      const rim = radius(to, by, most) + 2;
      pen.setLineDash([]);
      pen.fillStyle = pen.strokeStyle;
      pen.beginPath();
      pen.moveTo(x2 - rim * Math.cos(angle), y2 - rim * Math.sin(angle));
      pen.lineTo(x2 - (rim + 7) * Math.cos(angle - 0.38), y2 - (rim + 7) * Math.sin(angle - 0.38));
      pen.lineTo(x2 - (rim + 7) * Math.cos(angle + 0.38), y2 - (rim + 7) * Math.sin(angle + 0.38));
      pen.fill();
    }
    const labelled = new Set([...shown.parties].sort((a, b) => b[by] - a[by]).slice(0, Math.round(60 * Math.sqrt(k) + 20)).map((party) => party.id));
    pen.font = `12px ${style.fontFamily}`;
    pen.textAlign = 'center';
    // The most central first: a name that would cover one that stands is left out.
    const standing: [number, number, number, number][] = [];
    const order = [...spots.values()].sort((a, b) => Number(b.party.id === chosen) - Number(a.party.id === chosen) || Number(near.has(b.party.id)) - Number(near.has(a.party.id)) || b.party[by] - a.party[by]);
    for (const spot of order) {
      const [px, py] = at(spot);
      const size = radius(spot, by, most);
      if (px < -60 || py < -60 || px > width + 60 || py > height + 60) continue;
      const dim = chosen !== '' && spot.party.id !== chosen && !near.has(spot.party.id);
      pen.globalAlpha = dim ? 0.35 : 1;
      pen.fillStyle = colour(spot.party.side === 'state' ? 'blue' : spot.party.side === 'criminal' ? 'red' : 'slate');
      pen.beginPath();
      // Sides differ in shape too: states are squares, criminal parties diamonds.
      if (spot.party.side === 'state') pen.rect(px - size * 0.88, py - size * 0.88, size * 1.76, size * 1.76);
      else if (spot.party.side === 'criminal') {
        pen.moveTo(px, py - size * 1.2);
        pen.lineTo(px + size * 1.2, py);
        pen.lineTo(px, py + size * 1.2);
        pen.lineTo(px - size * 1.2, py);
      } else pen.arc(px, py, size, 0, 7);
      pen.fill();
      if (spot.party.id === chosen) {
        pen.lineWidth = 3;
        pen.strokeStyle = colour('ink');
        pen.stroke();
      }
    }
    // Names stand on top of everything, within the sheet.
    for (const spot of order) {
      const [px, py] = at(spot);
      const size = radius(spot, by, most);
      if (px < 0 || py < 0 || px > width || py > height) continue;
      pen.globalAlpha = chosen !== '' && spot.party.id !== chosen && !near.has(spot.party.id) ? 0.35 : 1;
      if (labelled.has(spot.party.id) || near.has(spot.party.id) || spot.party.id === chosen) {
        const text = spot.party.name.length > 28 ? `${spot.party.name.slice(0, 27)}…` : spot.party.name;
        const half = pen.measureText(text).width / 2;
        const middle = Math.min(Math.max(px, half + 4), width - half - 4);
        const box: [number, number, number, number] = [middle - half, py + size + 3, middle + half, py + size + 18];
        if (standing.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) continue;
        standing.push(box);
        pen.lineWidth = 3;
        pen.strokeStyle = colour('surface');
        pen.strokeText(text, middle, py + size + 14);
        pen.fillStyle = colour('ink');
        pen.fillText(text, middle, py + size + 14);
      }
    }
    pen.globalAlpha = 1;
  }, [shown, spots, by, chosen, lit, most, sheet]);

  const fit = useCallback(() => {
    const canvas = sheet.current;
    if (!canvas || spots.size === 0) return;
    // A party far from all others must not make the rest small: the outermost fiftieth may lie outside.
    const xs = [...spots.values()].map((spot) => spot.x).sort((a, b) => a - b);
    const ys = [...spots.values()].map((spot) => spot.y).sort((a, b) => a - b);
    const edge = Math.floor(spots.size / 50);
    const [left, right, top, bottom] = [xs[edge] ?? 0, xs[xs.length - 1 - edge] ?? 0, ys[edge] ?? 0, ys[ys.length - 1 - edge] ?? 0];
    const k = Math.min((canvas.clientWidth - 120) / Math.max(1, right - left), (canvas.clientHeight - 90) / Math.max(1, bottom - top), 40);
    view.current = { x: -(left + right) / 2, y: -(top + bottom) / 2, k };
  }, [spots, sheet]);

  useEffect(() => {
    fit();
  }, [fit]);
  useEffect(() => {
    draw();
    const off = onThemeChange(() => requestAnimationFrame(draw));
    const observer = new ResizeObserver(draw);
    if (sheet.current) observer.observe(sheet.current);
    return () => {
      off();
      observer.disconnect();
    };
  }, [draw, sheet]);

  const under = (event: PointerEvent): Spot | undefined => {
    const canvas = sheet.current;
    if (!canvas) return undefined;
    const box = canvas.getBoundingClientRect();
    const { x, y, k } = view.current;
    let best: Spot | undefined;
    let nearest = Infinity;
    for (const spot of spots.values()) {
      const dx = box.width / 2 + (spot.x + x) * k - (event.clientX - box.left);
      const dy = box.height / 2 + (spot.y + y) * k - (event.clientY - box.top);
      const far = Math.hypot(dx, dy) - radius(spot, by, most);
      if (far < 5 && far < nearest) {
        nearest = far;
        best = spot;
      }
    }
    return best;
  };
  return (
    <canvas
      ref={sheet}
      className="network-canvas"
      role="img"
      aria-label={`${shown.parties.length} parties and ${shown.relations.length} relations; the list beside has them as text`}
      onPointerDown={(event) => {
        const spot = under(event);
        held.current = { x: event.clientX, y: event.clientY, moved: false, ...(spot ? { spot } : {}) };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const from = held.current;
        if (!from) {
          event.currentTarget.style.cursor = under(event) ? 'pointer' : 'grab';
          return;
        }
        const dx = (event.clientX - from.x) / view.current.k;
        const dy = (event.clientY - from.y) / view.current.k;
        if (!from.moved && Math.hypot(event.clientX - from.x, event.clientY - from.y) < 4) return;
        from.moved = true;
        from.x = event.clientX;
        from.y = event.clientY;
        const held2 = from.spot ?? view.current;
        held2.x += dx;
        held2.y += dy;
        requestAnimationFrame(draw);
      }}
      onPointerUp={() => {
        const from = held.current;
        held.current = null;
        if (from && !from.moved) choose(from.spot?.party.id ?? '');
      }}
      onWheel={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const px = event.clientX - box.left - box.width / 2;
        const py = event.clientY - box.top - box.height / 2;
        const k = Math.min(80, Math.max(0.02, view.current.k * (event.deltaY < 0 ? 1.15 : 1 / 1.15)));
        view.current = { k, x: view.current.x + px / k - px / view.current.k, y: view.current.y + py / k - py / view.current.k };
        requestAnimationFrame(draw);
      }}
    />
  );
}
