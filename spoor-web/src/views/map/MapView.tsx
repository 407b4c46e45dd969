import './map.css';
import { useMemo } from 'react';
import { address } from '../../api/client';
import { useGet, useHeld } from '../../api/cache';
import type { State } from '../../api/types/basics';
import type { CaseMap, LedgerBrief } from '../../api/types/ledgers';
import type { Overview } from '../../api/types/overview';
import { Link, useQuery } from '../../app/router';
import { Doc, Head, Panel } from '../../parts/bits';
import { CertaintyChoice } from '../../parts/CertaintyChoice';
import { Asked } from '../../parts/states';
import { capital, CERTAINTY, country, day, number, plural, total, words } from '../../parts/words';
import { Chart, step, type Arc, type Shade } from './Chart';
import { FlowPanel } from './FlowPanel';
import { hedged, type Family, type Flows, type Leg } from './flows';

const SIDES: [string, string][] = [
  ['place', 'where it happened'],
  ['by', 'who acted'],
  ['against', 'against whom'],
];

const NO_FAMILIES: Family[] = [];
const NO_LEGS: Leg[] = [];

export default function MapView() {
  const [query, change] = useQuery();
  const ledgers = useGet<{ items: LedgerBrief[]; state: State }>('/api/v1/ledgers');
  const overview = useGet<Overview>('/api/v1/overview');
  const fallback = [...(ledgers.data?.items ?? [])].sort((a, b) => b.incidents - a.incidents)[0]?.name;
  const ledger = query.get('ledger') ?? fallback ?? '';
  // Where an expulsion happened is seldom told, who expelled is.
  const side = query.get('side') ?? (ledger === 'expulsions' ? 'by' : 'place');
  const filters = { commodity: query.get('commodity') ?? '', from: query.get('from') ?? '', to: query.get('to') ?? '', certainty: query.get('certainty') ?? '' };
  const map = useHeld(useGet<CaseMap>(ledger ? address('/api/v1/map', { ledger, side, ...filters }) : null));
  const closed = query.getAll('close');
  const flows = useHeld(useGet<Flows>(address('/api/v1/flows', { ...filters, close: closed })));
  const families = flows.data?.families ?? NO_FAMILIES;
  const family = families.find((one) => one.commodity === query.get('flow')) ?? families[0];
  const denied = flows.data?.denied ?? NO_LEGS;
  const arcsOff = query.get('arcs') === 'off';
  const measure = query.get('of') ?? '';
  const chosen = query.get('country') ?? '';
  const units = useMemo(() => [...new Set((map.data?.countries ?? []).flatMap((one) => one.totals.map((sum) => `${sum.unit}|${sum.of ?? ''}`)))].slice(0, 12), [map.data]);
  const shades = useMemo<Shade[]>(
    () =>
      (map.data?.countries ?? []).map((one) => {
        const sum = one.totals.find((candidate) => `${candidate.unit}|${candidate.of ?? ''}` === measure);
        return {
          code: one.country,
          value: measure ? (sum?.max ?? 0) : one.incidents,
          label: `${country(one.country)}: ${plural(one.incidents, 'incident')}${one.totals.length > 0 ? `, ${one.totals.slice(0, 3).map((each) => `${total(each)} ${each.of ?? ''}`).join(', ')}` : ''}`,
        };
      }),
    [map.data, measure],
  );
  const arcs = useMemo(() => (family && !arcsOff ? arcsOf([...family.legs, ...denied.filter((leg) => leg.commodity === family.commodity)]) : []), [family, denied, arcsOff]);
  const most = Math.max(0, ...shades.map((shade) => shade.value));
  const listed = [...shades].filter((shade) => shade.value > 0).sort((a, b) => b.value - a.value);
  return (
    <div className="view">
      <Head
        title="Map and flows"
        sub={
          <>
            {map.data && map.data.unplaced > 0 && `${plural(map.data.unplaced, 'incident')} without a country ${map.data.unplaced === 1 ? 'is' : 'are'} not on the map`}
            {(map.asking || flows.asking) && <span role="status"> · working it out…</span>}
          </>
        }
      />
      <div className="filters no-print">
        <label>
          Ledger
          <select value={ledger} onChange={(event) => change({ ledger: event.target.value, of: '', country: '' })}>
            {(ledgers.data?.items ?? []).map((one) => (
              <option key={one.name} value={one.name}>
                {capital(one.title)} ({one.incidents})
              </option>
            ))}
          </select>
        </label>
        <label>
          Shaded by
          <select value={side} onChange={(event) => change({ side: event.target.value, country: '' })}>
            {SIDES.map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          Figure
          <select value={measure} onChange={(event) => change({ of: event.target.value })}>
            <option value="">incidents</option>
            {units.map((one) => {
              const [unit = '', of = ''] = one.split('|');
              return (
                <option key={one} value={one}>
                  {of && of !== unit ? `${words(of)}, ${unit}` : unit}
                </option>
              );
            })}
          </select>
        </label>
        <label>
          Commodity
          <input key={filters.commodity} defaultValue={filters.commodity} placeholder="any" onBlur={(event) => change({ commodity: event.target.value.trim() })} onKeyDown={(event) => event.key === 'Enter' && change({ commodity: event.currentTarget.value.trim() })} />
        </label>
        <CertaintyChoice value={filters.certainty} change={(certainty) => change({ certainty })} />
        <label className="check">
          <input type="checkbox" checked={!arcsOff} onChange={(event) => change({ arcs: event.target.checked ? '' : 'off' })} /> Flows of {family ? words(family.commodity) : 'goods'}
        </label>
        <Brush months={overview.data?.byMonth.map((one) => one.month) ?? []} from={filters.from} to={filters.to} change={(from, to) => change({ from, to })} />
      </div>
      {map.problem && !map.data && <Asked seen={map}>{() => null}</Asked>}
      <div className="map-grid">
        <div className="panel map-panel">
          <Chart shades={shades} arcs={arcs} chosen={chosen} choose={(code) => change({ country: code })} name={`Countries shaded by ${ledger}`} />
          <Legend most={most} arcs={arcs.length > 0} apart={apart(arcs)} />
        </div>
        <Panel title={chosen ? country(chosen) : 'Countries'} count={chosen ? undefined : listed.length} className="map-list" {...(chosen ? { to: address(`/ledgers/${ledger}`, { [side]: chosen, ...filters }) } : {})}>
          {chosen && (
            <ChosenCountry map={map.data} code={chosen} address={address(`/ledgers/${ledger}`, { [side]: chosen, ...filters })} clear={() => change({ country: '' })} />
          )}
          {!chosen && listed.length === 0 && <p className="muted">No incident of this ledger names a country.</p>}
          {!chosen && (
            <ul>
              {listed.map((shade) => (
                <li key={shade.code}>
                  <button type="button" className="plain map-country" onClick={() => change({ country: shade.code })}>
                    <i className={`swatch q${step(shade.value, most)}`} aria-hidden="true" />
                    <span>{country(shade.code)}</span>
                    <span className="num">{number(shade.value)}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </div>
      <FlowPanel flows={flows} family={family} families={families} denied={denied} stop={query.get('stop') ?? ''} closed={closed} change={change} />
    </div>
  );
}

function ChosenCountry({ map, code, address: to, clear }: { map: CaseMap | undefined; code: string; address: string; clear: () => void }) {
  const row = map?.countries.find((one) => one.country === code);
  return (
    <>
      {row ? (
        <>
          <p>
            <Link to={to}>{plural(row.incidents, 'incident')}, with their sentences</Link>
          </p>
          <ul className="stack tight">
            {row.totals.map((sum) => (
              <li key={sum.unit + (sum.of ?? '')} title={sum.assumptions.join('\n')}>
                <span className="figure">{total(sum)}</span> {sum.of && sum.of !== sum.unit && <Doc className="muted">{words(sum.of)}</Doc>}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="muted">Nothing under these filters.</p>
      )}
      <button type="button" className="small" onClick={clear}>
        All countries
      </button>
    </>
  );
}

function arcsOf(legs: Leg[]): Arc[] {
  return legs.map((leg, i) => ({
    from: leg.from,
    to: leg.to,
    hedged: hedged(leg),
    denied: CERTAINTY[leg.certainty].denied,
    label: `${words(leg.commodity)}: ${country(leg.from)} → ${country(leg.to)}, ${CERTAINTY[leg.certainty].word}, ${plural(leg.sentences.length, 'sentence')}`,
    key: `${leg.from}>${leg.to}>${i}`,
  }));
}

/** Regions have no place on the map: their legs are in the list alone. */
function apart(arcs: Arc[]): number {
  return arcs.filter((arc) => !/^[A-Z]{2}$/.test(arc.from) || !/^[A-Z]{2}$/.test(arc.to)).length;
}

function Legend({ most, arcs, apart: without }: { most: number; arcs: boolean; apart: number }) {
  if (most <= 0 && !arcs) return null;
  return (
    <p className="legend small muted">
      {[1, 2, 3, 4, 5].filter((one) => Math.floor((one / 5) ** 2 * most) > 0).map((one) => (
        <span key={one} className="row legend-step">
          <i className={`swatch q${one}`} aria-hidden="true" />
          <span className="num">≤ {number(Math.floor((one / 5) ** 2 * most))}</span>
        </span>
      ))}
      {arcs && (
        <>
          <span>— told</span>
          <span>- - hedged</span>
          <span>··· denied</span>
          {without > 0 && <span>{plural(without, 'leg')} from or to a region {without === 1 ? 'is' : 'are'} in the list below alone</span>}
        </>
      )}
    </p>
  );
}

/** The period that is looked at, as a stretch of the months that the case tells of. */
function Brush({ months, from, to, change }: { months: string[]; from: string; to: string; change: (from: string, to: string) => void }) {
  if (months.length < 2) return null;
  const last = months.length - 1;
  const start = from ? Math.max(0, months.findIndex((month) => month >= from)) : 0;
  const found = to ? months.findLastIndex((month) => month <= to) : last;
  const end = found < 0 ? last : found;
  return (
    <fieldset className="brush">
      <legend>
        {day(months[start])} to {day(months[end])}
      </legend>
      <input type="range" aria-label="From" aria-valuetext={day(months[start])} min={0} max={last} value={start} onChange={(event) => change(Number(event.target.value) === 0 ? '' : (months[Math.min(Number(event.target.value), end)] ?? ''), to)} />
      <input type="range" aria-label="To" aria-valuetext={day(months[end])} min={0} max={last} value={end} onChange={(event) => change(from, Number(event.target.value) === last ? '' : (months[Math.max(Number(event.target.value), start)] ?? ''))} />
    </fieldset>
  );
}
