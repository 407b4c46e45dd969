import { address } from '../../api/client';
import { Link } from '../../app/router';
import { country } from '../../parts/words';
import type { CountryList, Standing } from './profile';

const SIZE = 380;
const LEFT = 36;
const BOTTOM = 34;
const at = (score: number) => ((score - 1) / 9) * (SIZE - LEFT - 10);
const x = (score: number) => LEFT + at(score);
const y = (score: number) => SIZE - BOTTOM - ((score - 1) / 9) * (SIZE - BOTTOM - 10);

/** Names of the four parts, criminality first. */
const PARTS: [string, number, number][] = [
  ['low crime, high resilience', 3, 9.4],
  ['high crime, high resilience', 7.8, 9.4],
  ['low crime, low resilience', 3, 1.5],
  ['high crime, low resilience', 7.8, 1.5],
];

/** How vulnerable countries are: criminality to the right, resilience upwards; published scores as circles, an analyst's as diamonds. */
export function Quadrant({ list, chosen = '' }: { list: CountryList; chosen?: string }) {
  const points = list.items.flatMap((row) =>
    (['published', 'analyst'] as const).flatMap((kind) => {
      const standing: Standing | undefined = row[kind];
      return standing?.criminality !== undefined && standing.resilience !== undefined ? [{ row, kind, criminality: standing.criminality, resilience: standing.resilience, standing }] : [];
    }),
  );
  if (points.length === 0) return null;
  const few = points.length <= 12;
  return (
    <figure className="quadrant">
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={`Criminality and resilience of ${points.length} countries; the table has them as figures`}>
        <rect x={x(1)} y={y(10)} width={x(10) - x(1)} height={y(1) - y(10)} className="quadrant-box" />
        <rect x={x(list.cut)} y={y(list.cut)} width={x(10) - x(list.cut)} height={y(1) - y(list.cut)} className="quadrant-worst" />
        <line x1={x(list.cut)} x2={x(list.cut)} y1={y(1)} y2={y(10)} className="quadrant-cut" />
        <line x1={x(1)} x2={x(10)} y1={y(list.cut)} y2={y(list.cut)} className="quadrant-cut" />
        {PARTS.map(([title, atX, atY]) => (
          <text key={title} x={x(atX)} y={y(atY)} textAnchor="middle" className="quadrant-part">
            {title}
          </text>
        ))}
        {[1, 4, 7, 10].map((tick) => (
          <g key={tick} className="quadrant-tick">
            <text x={x(tick)} y={SIZE - BOTTOM + 13} textAnchor="middle">
              {tick}
            </text>
            <text x={LEFT - 6} y={y(tick)} textAnchor="end" dominantBaseline="central">
              {tick}
            </text>
          </g>
        ))}
        <text x={x(5.5)} y={SIZE - 4} textAnchor="middle" className="quadrant-axis">
          Criminality →
        </text>
        <text transform={`translate(10 ${y(5.5)}) rotate(-90)`} textAnchor="middle" className="quadrant-axis">
          Resilience →
        </text>
        {points.map((point) => {
          const title = `${country(point.row.country)}, ${point.kind === 'analyst' ? `your ${point.standing.scored} of ${point.standing.of} scores` : 'published'}: criminality ${point.criminality}, resilience ${point.resilience}`;
          const px = x(point.criminality);
          const py = y(point.resilience);
          return (
            <g key={point.row.country + point.kind} className={`quadrant-point ${point.kind} ${point.row.country === chosen ? 'chosen' : ''}`}>
              <title>{title}</title>
              {point.kind === 'published' ? <circle cx={px} cy={py} r="5" /> : <path d={`M${px} ${py - 6}l5 6l-5 6l-5 -6z`} />}
              {(few || point.row.country === chosen) && (
                <text x={px + 9} y={py} dominantBaseline="central">
                  {country(point.row.country)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption className="small muted">
        ○ published {list.edition}
        {points.some((point) => point.kind === 'analyst') && ' · ◆ yours, over what is scored'} · high from {list.cut}.{' '}
        {chosen && <Link to={address('/countries', { edition: list.edition })}>All countries</Link>}
      </figcaption>
    </figure>
  );
}
