interface Point {
  name: string;
  mine: number | undefined;
  suggested: number | undefined;
  published: number | undefined;
}

const SIZE = 340;
const CENTRE = SIZE / 2;
const RADIUS = 140;

/** All indicators round a circle, one to ten from the middle out; those without a score leave a gap. */
export function Radar({ points }: { points: Point[] }) {
  const at = (i: number, score: number): [number, number] => {
    const angle = (i / points.length) * 2 * Math.PI - Math.PI / 2;
    const far = (score / 10) * RADIUS;
    return [CENTRE + far * Math.cos(angle), CENTRE + far * Math.sin(angle)];
  };
  const series = (of: (point: Point) => number | undefined) => points.map((point, i) => ({ i, name: point.name, score: of(point) })).filter((one): one is { i: number; name: string; score: number } => one.score !== undefined);
  const drawn: [string, ReturnType<typeof series>][] = [
    ['published', series((point) => point.published)],
    ['suggested', series((point) => point.suggested)],
    ['mine', series((point) => point.mine)],
  ];
  if (drawn.every(([, all]) => all.length === 0)) {
    return <p className="muted radar-none">Score an indicator and the picture of the country appears here.</p>;
  }
  return (
    <figure className="radar">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label="Scores of all indicators; the table has them as figures">
        {[2, 4, 6, 8, 10].map((ring) => (
          <circle key={ring} cx={CENTRE} cy={CENTRE} r={(ring / 10) * RADIUS} className="ring" />
        ))}
        {points.map((point, i) => {
          const [x, y] = at(i, 10);
          return <line key={point.name} x1={CENTRE} y1={CENTRE} x2={x} y2={y} className="spoke" />;
        })}
        {drawn.map(([name, all]) => (
          <g key={name} className={`series ${name}`}>
            {all.length > 2 && <polygon points={all.map((one) => at(one.i, one.score).join(',')).join(' ')} />}
            {all.map((one) => {
              const [x, y] = at(one.i, one.score);
              return (
                <circle key={one.i} cx={x} cy={y} r="3">
                  <title>{`${one.name}: ${one.score.toFixed(1)}`}</title>
                </circle>
              );
            })}
          </g>
        ))}
      </svg>
      <figcaption className="small muted">
        {drawn.filter(([, all]) => all.length > 0).map(([name, all]) => (
          <span key={name} className={`key ${name}`}>
            {name === 'mine' ? 'yours' : name} ({all.length})
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
