import './ledgers.css';
import { useEffect, useState } from 'react';
import { address } from '../../api/client';
import { usePages } from '../../api/cache';
import type { Figure, Ledger, LedgerEntry, Total } from '../../api/types/ledgers';
import { Link, useQuery } from '../../app/router';
import { Admiralty, Doc, Head, ReviewMark, Sure, TypeTag } from '../../parts/bits';
import { CertaintyChoice } from '../../parts/CertaintyChoice';
import { Empty, Failure, Loading } from '../../parts/states';
import { VirtualRows } from '../../parts/VirtualRows';
import { capital, country, day, measured, number, plural, sides, sign, total, where, words } from '../../parts/words';

const ROW = 52;
const GROUPS = ['commodity', 'by', 'against', 'sides', 'place', 'year', 'month', 'type', 'mode', 'certainty'];
const TEXT_FILTERS: [string, string, string][] = [
  ['by', 'By', 'country, EU, NATO'],
  ['against', 'Against', 'RU'],
  ['place', 'Place', 'country or place'],
  ['commodity', 'Commodity', 'with all narrower'],
  ['from', 'From', '2022-03'],
  ['to', 'To', '2022-05'],
];
const UNTOLD = '-';
const ALL_FILTERS = [...TEXT_FILTERS.map(([name]) => name), 'certainty', 'grade', 'review', 'group-by'];

