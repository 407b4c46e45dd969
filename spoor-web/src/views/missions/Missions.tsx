import './missions.css';
import { caseChanged, useGet } from '../../api/cache';
import { address, call } from '../../api/client';
import { Link, useQuery } from '../../app/router';
import { useMayDecide } from '../../app/session';
import { complain, say } from '../../app/toasts';
import { Doc, Head, Panel } from '../../parts/bits';
import { FileDrop } from '../../parts/FileDrop';
import { Asked, Empty } from '../../parts/states';
import { between, country, day, number, plural } from '../../parts/words';

/** Missions as 'spoor missions --json' prints them. */
interface Missions {
  model: { missions: number; hosts: number; coefficients: Record<string, number>; scale: number };
  missions: Mission[];
  exchanges: { one: string; other: string; acts: Expulsion[] }[];
}

interface Mission {
  host: string;
  sending: string;
  staff: number;
  date?: string;
  source?: string;
  earlier: { staff: number; date?: string; source?: string }[];
  expected?: number;
  low?: number;
  high?: number;
  excess?: number;
  z?: number;
  outlier?: boolean;
  comparedWith?: number;
  notCompared?: string;
  afterExpulsions?: { min: number; max: number; open?: boolean; incidents: string[] };
}

interface Expulsion {
  by: string;
  against: string;
  earliest?: string;
  latest?: string;
  open?: boolean;
  min?: number;
  max?: number;
  incident: string;
  answer?: Expulsion & { daysMin: number; daysMax: number };
}

const TABLE = '/api/v1/missions/staff.csv';

export default function MissionsView() {
  const seen = useGet<Missions>('/api/v1/missions');
  const filled = (seen.data?.missions.length ?? 0) > 0;
  return (
    <div className="view">
      <Head title="Missions" sub="Staff of embassies against what states alike keep in the same host, and what was expelled">
        {filled && (
          <a className="button" href={TABLE} download>
            CSV
          </a>
        )}
      </Head>
      <Staff filled={filled} />
      <Asked seen={seen}>
        {(body) => (
          <>
            {filled && <Table missions={body.missions} model={body.model} />}
            <Exchanges exchanges={body.exchanges} />
          </>
        )}
      </Asked>
    </div>
  );
}

/** Gives a staff list: a file, chosen or dropped. What is wrong in it is told row by row. */
function Staff({ filled }: { filled: boolean }) {
  const mayDecide = useMayDecide();
  if (!mayDecide) return filled ? null : <Empty title="Nobody has given a staff list yet" />;
  const give = async (file: File) => {
    const { data } = await call<Missions>(TABLE, { method: 'PUT', headers: { 'Content-Type': 'text/csv' }, body: file });
    say(`${plural(data.missions.length, 'mission')} compared`);
    caseChanged();
  };
  const remove = async () => {
    try {
      await call(TABLE, { method: 'DELETE' });
      say('The staff list is gone');
      caseChanged();
    } catch (e) {
      complain('Not removed', e);
    }
  };
  return (
    <FileDrop
      name="Staff list"
      accept=".csv,text/csv"
      large={!filled}
      give={give}
      tools={
        filled && (
          <button type="button" className="plain" onClick={() => void remove()}>
            Remove it
          </button>
        )
      }
    >
      {filled ? 'Another staff list takes the place of this one.' : <strong>Drop a staff list here.</strong>} <span className="muted">CSV with the columns sending, host, staff, date, source; states as codes or names.</span>
    </FileDrop>
  );
}

