import { useGet } from '../../api/cache';
import { address } from '../../api/client';
import { Link, useQuery } from '../../app/router';
import { Doc, Head } from '../../parts/bits';
import { Asked, Empty } from '../../parts/states';
import { country, day, number } from '../../parts/words';

/** Missions as 'spoor missions --json' prints them. */
interface Missions {
  missions: {
    host: string;
    sending: string;
    staff: number;
    date?: string;
    source?: string;
    expected?: number;
    low?: number;
    high?: number;
    excess?: number;
    z?: number;
    outlier?: boolean;
    left?: number;
    comparedWith?: number;
  }[];
  exchanges: { one: string; other: string; acts: { by: string; against: string; earliest?: string; min: number; max: number; incident: string }[] }[];
}

/** From here on a mission stands out: docs/assess.md. */
const STANDS_OUT = 3.5;

export default function MissionsView() {
  const [query, change] = useQuery();
  const seen = useGet<Missions>('/api/v1/missions');
  const host = query.get('host') ?? '';
  return (
    <div className="view">
      <Head title="Missions" sub="Staff of embassies against what states alike keep in the same host, and what was expelled" />
      <Asked seen={seen}>
        {(body) =>
          body.missions.length === 0 ? (
            <Empty title="No staff list has been imported">
              <p>
                A table with the columns sending, host, staff, date, source: <code>spoor missions STAFF.csv --case FILE</code>
              </p>
            </Empty>
          ) : (
            <>
              <div className="filters">
                <label>
                  Host
                  <select value={host} onChange={(event) => change({ host: event.target.value })}>
                    <option value="">all</option>
                    {[...new Set(body.missions.map((one) => one.host))].map((one) => (
                      <option key={one} value={one}>
                        {country(one)}
                      </option>
                    ))}
                  </select>
                </label>
              </div>
              <div className="table-scroll">
                <table>
                  <thead>
                    <tr>
                      <th>Sending</th>
                      <th>Host</th>
                      <th className="num">Staff</th>
                      <th className="num">Expected</th>
                      <th className="num">95 %</th>
                      <th className="num">Excess</th>
                      <th className="num">z</th>
                      <th>Source</th>
                    </tr>
                  </thead>
                  <tbody>
                    {body.missions
                      .filter((one) => !host || one.host === host)
                      .sort((a, b) => (b.z ?? -99) - (a.z ?? -99))
                      .map((one) => (
                        <tr key={one.host + one.sending + (one.date ?? '')}>
                          <td>{country(one.sending)}</td>
                          <td>{country(one.host)}</td>
                          <td className="num">{number(one.staff)}</td>
                          <td className="num">{one.expected === undefined ? '–' : Math.round(one.expected)}</td>
                          <td className="num muted">{one.low === undefined || one.high === undefined ? '–' : `${Math.round(one.low)}–${Math.round(one.high)}`}</td>
                          <td className="num">{one.excess === undefined ? 'too few alike' : Math.round(one.excess)}</td>
                          <td className="num">
                            {one.z === undefined ? '–' : one.z.toFixed(1)} {one.z !== undefined && Math.abs(one.z) > STANDS_OUT && <strong className="flag-soft">stands out</strong>}
                          </td>
                          <td className="muted small">
                            <Doc>{[one.source, one.date && day(one.date)].filter(Boolean).join(', ')}</Doc>
                          </td>
                        </tr>
                      ))}
                  </tbody>
                </table>
              </div>
              <h2 className="spaced-above">Expulsions and answers</h2>
              <ul className="stack">
                {body.exchanges.map((exchange) => (
                  <li key={exchange.one + exchange.other}>
                    <strong>
                      {country(exchange.one)} and {country(exchange.other)}
                    </strong>
                    {exchange.acts.map((act) => (
                      <p key={act.incident}>
                        <Link to={`/incidents/${act.incident}`}>
                          {act.earliest ? day(act.earliest) : 'no date'}: {country(act.by)} expelled {act.min === act.max ? act.min : `${act.min}–${act.max}`} of {country(act.against)}
                        </Link>
                      </p>
                    ))}
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Asked>
      {seen.problem?.code === 'not_built_yet' && (
        <p className="muted">
          Until then: <code>spoor missions STAFF.csv --case FILE</code>, and the <Link to={address('/ledgers/expulsions', { 'group-by': 'sides' })}>expulsions by sides</Link>.
        </p>
      )}
    </div>
  );
}
