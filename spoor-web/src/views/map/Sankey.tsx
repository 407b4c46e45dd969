import { country } from '../../parts/words';
import { bands, type Route } from './flows';

const WIDTH = 900;
const BAR = 10;
const GAP = 7;
const LABEL = 13;

interface Node {
  name: string;
  weight: number;
  y: number;
  height: number;
  in: number;
  out: number;
}

/** Origin, transit, destination: as wide as routes run through. */
export function Sankey({ routes, choose }: { routes: Route[]; choose: (place: string) => void }) {
  const all = bands(routes);
  const columns: Map<string, Node>[] = [new Map(), new Map(), new Map()];
  const put = (column: number, name: string, side: 'in' | 'out', weight: number) => {
    const nodes = columns[column] as Map<string, Node>;
    const node = nodes.get(name) ?? { name, weight: 0, y: 0, height: 0, in: 0, out: 0 };
    node[side] += weight;
    nodes.set(name, node);
  };
  const ends = (column: 0 | 1 | 2): [number, number] => (column === 0 ? [0, 1] : column === 1 ? [1, 2] : [0, 2]);
  for (const band of all) {
    const [left, right] = ends(band.column);
    put(left, band.from, 'out', band.routes);
    put(right, band.to, 'in', band.routes);
  }
  const sizes = columns.map((nodes) => [...nodes.values()].reduce((sum, node) => sum + Math.max(node.in, node.out), 0));
  const rows = Math.max(...columns.map((nodes) => nodes.size));
  const height = Math.max(180, rows * 26);
  const scale = Math.min(...columns.map((nodes, i) => (height - GAP * Math.max(0, nodes.size - 1)) / Math.max(1, sizes[i] ?? 1)), 26);
  for (const nodes of columns) {
    let y = 0;
    for (const node of [...nodes.values()].sort((a, b) => Math.max(b.in, b.out) - Math.max(a.in, a.out) || a.name.localeCompare(b.name))) {
      node.y = y;
      node.height = Math.max(3, Math.max(node.in, node.out) * scale);
      y += Math.max(node.height, LABEL) + GAP;
      node.in = 0;
      node.out = 0;
    }
  }
  const tall = Math.max(...columns.flatMap((nodes) => [...nodes.values()].map((node) => node.y + Math.max(node.height, LABEL)))) + 24;
  const x = [110, WIDTH / 2 - BAR / 2, WIDTH - 120];
  return (
    <div className="sankey table-scroll">
      <svg viewBox={`0 0 ${WIDTH} ${tall + 10}`} role="group" aria-label={`${routes.length} routes from origin over transit to destination`}>
        {['Origin', 'Transit', 'Destination'].map((title, i) => (
          <text key={title} x={(x[i] ?? 0) + BAR / 2} y={12} textAnchor="middle" className="sankey-title">
            {title}
          </text>
        ))}
        <g transform="translate(0 24)">
          {all.map((band) => {
            const [left, right] = ends(band.column);
            const from = columns[left]?.get(band.from);
            const to = columns[right]?.get(band.to);
            if (!from || !to) return null;
            const wide = Math.max(1.5, band.routes * scale);
            const y1 = from.y + from.out + wide / 2;
            const y2 = to.y + to.in + wide / 2;
            from.out += wide;
            to.in += wide;
            const x1 = (x[left] ?? 0) + BAR;
            const x2 = x[right] ?? 0;
            const middle = (x1 + x2) / 2;
            return (
              <path key={`${band.column}${band.from}>${band.to}`} className={`band c${band.column}`} strokeWidth={wide} d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`}>
                <title>{`${country(band.from)} → ${country(band.to)}: ${band.routes} ${band.routes === 1 ? 'route' : 'routes'}`}</title>
              </path>
            );
          })}
          {columns.map((nodes, column) =>
            [...nodes.values()].map((node) => (
              <g
                key={column + node.name}
                className="sankey-node"
                role="button"
                tabIndex={0}
                aria-label={`Legs of ${country(node.name)}`}
                onClick={() => choose(node.name)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  event.stopPropagation();
                  choose(node.name);
                }}
              >
                <rect x={x[column]} y={node.y} width={BAR} height={node.height} rx="1" />
                <text
                  x={column === 0 ? (x[0] ?? 0) - 6 : (x[column] ?? 0) + BAR + 6}
                  y={node.y + Math.max(node.height, 3) / 2}
                  dominantBaseline="central"
                  textAnchor={column === 0 ? 'end' : 'start'}
                >
                  {country(node.name)}
                </text>
              </g>
            )),
          )}
        </g>
      </svg>
    </div>
  );
}
