import { useMemo, useState } from 'react';
import type { Overview } from '../../api/types/overview';
import { address } from '../../api/client';
import { Link } from '../../app/router';
import { capital, day, EVENT_TYPES, tone, words } from '../../parts/words';

const HEIGHT = 150;
const MOST_MONTHS = 84;

export function monthsTitle(months: Overview['byMonth']): string {
  return `Incidents by ${filled(months).by}`;
}

/** Incidents a month, stacked by type; a year where the case reaches over many. Those without any take their place. */
export function Months({ months }: { months: Overview['byMonth'] }) {
  const [off, setOff] = useState('');
  const { bars, by } = useMemo(() => filled(months), [months]);
  const types = EVENT_TYPES.filter((type) => bars.some((bar) => bar.types[type]));
  if (bars.length === 0) return <p className="muted">No incident’s month is told.</p>;
  const sum = (bar: Bars) => Object.entries(bar.types).reduce((all, [type, count]) => all + (off && type !== off ? 0 : count), 0);
  const most = Math.max(1, ...bars.map(sum));
  const every = Math.ceil(bars.length / 10);
  return (
    <figure>
      <div className="months" role="img" aria-label={`Incidents a ${by}: ${bars.filter((bar) => sum(bar) > 0).map((bar) => `${day(bar.month)} ${sum(bar)}`).join(', ')}`}>
        <span className="months-most num">{most}</span>
        <svg viewBox={`0 0 ${bars.length * 10} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {bars.map((bar, i) => {
            let y = HEIGHT;
            return (
              <g key={bar.month}>
                <title>{`${day(bar.month)}: ${sum(bar)}`}</title>
                <rect x={i * 10} y={0} width={10} height={HEIGHT} fill="transparent" />
                {types.map((type) => {
                  const count = off && type !== off ? 0 : (bar.types[type] ?? 0);
                  if (count === 0) return null;
                  const height = (count / most) * (HEIGHT - 4);
                  y -= height;
                  return <rect key={type} x={i * 10 + 1} y={y} width={8} height={Math.max(1, height - 1)} className={`fill-${tone(type)}`} />;
                })}
              </g>
            );
          })}
        </svg>
        <div className="months-axis num" aria-hidden="true">
          {bars.filter((_, i) => i % every === 0).map((bar) => (
            <span key={bar.month}>{day(bar.month)}</span>
          ))}
        </div>
      </div>
      <figcaption className="chips">
        {types.map((type) => (
          <button key={type} type="button" className={`chip tone-${tone(type)}`} aria-pressed={off === type} onClick={() => setOff(off === type ? '' : type)}>
            {capital(words(type))}
          </button>
        ))}
        {off && (
          <Link to={address('/incidents', { type: off })} className="small">
            open these
          </Link>
        )}
      </figcaption>
    </figure>
  );
}

interface Bars {
  month: string;
  types: Record<string, number>;
}

function filled(months: Overview['byMonth']): { bars: Bars[]; by: 'month' | 'year' } {
  const first = months[0]?.month;
  const last = months.at(-1)?.month;
  if (!first || !last) return { bars: [], by: 'month' };
  const span = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
  if (span > MOST_MONTHS) {
    const years = new Map<string, Record<string, number>>();
    for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) years.set(String(year), {});
    for (const { month, types } of months) {
      const into = years.get(month.slice(0, 4)) ?? {};
      for (const [type, count] of Object.entries(types)) into[type] = (into[type] ?? 0) + count;
    }
    return { bars: [...years].slice(-MOST_MONTHS).map(([month, types]) => ({ month, types })), by: 'year' };
  }
  const known = new Map(months.map((one) => [one.month, one.types]));
  const bars: Bars[] = [];
  for (let i = 0; i < span; i++) {
    const at = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + i;
    const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    bars.push({ month, types: known.get(month) ?? {} });
  }
  return { bars, by: 'month' };
}