export default function LedgerView({ name }: { name: string }) {
  const [query, change] = useQuery();
  const filters = Object.fromEntries(ALL_FILTERS.map((filter) => [filter, query.get(filter) ?? '']));
  const group = query.get('group') ?? '';
  // The group of what is not told has the empty key, which an address of ours cannot tell from no group at all.
  const wanted = group === UNTOLD ? '' : group;
  const pages = usePages<LedgerEntry, Ledger>(address(`/api/v1/ledgers/${encodeURIComponent(name)}`, { ...filters, limit: 200 }) + (group ? `&group=${encodeURIComponent(wanted)}` : ''));
  const { first } = pages;
  const narrowed = ALL_FILTERS.some((filter) => filter !== 'group-by' && filters[filter]);
  const file = (kind: string) => address(`/api/v1/ledgers/${encodeURIComponent(name)}.${kind}`, filters);
  return (
    <div className="view">
      <Head title={first ? capital(first.title) : capital(name)} sub={<Link to="/ledgers">All ledgers</Link>}>
        <a className="button" href={file('csv')} download>
          CSV
        </a>
        <a className="button" href={file('xlsx')} download>
          XLSX
        </a>
      </Head>
      <div className="filters no-print" role="group" aria-label="Filters">
        {TEXT_FILTERS.map(([filter, label, hint]) => (
          <Filter key={filter} label={label} hint={hint} value={filters[filter] ?? ''} change={(value) => change({ [filter]: value, group: '' })} />
        ))}
        <CertaintyChoice value={filters['certainty'] ?? ''} change={(certainty) => change({ certainty, group: '' })} />
        <label>
          Source
          <select value={filters['grade']} onChange={(event) => change({ grade: event.target.value, group: '' })}>
            <option value="">any grade</option>
            {['A', 'B', 'C', 'D', 'E'].map((grade) => (
              <option key={grade} value={grade}>
                {grade} or better
              </option>
            ))}
          </select>
        </label>
        <label>
          Review
          <select value={filters['review']} onChange={(event) => change({ review: event.target.value, group: '' })}>
            <option value="">any</option>
            <option value="open">open</option>
            <option value="partly">partly accepted</option>
            <option value="accepted">accepted</option>
          </select>
        </label>
        <label>
          Group by
          <select value={filters['group-by']} onChange={(event) => change({ 'group-by': event.target.value, group: '' })}>
            <option value="">nothing</option>
            {GROUPS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        {narrowed && (
          <button type="button" className="plain" onClick={() => change(Object.fromEntries([...ALL_FILTERS.filter((one) => one !== 'group-by'), 'group'].map((filter) => [filter, ''])))}>
            Clear
          </button>
        )}
      </div>
      {pages.problem && <Failure problem={pages.problem} again={pages.again} />}
      {!first && !pages.problem && <Loading />}
      {first && (
        <>
          <Totals totals={first.totals} />
          {first.groups.length > 0 && <Groups ledger={first} group={group} choose={(key) => change({ group: key === group ? '' : key }, true)} />}
          {first.total === 0 ? (
            <Empty title={narrowed ? 'No incident matches these filters' : 'No report tells of any yet'} />
          ) : (
            <div className="vtable" role="table" aria-label={`Incidents: ${first.title}`} aria-rowcount={first.total + 1}>
              <div className="vhead" role="row">
                {['Date', 'What', 'Who', 'Where', 'Figure', 'Sure', 'Stands on'].map((column) => (
                  <span key={column} role="columnheader">
                    {column}
                  </span>
                ))}
              </div>
              <VirtualRows count={first.total} height={ROW} loaded={pages.items.length} need={pages.load}>
                {(row) => <Row entry={pages.items[row] as LedgerEntry} />}
              </VirtualRows>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function Filter({ label, hint, value, change }: { label: string; hint: string; value: string; change: (value: string) => void }) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const done = () => text.trim() !== value && change(text.trim());
  return (
    <label>
      {label}
      <input value={text} placeholder={hint} spellCheck={false} onChange={(event) => setText(event.target.value)} onBlur={done} onKeyDown={(event) => event.key === 'Enter' && done()} />
    </label>
  );
}

/** What the incidents add up to, and what makes the range. */
function Totals({ totals }: { totals: Total[] }) {
  const [all, setAll] = useState(false);
  if (totals.length === 0) return null;
  const shown = all ? totals : totals.slice(0, 6);
  return (
    <section aria-label="Totals" className="totals">
      {shown.map((one) => (
        <div key={one.unit + (one.of ?? '')} className="total-card">
          <p className="total-figure">{total(one)}</p>
          <p className="muted small">
            {one.of && one.of !== one.unit && <Doc>{`${words(one.of)}, `}</Doc>}
            {plural(one.incidents, 'incident')}
            {one.converted && ', converted'}
          </p>
          {one.min !== one.max && one.assumptions.length === 0 && <p className="small">Reports themselves give a range.</p>}
          {one.assumptions.length > 0 && (
            <details className="small">
              <summary>{one.min === one.max ? 'Assumed' : 'What makes the range'}</summary>
              <ul>
                {one.assumptions.map((assumption) => (
                  <li key={assumption}>
                    <Doc>{capital(assumption)}</Doc>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
      {totals.length > 6 && (
        <button type="button" className="plain small" onClick={() => setAll(!all)}>
          {all ? 'Fewer totals' : `${totals.length - 6} more totals`}
        </button>
      )}
    </section>
  );
}

export function groupLabel(by: string | undefined, key: string): string {
  if (key === '') return 'not told';
  switch (by) {
    case 'by':
    case 'against':
    case 'place':
    case 'sides':
      return key.split(/( → |, )/).map((part) => country(part)).join('');
    case 'year':
    case 'month':
      return day(key);
    case 'commodity':
    case 'type':
    case 'mode':
      return capital(words(key));
    default:
      return key;
  }
}

function Groups({ ledger, group, choose }: { ledger: Ledger; group: string; choose: (key: string) => void }) {
  return (
    <div className="groups table-scroll">
      <table>
        <thead>
          <tr>
            <th>{capital(ledger.groupBy ?? 'group')}</th>
            <th className="num">Incidents</th>
            <th>Totals</th>
          </tr>
        </thead>
        <tbody>
          {ledger.groups.map((one) => (
            <tr key={one.key} className={(one.key || UNTOLD) === group ? 'chosen' : ''}>
              <td>
                <button type="button" className="plain" aria-pressed={(one.key || UNTOLD) === group} onClick={() => choose(one.key || UNTOLD)}>
                  <Doc>{groupLabel(ledger.groupBy, one.key)}</Doc>
                </button>
              </td>
              <td className="num">{number(one.incidents)}</td>
              <td>
                {one.totals.slice(0, 4).map((sum) => (
                  <span key={sum.unit + (sum.of ?? '')} className="group-total" title={sum.assumptions.join('\n')}>
                    <span className="figure">{total(sum)}</span> {sum.of && sum.of !== sum.unit && <span className="muted">{words(sum.of)}</span>}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function figureText(figure: Figure): string {
  if (figure.open || figure.min === undefined) return figure.of ? `${words(figure.of)}, no number` : 'no number told';
  const of = figure.of && figure.of !== figure.unit ? ` ${words(figure.of)}` : '';
  return `${sign(figure.min === figure.max ? figure.qualifier : undefined)}${measured({ min: figure.min, max: figure.max ?? figure.min }, figure.unit)}${of}`;
}

function Row({ entry }: { entry: LedgerEntry }) {
  const { incident } = entry;
  const counted = entry.figures.filter((figure) => figure.counts !== 'never');
  const shown = counted.length > 0 ? counted : entry.figures;
  const text = shown.slice(0, 2).map(figureText).join(', ') + (shown.length > 2 ? ` + ${shown.length - 2}` : '');
  const out = entry.counts === 'never' || (counted.length === 0 && entry.figures.length > 0);
  const why = entry.why ?? shown[0]?.why;
  return (
    <>
      <span role="cell" className="num">
        <Link to={`/incidents/${incident.id}`} className="row-link" aria-label={`${day(incident.date)}, ${words(incident.type)}, open the incident`}>
          {day(incident.date)}
        </Link>
        {incident.dateInferred && <span className="muted small"> inferred</span>}
      </span>
      <span role="cell">
        <TypeTag type={incident.type} />
        {incident.cumulative && <span className="muted small"> a total</span>}
      </span>
      <span role="cell">
        <Doc>{sides(incident) || '–'}</Doc>
      </span>
      <span role="cell">
        <Doc>{where(incident) || '–'}</Doc>
      </span>
      <span role="cell" className={`figure ${out ? 'out' : ''}`} title={why}>
        {out ? `(${text})` : text || '–'}
        {why && <span className="why"> <Doc>{why}</Doc></span>}
      </span>
      <span role="cell">
        <Sure certainty={incident.certainty} />
        <ReviewMark review={incident.review} />
      </span>
      <span role="cell" className="small">
        <Admiralty reliability={incident.reliability} credibility={incident.credibility} /> {plural(incident.tellings, 'telling')}
        {incident.contradicted && <span className="flag"> differ</span>}
      </span>
    </>
  );
}
