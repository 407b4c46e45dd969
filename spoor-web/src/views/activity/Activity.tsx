
import { address } from '../../api/client';
import { usePages } from '../../api/cache';
import type { Decision, DecisionPage } from '../../api/types';
import { useQuery } from '../../app/router';
import { Head } from '../../parts/bits';
import { Empty, Failure, Loading, More } from '../../parts/states';
import { plural, words } from '../../parts/words';
import { DecisionLine } from './DecisionLine';

const ACTS = ['accept', 'reject', 'correct', 'add', 'merge', 'keep_apart', 'join', 'part', 'link', 'grade_source', 'grade_claim', 'settle', 'score', 'redate', 'withdraw', 'undo'];

export default function Activity() {
  const [query, change] = useQuery();
  const pages = usePages<Decision, DecisionPage>(address('/api/v1/decisions', { author: query.get('author') ?? '', act: query.get('act') ?? '', limit: 60 }));
  return (
    <div className="view narrow">
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
    </div>
  );
}
