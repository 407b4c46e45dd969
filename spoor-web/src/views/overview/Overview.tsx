import './overview.css';
import { address } from '../../api/client';
import { useGet } from '../../api/cache';
import type { LedgerBrief } from '../../api/types/ledgers';
import type { Overview as Body } from '../../api/types/overview';
import type { Proposal } from '../../api/types/parties';
import type { Contradiction } from '../../api/types/voices';
import { Link, navigate } from '../../app/router';
import { useMayDecide } from '../../app/session';
import { Doc, Head, IncidentLine, Panel } from '../../parts/bits';
import { Asked, Empty } from '../../parts/states';
import { capital, country, headline, number, plural, shortTotal, slot, words } from '../../parts/words';
import { Chart } from '../map/Chart';
import '../map/map.css';
import { Intake } from './Intake';
import { Months, monthsTitle } from './Months';

export default function Overview() {
  const seen = useGet<Body>('/api/v1/overview');
  const mayDecide = useMayDecide();
  return (
    <div className="view overview">
      <Head title="Overview" sub={seen.data && <Sums body={seen.data} />} />
      {mayDecide && <Intake empty={seen.data?.counts.reports === 0} />}
      <Asked seen={seen}>{(body) => (body.counts.reports === 0 ? <Begin /> : <Picture body={body} />)}</Asked>
    </div>
  );
}

function Begin() {
  return (
    <Empty title="Nothing has been read into this case yet">
      <p>Drop reports above: text, HTML, PDF, DOCX, ODT, RTF, mail, JSON Lines, or a ZIP of these. Or read them from the command line:</p>
      <p>
        <code>spoor run FOLDER --case FILE</code>
      </p>
    </Empty>
  );
}

function Sums({ body }: { body: Body }) {
  const { counts } = body;
  const parts: [string, string][] = [
    ['/reports', plural(counts.reports, 'report')],
    ['/ledgers', plural(counts.incidents, 'incident')],
    ['/names', counts.parties === 1 ? '1 party' : `${number(counts.parties)} parties`],
    ['/voices', plural(counts.speakers, 'speaker')],
    ['/voices?tab=publishers', plural(counts.publishers, 'publisher')],
    ['/activity', plural(counts.decisions, 'decision')],
  ];
  return (
    <span className="sums">
      {parts.map(([to, text]) => (
        <Link key={to} to={to}>
          {text}
        </Link>
      ))}
      {counts.nearCopies > 0 && <span>{plural(counts.nearCopies, 'near-copy', 'near-copies')} counted once</span>}
      {counts.withdrawn > 0 && <span>{number(counts.withdrawn)} withdrawn</span>}
    </span>
  );
}

function Picture({ body }: { body: Body }) {
  return (
    <div className="overview-grid">
      <div className="stack">
        <Panel title={monthsTitle(body.byMonth)} className="wide">
          <Months months={body.byMonth} />
        </Panel>
        <Panel title="Ledgers" to="/ledgers">
          <Ledgers ledgers={body.ledgers} />
        </Panel>
        <Panel title="Where" to="/map">
          <Where countries={body.byCountry} />
        </Panel>
      </div>
      <Eye queue={body.queue} />
    </div>
  );
}