function Table({ missions, model }: { missions: Mission[]; model: Missions['model'] }) {
  const [query, change] = useQuery();
  const host = query.get('host') ?? '';
  const outliers = query.get('only') === 'outliers';
  const shown = missions.filter((one) => (!host || one.host === host) && (!outliers || one.outlier)).sort((a, b) => (b.z ?? -99) - (a.z ?? -99));
  const standing = missions.filter((one) => one.outlier).length;
  return (
    <Panel title="Staff beside what is expected" count={shown.length}>
      <p className="muted small spaced-below">
        {model.missions > 0
          ? `Fitted on ${plural(model.missions, 'mission')} in ${plural(model.hosts, 'host')} by the sending state’s product and people and the distance, so that outliers do not bend the line. ${standing === 0 ? 'None stands out.' : `${plural(standing, 'mission')} ${standing === 1 ? 'stands' : 'stand'} out.`} A large mission proves nothing by itself.`
          : 'Too few missions in one host to compare them.'}
      </p>
      <div className="filters">
        <label>
          Host
          <select value={host} onChange={(event) => change({ host: event.target.value })}>
            <option value="">all</option>
            {[...new Set(missions.map((one) => one.host))].map((one) => (
              <option key={one} value={one}>
                {country(one)}
              </option>
            ))}
          </select>
        </label>
        <label className="check">
          <input type="checkbox" checked={outliers} onChange={(event) => change({ only: event.target.checked ? 'outliers' : '' })} /> only what stands out
        </label>
      </div>
      <div className="table-scroll">
        <table className="missions">
          <thead>
            <tr>
              <th>Sending</th>
              <th>Host</th>
              <th className="num">Staff</th>
              <th className="num">Expected</th>
              <th className="num" title="In 95 of 100 cases">95 %</th>
              <th className="num">Above it</th>
              <th className="num" title="Robust standard deviations of the logarithm of staff">z</th>
              <th>After expulsions</th>
              <th>Source</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.host + one.sending} className={one.outlier ? 'outlier' : ''}>
                <td>{country(one.sending)}</td>
                <td>{country(one.host)}</td>
                <td className="num figure">{number(one.staff)}</td>
                {one.expected === undefined || one.low === undefined || one.high === undefined || one.z === undefined ? (
                  <td colSpan={4} className="muted small">
                    not compared: {one.notCompared}
                  </td>
                ) : (
                  <>
                    <td className="num">{number(Math.round(one.expected))}</td>
                    <td className="num muted">
                      {number(Math.round(one.low))}–{number(Math.round(one.high))}
                    </td>
                    <td className="num">{number(Math.round(one.excess ?? 0))}</td>
                    <td className="num nowrap">
                      {one.z.toFixed(1)} {one.outlier && <strong className="flag-soft">stands out</strong>}
                    </td>
                  </>
                )}
                <td className="num">
                  {one.afterExpulsions ? (
                    <Link to={address('/ledgers/expulsions', { by: one.host, against: one.sending })}>
                      {one.afterExpulsions.open ? 'at most ' : ''}
                      {one.afterExpulsions.min === one.afterExpulsions.max ? number(one.afterExpulsions.min) : `${number(one.afterExpulsions.min)}–${number(one.afterExpulsions.max)}`}
                    </Link>
                  ) : (
                    <span className="muted">–</span>
                  )}
                </td>
                <td className="muted small">
                  <Doc>{[one.source, one.date && day(one.date)].filter(Boolean).join(', ')}</Doc>
                  {one.earlier.length > 0 && <span title={one.earlier.map((each) => `${each.staff} (${day(each.date)})`).join(', ')}>; before {one.earlier.at(-1)?.staff}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Exchanges({ exchanges }: { exchanges: Missions['exchanges'] }) {
  if (exchanges.length === 0) {
    return (
      <Empty title="No report tells of an expulsion yet">
        <p>Expulsions of the case are set against staff here, with who answered whom and how fast.</p>
      </Empty>
    );
  }
  return (
    <Panel title="Expulsions and answers" count={exchanges.length} to={address('/ledgers/expulsions', { 'group-by': 'sides' })} className="spaced">
      <ul className="exchanges">
        {exchanges.map((exchange) => (
          <li key={exchange.one + exchange.other}>
            <h3>
              {country(exchange.one)} and {country(exchange.other)}
            </h3>
            {exchange.acts.map((act) => (
              <p key={act.incident}>
                <Act act={act} />
                {act.answer && (
                  <span className="answer">
                    answered {act.answer.daysMin === act.answer.daysMax ? plural(act.answer.daysMin, 'day') : `${act.answer.daysMin}–${act.answer.daysMax} days`} later: <Act act={act.answer} />
                  </span>
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Act({ act }: { act: Expulsion }) {
  const many = act.open || act.min === undefined || act.max === undefined ? 'an untold number' : act.min === act.max ? number(act.min) : `${number(act.min)}–${number(act.max)}`;
  return (
    <Link to={`/incidents/${act.incident}`}>
      {country(act.by)} expelled {many} staff of {country(act.against)}, {between(act.earliest, act.latest) || 'date not told'}
    </Link>
  );
}
