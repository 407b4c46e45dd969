import { geoCentroid, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import { useEffect, useMemo, useRef, useState, type PointerEvent } from 'react';
import { Loading } from '../../parts/states';
import { lands, type Land } from './world';

export interface Shade {
  code: string;
  value: number;
  label: string;
}

export interface Arc {
  from: string;
  to: string;
  hedged: boolean;
  denied: boolean;
  label: string;
  key: string;
}

const WIDTH = 1000;
const HEIGHT = 560;
const STEPS = 5;

/** Corners of what is first shown. */
const FRAMES: Record<string, [[number, number], [number, number]]> = {
  World: [[-170, -56], [180, 76]],
  Europe: [[-12, 34], [48, 66]],
};

function frame(name: string): GeoProjection {
  const [[west, south], [east, north]] = FRAMES[name] ?? FRAMES['World']!;
  const corners = { type: 'MultiPoint' as const, coordinates: [[west, south], [east, north], [west, north], [east, south], [(west + east) / 2, north], [(west + east) / 2, south]] };
  return geoNaturalEarth1().rotate([-(west + east) / 2, 0]).fitExtent([[8, 8], [WIDTH - 8, HEIGHT - 8]], corners);
}

/** Which fifth of the figures a country is in, by the square root: a few are always much larger than the rest. */
export function step(value: number, most: number): number {
  return value <= 0 || most <= 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(value / most) * STEPS));
}

/** Countries shaded by their figure, with arcs between them. Drawn as SVG; dragged and zoomed without redrawing. */
export function Chart({ shades, arcs, chosen, choose, name, small = false }: {
  shades: Shade[];
  arcs: Arc[];
  chosen: string;
  choose: (code: string) => void;
  name: string;
  /** Without tools, all of the world. */
  small?: boolean;
}) {
  const [all, setAll] = useState<Land[]>();
  const [region, setRegion] = useState(small ? 'World' : 'Europe');
  const [view, setView] = useState({ x: 0, y: 0, k: 1 });
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  const box = useRef<SVGSVGElement>(null);
  useEffect(() => void lands().then(setAll), []);

  const drawn = useMemo(() => {
    if (!all) return undefined;
    const projection = frame(region);
    const path = geoPath(projection);
    const centres = new Map<string, [number, number]>();
    const shapes = all.map((land) => {
      const at = projection(centreOf(land));
      if (land.code && at) centres.set(land.code, at);
      return { code: land.code, name: land.name, d: path(land.shape) ?? '' };
    });
    return { shapes, centres };
  }, [all, region]);

  const most = Math.max(0, ...shades.map((shade) => shade.value));
  const byCode = new Map(shades.map((shade) => [shade.code, shade]));
  const zoom = (factor: number) => setView((now) => {
    const k = Math.min(12, Math.max(1, now.k * factor));
    const scale = k / now.k;
    return { k, x: (now.x - WIDTH / 2) * scale + WIDTH / 2, y: (now.y - HEIGHT / 2) * scale + HEIGHT / 2 };
  });
  const move = (event: PointerEvent) => {
    const from = drag.current;
    if (!from || !box.current) return;
    const scale = WIDTH / box.current.clientWidth;
    const dx = (event.clientX - from.x) * scale;
    const dy = (event.clientY - from.y) * scale;
    if (Math.abs(dx) + Math.abs(dy) > 4) from.moved = true;
    if (!from.moved) return;
    drag.current = { x: event.clientX, y: event.clientY, moved: true };
    setView((now) => ({ ...now, x: now.x + dx, y: now.y + dy }));
  };

  if (!drawn) return <Loading what="Loading the map" />;
  return (
    <div className="chart">
      <svg
        ref={box}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={name}
        onPointerDown={(event) => (drag.current = { x: event.clientX, y: event.clientY, moved: false })}
        onPointerMove={move}
        onPointerUp={() => setTimeout(() => (drag.current = null), 0)}
        onPointerLeave={() => (drag.current = null)}
        onWheel={(event) => {
          if (event.ctrlKey || event.metaKey) zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2);
        }}
      >
        <defs>
          {['plain', 'denied'].map((kind) => (
            <marker key={kind} id={`tip-${kind}`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto">
              <path d="M0 0L8 4L0 8z" className={`tip ${kind}`} />
            </marker>
          ))}
        </defs>
        <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
          {drawn.shapes.map((shape, i) => {
            const shade = byCode.get(shape.code);
            return (
              <path
                key={shape.code || `${shape.name}${i}`}
                d={shape.d}
                className={`land q${shade ? step(shade.value, most) : 0} ${shape.code && shape.code === chosen ? 'chosen' : ''}`}
                onClick={shade ? () => !drag.current?.moved && choose(shape.code) : undefined}
              >
                <title>{shade ? shade.label : shape.name}</title>
              </path>
            );
          })}
          {arcs.map((arc) => {
            const from = drawn.centres.get(arc.from);
            const to = drawn.centres.get(arc.to);
            if (!from || !to) return null;
            return (
              <path key={arc.key} d={bow(from, to)} className={`arc ${arc.denied ? 'denied' : arc.hedged ? 'hedged' : ''}`} markerEnd={`url(#tip-${arc.denied ? 'denied' : 'plain'})`}>
                <title>{arc.label}</title>
              </path>
            );
          })}
        </g>
      </svg>
      {!small && <div className="chart-tools no-print">
        {Object.keys(FRAMES).map((one) => (
          <button
            key={one}
            type="button"
            className="small"
            aria-pressed={one === region}
            onClick={() => {
              setRegion(one);
              setView({ x: 0, y: 0, k: 1 });
            }}
          >
            {one}
          </button>
        ))}
        <button type="button" className="small" aria-label="Larger" onClick={() => zoom(1.5)}>
          +
        </button>
        <button type="button" className="small" aria-label="Smaller" onClick={() => zoom(1 / 1.5)}>
          −
        </button>
      </div>}
    </div>
  );
}

/** Where a country's name would stand: of its largest part, so that islands overseas do not pull it into the sea. */
function centreOf(land: Land): [number, number] {
  const { geometry } = land.shape;
  if (geometry.type !== 'MultiPolygon') return geoCentroid(land.shape);
  const largest = [...geometry.coordinates].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0];
  return largest ? geoCentroid({ type: 'Polygon', coordinates: largest }) : geoCentroid(land.shape);
}

function bow([x1, y1]: [number, number], [x2, y2]: [number, number]): string {
  const dx = x2 - x1;
  const dy = y2 - y1;
  return `M${x1} ${y1}Q${(x1 + x2) / 2 + dy * 0.18} ${(y1 + y2) / 2 - dx * 0.18} ${x2} ${y2}`;
}