function Ledgers({ ledgers }: { ledgers: LedgerBrief[] }) {
  return (
    <table className="ledger-list">
      <thead>
        <tr>
          <th>Ledger</th>
          <th className="num">Incidents</th>
          <th>Largest totals</th>
        </tr>
      </thead>
      <tbody>
        {ledgers.map((ledger) => (
          <tr key={ledger.name}>
            <td>
              <Link to={`/ledgers/${ledger.name}`}>{capital(ledger.title)}</Link>
              {ledger.contradicted > 0 && <div className="flag">{ledger.contradicted} with versions that differ</div>}
            </td>
            <td className="num">{number(ledger.incidents)}</td>
            <td>
              {ledger.totals.map((total) => (
                <Link key={total.unit + (total.of ?? '')} to={address(`/ledgers/${ledger.name}`, total.of && ledger.name === 'seizures' ? { commodity: total.of } : {})} className="total">
                  <span className="figure">{shortTotal(total)}</span>{' '}
                  {total.of && total.of !== total.unit && <Doc className="muted">{words(total.of)}</Doc>}
                </Link>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const MOST_BARS = 12;

function Where({ countries }: { countries: Body['byCountry'] }) {
  const most = countries[0]?.incidents ?? 1;
  if (countries.length === 0) return <p className="muted">No report names a country for its incidents.</p>;
  return (
    <div className="where">
    <Chart small shades={countries.map((row) => ({ code: row.country, value: row.incidents, label: `${country(row.country)}: ${plural(row.incidents, 'incident')}` }))} arcs={[]} chosen="" choose={(code) => navigate(address('/incidents', { country: code }))} name="Countries shaded by their incidents; the list has them as figures" />
    <div className="bars columns">
      {countries.slice(0, MOST_BARS).map((row) => (
        <Link key={row.country} to={address('/incidents', { country: row.country })} className="bar-row">
          <span>{country(row.country)}</span>
          <span className="bar-track">
            <Bar share={row.incidents / most} />
          </span>
          <span className="num">{row.incidents}</span>
        </Link>
      ))}
      {countries.length > MOST_BARS && (
        <Link to="/map" className="small">
          and {countries.length - MOST_BARS} more
        </Link>
      )}
    </div>
    </div>
  );
}

export function Bar({ share }: { share: number }) {
  return <i style={{ width: `${Math.max(1, share * 100)}%` }} />;
}

function Eye({ queue }: { queue: Body['queue'] }) {
  const all = queue.contradictions.total + queue.repeats.total + queue.merges.total + queue.lowCertainty.total + queue.unread.total;
  return (
    <section className="panel eye" aria-label="Needs your eye">
      <h2>
        <span>Needs your eye</span>
        <span className="count">{number(all)}</span>
      </h2>
      {all === 0 && <p className="muted">Nothing: no contradictions, no possible repeats, no names that may be one.</p>}
      <Part title="Versions differ" total={queue.contradictions.total} to="/voices?tab=contradictions">
        {queue.contradictions.items.map((one: Contradiction) => (
          <li key={one.incident.id}>
            <IncidentLine incident={one.incident}>
              <span className="small">
                {one.differences.filter((difference) => difference.contradiction).slice(0, 2).map((difference) => (
                  <span key={difference.slot} className="versus">
                    {slot(difference.slot)}: <Doc>{difference.versions.slice(0, 3).map((version) => version.value).join('  or  ')}</Doc>
                  </span>
                ))}
              </span>
            </IncidentLine>
          </li>
        ))}
      </Part>
      <Part title="May be the same incident" total={queue.repeats.total} to="/names?tab=repeats">
        {queue.repeats.items.map((one: Proposal) =>
          one.kind === 'repeat' ? (
            <li key={one.one.id + one.other.id}>
              <Link to={`/incidents/${one.one.id}`} className="line">
                <span className="line-body">
                  <Doc>{headline(one.one)}</Doc> <span className="muted">and</span> <Doc>{headline(one.other)}</Doc>
                </span>
              </Link>
            </li>
          ) : null,
        )}
      </Part>
      <Part title="May be the same party" total={queue.merges.total} to="/names?tab=merges">
        {queue.merges.items.map((one: Proposal) =>
          one.kind === 'merge' ? (
            <li key={one.one.id + one.other.id}>
              <Link to="/names?tab=merges" className="line">
                <span className="line-body">
                  <Doc>{one.one.name}</Doc> <span className="muted">and</span> <Doc>{one.other.name}</Doc>
                </span>
              </Link>
            </li>
          ) : null,
        )}
      </Part>
      <Part title="Low certainty" total={queue.lowCertainty.total} to={address('/incidents', { certainty: 'PS+,PS-,U', review: 'open' })}>
        {queue.lowCertainty.items.map((one) => (
          <li key={one.id}>
            <IncidentLine incident={one} />
          </li>
        ))}
      </Part>
      <Part title="Could not be read" total={queue.unread.total} to="/unread">
        {queue.unread.items.map((one) => (
          <li key={one.origin} className="line">
            <strong>
              <Doc>{one.origin}</Doc>
            </strong>
            <span className="small">
              <Doc>{one.detail}</Doc> <span className="muted">{one.remedy}</span>
            </span>
          </li>
        ))}
      </Part>
    </section>
  );
}

function Part({ title, total, to, children }: { title: string; total: number; to: string; children: React.ReactNode }) {
  if (total === 0) return null;
  return (
    <div className="eye-part">
      <h3>
        <Link to={to}>{title}</Link> <span className="muted num">{number(total)}</span>
      </h3>
      <ul>{children}</ul>
    </div>
  );
}
