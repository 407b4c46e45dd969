import { useCallback, useEffect, useMemo, useRef, type PointerEvent, type RefObject } from 'react';
import { onThemeChange } from '../../app/theme';
import { number } from '../../parts/words';
import type { Centrality, Shown, Spot } from './graph';
import { paint, scaleOf, type View } from './paint';
import { sceneOf } from './scene';

/** Frames that take longer are jerks: less is drawn in the next ones. */
const SLOW_MS = 30;
const QUICK_MS = 21;
const WANTED_MS = 24;

/** The browser draws some frames ahead and then waits: only several together tell how long one takes. */
const WINDOW = 6;
const FEWEST = 200;

/** So many are drawn in any case in time; with more one begins with these, and sees how many there is time for. */
const FIRST = 2000;

/** So long after the last movement everything is drawn again. */
const REST_MS = 240;

const NEAREST = 0.02;
const FARTHEST = 80;

/**
 * The network on a canvas: dragged, zoomed, parties moved and so pinned where they are put. While it moves as many relations are drawn as can be at
 * thirty frames a second, and what is left out is said.
 */
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
  const said = useRef<HTMLParagraphElement>(null);
  const pace = useRef({ links: FIRST, most: Infinity, since: 0, frames: 0, until: 0, frame: 0, changed: false });
  const scene = useMemo(() => sceneOf(shown, spots, by, chosen, lit), [shown, spots, by, chosen, lit]);
  const current = useRef(scene);

  const draw = useCallback(() => {
    if (sheet.current) paint(sheet.current, current.current, view.current, { links: Infinity, fine: true });
    if (said.current) said.current.textContent = '';
  }, [sheet]);

  /** Draws from now on each frame, until nothing has moved for a while. */
  const move = useCallback(() => {
    const now = pace.current;
    now.until = performance.now() + REST_MS;
    now.changed = true;
    if (now.frame) return;
    now.frames = 0;
    const step = (at: number) => {
      const all = current.current.links.length;
      if (performance.now() > now.until || !sheet.current) {
        now.frame = 0;
        draw();
        return;
      }
      if (now.frames === 0) now.since = at;
      else if (now.frames === WINDOW) {
        const took = (at - now.since) / WINDOW;
        const links = Math.min(now.links, all);
        if (took > SLOW_MS) {
          now.links = Math.max(FEWEST, Math.floor(links * Math.max(0.3, WANTED_MS / took)));
          // What was too much once is not tried again at once.
          now.most = Math.max(FEWEST, Math.floor(links * 0.9));
        } else if (took < QUICK_MS) {
          now.links = Math.floor(Math.min(now.most, links * 1.25));
          now.most *= 1.03;
        }
        now.since = at;
        now.frames = 0;
      }
      now.frames++;
      if (now.changed) {
        now.changed = false;
        const links = Math.min(now.links, all);
        paint(sheet.current, current.current, view.current, { links, fine: links === all });
        const left = all - links;
        if (said.current) said.current.textContent = left > 0 ? `While it moves: ${number(links)} of ${number(all)} relations, no names, every mark a square` : '';
      }
      now.frame = requestAnimationFrame(step);
    };
    now.frame = requestAnimationFrame(step);
  }, [draw, sheet]);

  const fit = useCallback(() => {
    const canvas = sheet.current;
    if (!canvas || spots.size === 0) return;
    // A party far from all others must not make the rest small: the outermost fiftieth may lie outside.
    const xs = [...spots.values()].map((spot) => spot.x).sort((a, b) => a - b);
    const ys = [...spots.values()].map((spot) => spot.y).sort((a, b) => a - b);
    const edge = Math.floor(spots.size / 50);
    const [left, right, top, bottom] = [xs[edge] ?? 0, xs[xs.length - 1 - edge] ?? 0, ys[edge] ?? 0, ys[ys.length - 1 - edge] ?? 0];
    const room = canvas.clientWidth < 520 ? 50 : 120;
    const k = Math.min((canvas.clientWidth - room) / Math.max(1, right - left), (canvas.clientHeight - 90) / Math.max(1, bottom - top), 40);
    view.current = { x: -(left + right) / 2, y: -(top + bottom) / 2, k };
  }, [spots, sheet]);

  /** So that what lies at a place of the sheet stays there. */
  const zoom = useCallback(
    (factor: number, px = 0, py = 0) => {
      const k = Math.min(FARTHEST, Math.max(NEAREST, view.current.k * factor));
      view.current = { k, x: view.current.x + px / k - px / view.current.k, y: view.current.y + py / k - py / view.current.k };
      move();
    },
    [move],
  );

  useEffect(() => {
    fit();
  }, [fit]);
  useEffect(() => {
    current.current = scene;
    pace.current.most = Infinity;
    draw();
    const off = onThemeChange(() => requestAnimationFrame(draw));
    const observer = new ResizeObserver(draw);
    if (sheet.current) observer.observe(sheet.current);
    return () => {
      off();
      observer.disconnect();
    };
  }, [draw, scene, sheet]);
  useEffect(() => {
    const canvas = sheet.current;
    const now = pace.current;
    // React's own listeners cannot keep the page from scrolling along.
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
      zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2);
    };
    canvas?.addEventListener('wheel', wheel, { passive: false });
    return () => {
      canvas?.removeEventListener('wheel', wheel);
      cancelAnimationFrame(now.frame);
      now.frame = 0;
    };
  }, [sheet, zoom]);

  const under = (event: PointerEvent): Spot | undefined => {
    const canvas = sheet.current;
    if (!canvas) return undefined;
    const box = canvas.getBoundingClientRect();
    const { x, y, k } = view.current;
    const scale = scaleOf(box.width, scene, view.current);
    let best: Spot | undefined;
    let nearest = Infinity;
    for (const { spot, size } of scene.dots) {
      const dx = box.width / 2 + (spot.x + x) * k - (event.clientX - box.left);
      const dy = box.height / 2 + (spot.y + y) * k - (event.clientY - box.top);
      const far = Math.hypot(dx, dy) - size * scale;
      if (far < 5 && far < nearest) {
        nearest = far;
        best = spot;
      }
    }
    return best;
  };
  return (
    <>
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
          const moved = from.spot ?? view.current;
          moved.x += dx;
          moved.y += dy;
          move();
        }}
        onPointerUp={() => {
          const from = held.current;
          held.current = null;
          if (from && !from.moved) choose(from.spot?.party.id ?? '');
        }}
      />
      <p ref={said} className="network-moving small" />
      <div className="chart-tools network-tools no-print">
        <button type="button" className="small" aria-label="Larger" onClick={() => zoom(1.4)}>
          +
        </button>
        <button type="button" className="small" aria-label="Smaller" onClick={() => zoom(1 / 1.4)}>
          −
        </button>
        <button
          type="button"
          className="small"
          onClick={() => {
            fit();
            move();
          }}
        >
          All
        </button>
      </div>
    </>
  );
}
