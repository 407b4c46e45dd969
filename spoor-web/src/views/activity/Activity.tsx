
import { address } from '../../api/client';
import { usePages } from '../../api/cache';
import type { Decision, DecisionPage } from '../../api/types/decisions';
import { Link, useQuery } from '../../app/router';
import { useSession } from '../../app/session';
import { Doc, Head } from '../../parts/bits';
import { Empty, Failure, Loading, More } from '../../parts/states';
import { moment, plural, words } from '../../parts/words';
import { DecisionLine } from './DecisionLine';

const ACTS = ['accept', 'reject', 'correct', 'add', 'merge', 'keep_apart', 'join', 'part', 'link', 'grade_source', 'grade_claim', 'settle', 'score', 'narrate', 'redate', 'withdraw', 'undo'];

/** What was decided; for admins of a team also who came in. */
export default function Activity() {
  const [query] = useQuery();
  const session = useSession();
  const admin = session.mode === 'team' && session.role === 'admin';
  return (
    <div className="view narrow">
      {admin && (
        <nav className="tabs" aria-label="Activity">
          <Link to="/activity" aria-current={query.get('tab') === 'logins' ? undefined : 'page'}>
            Decisions
          </Link>
          <Link to="/activity?tab=logins" aria-current={query.get('tab') === 'logins' ? 'page' : undefined}>
            Logins
          </Link>
        </nav>
      )}
      {admin && query.get('tab') === 'logins' ? <Logins /> : <Decisions />}
    </div>
  );
}

interface Login {
  at: string;
  name: string;
  outcome: 'accepted' | 'refused' | 'ended';
  from: string;
}

function Logins() {
  const pages = usePages<Login>('/api/v1/logins?limit=100');
  return (
    <>
      <Head title="Logins" sub="Who came in, who was refused, and from where; newest first" />
      {pages.problem && <Failure problem={pages.problem} again={pages.again} />}
      {pages.asking && pages.items.length === 0 && <Loading />}
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th>When</th>
              <th>Name</th>
              <th>What</th>
              <th>From</th>
            </tr>
          </thead>
          <tbody>
            {pages.items.map((login, i) => (
              <tr key={login.at + login.name + i}>
                <td>{moment(login.at)}</td>
                <td>
                  <Doc>{login.name}</Doc>
                </td>
                <td>{login.outcome === 'refused' ? <span className="flag-soft">refused</span> : login.outcome === 'ended' ? 'signed out' : 'signed in'}</td>
                <td className="muted">{login.from}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More pages={pages} />
    </>
  );
}

function Decisions() {
  const [query, change] = useQuery();
  const pages = usePages<Decision, DecisionPage>(address('/api/v1/decisions', { author: query.get('author') ?? '', act: query.get('act') ?? '', limit: 60 }));
  return (
    <>
      <Head title="Activity" sub={pages.first && `${plural(pages.total, 'decision')}; nothing is ever overwritten, anything can be taken back`}>
        <a className="button" href="/api/v1/export/decisions" download="decisions.jsonl">
          Export
        </a>
      </Head>
      <div className="filters no-print">
        <label>
          By
          <select value={query.get('author') ?? ''} onChange={(event) => change({ author: event.target.value })}>
            <option value="">everybody</option>
            {(pages.first?.authors ?? []).map((author) => (
              <option key={author}>{author}</option>
            ))}
          </select>
        </label>
        <label>
          What
          <select value={query.get('act') ?? ''} onChange={(event) => change({ act: event.target.value })}>
            <option value="">everything</option>
            {ACTS.map((act) => (
              <option key={act} value={act}>
                {words(act)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {pages.problem && <Failure problem={pages.problem} again={pages.again} />}
      {pages.asking && pages.items.length === 0 && <Loading />}
      {!pages.asking && !pages.problem && pages.items.length === 0 && (
        <Empty title="Nothing has been decided yet">
          <p>Accept, reject and correct finds in a report, settle contradictions, merge names: each decision is kept here with its author, time and reason.</p>
        </Empty>
      )}
      <ol className="decisions">
        {pages.items.map((decision) => (
          <li key={decision.id}>
            <DecisionLine decision={decision} />
          </li>
        ))}
      </ol>
      <More pages={pages} />
    </>
  );
}
