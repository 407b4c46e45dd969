import './countries.css';
import { useGet } from '../../api/cache';
import { address } from '../../api/client';
import { Link, navigate, useQuery } from '../../app/router';
import { Head } from '../../parts/bits';
import { Asked, Empty } from '../../parts/states';
import { country, number, plural } from '../../parts/words';
import { Compare } from './Compare';
import type { CountryList, CountryRow } from './profile';
import { Profiled } from './Profiled';
import { PublishedScores } from './PublishedScores';
import { Quadrant } from './Quadrant';

export default function Countries({ code }: { code?: string }) {
  const [query, change] = useQuery();
  const edition = query.get('edition') ?? '';
  const list = useGet<CountryList>(address('/api/v1/countries', { edition }));
  const chosen = code?.toUpperCase() ?? '';
  const other = query.get('with') ?? '';
  return (
    <div className="view">
      <Head title={chosen ? country(chosen) : 'Countries'} sub="What reports say for each indicator of the Index, beside published scores and your own">
        <label>
          Country
          <select value={chosen} onChange={(event) => navigate(address(event.target.value ? `/countries/${event.target.value}` : '/countries', { edition }))}>
            <option value="">all</option>
            {(list.data?.items ?? []).map((one) => (
              <option key={one.country} value={one.country}>
                {country(one.country)}
              </option>
            ))}
            {chosen && !list.data?.items.some((one) => one.country === chosen) && <option value={chosen}>{country(chosen)}</option>}
          </select>
        </label>
        <label>
          Edition
          <select value={edition || list.data?.edition || ''} onChange={(event) => change({ edition: event.target.value })}>
            {(list.data?.editions ?? []).map((one) => (
              <option key={one} value={one}>
                {one}
                {list.data?.imported.includes(one) ? '' : ' (no scores imported)'}
              </option>
            ))}
          </select>
        </label>
      </Head>
      <Asked seen={list}>
        {(body) =>
          !chosen ? (
            <All list={body} />
          ) : other ? (
            <Compare key={chosen + other} list={body} code={chosen} other={other} otherEdition={Number(query.get('with-edition') ?? body.edition)} />
          ) : (
            <Profiled key={chosen + body.edition} list={body} code={chosen} />
          )
        }
      </Asked>
    </div>
  );
}

function All({ list }: { list: CountryList }) {
  if (list.items.length === 0) {
    return (
      <>
        <Empty title="No report names a country for its incidents yet">
          <p>Read reports in, and what they tell of each country stands here; the Index’s scores stand here without.</p>
        </Empty>
        <PublishedScores editions={list.imported} />
      </>
    );
  }
  const to = (row: CountryRow) => address(`/countries/${row.country}`, { edition: list.edition });
  return (
    <div className="countries-grid">
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th>Country</th>
              <th className="num">Incidents</th>
              <th className="num">Criminality</th>
              <th className="num">Resilience</th>
              <th className="num">Your scores</th>
            </tr>
          </thead>
          <tbody>
            {list.items.map((row) => (
              <tr key={row.country}>
                <td>
                  <Link to={to(row)}>{country(row.country)}</Link>
                </td>
                <td className="num">{row.incidents > 0 ? number(row.incidents) : <span className="muted">–</span>}</td>
                <td className="num">{row.published?.criminality?.toFixed(2) ?? <span className="muted">–</span>}</td>
                <td className="num">{row.published?.resilience?.toFixed(2) ?? <span className="muted">–</span>}</td>
                <td className="num">{row.analyst ? `${row.analyst.scored} of ${row.analyst.of}` : <span className="muted">–</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="stack">
        <Quadrant list={list} />
        {list.imported.length > 0 && !list.imported.includes(list.edition) && <p className="notice">Of {list.edition} no scores were imported; of {list.imported.join(', ')} there are.</p>}
        <PublishedScores editions={list.imported} />
        <p className="muted small">{plural(list.items.length, 'country', 'countries')} of which the case or the scores know something.</p>
      </div>
    </div>
  );
}
