import { address } from '../../api/client';
import { usePages } from '../../api/cache';
import type { IncidentBrief } from '../../api/types/briefs';
import { useQuery } from '../../app/router';
import { Head, IncidentLine } from '../../parts/bits';
import { Empty, Failure, Loading, More } from '../../parts/states';
import { capital, CERTAINTY, country, plural, words } from '../../parts/words';

/** Incidents of all ledgers under the filters of the address; other views lead here. */
export default function Incidents() {
  const [query, change] = useQuery();
  const filters = Object.fromEntries(['ledger', 'type', 'country', 'certainty', 'review', 'report', 'contradicted'].map((name) => [name, query.get(name) ?? '']));
  const pages = usePages<IncidentBrief>(address('/api/v1/incidents', { ...filters, limit: 60 }));
  const said: Record<string, (value: string) => string> = {
    country,
    certainty: (value) => value.split(',').map((one) => CERTAINTY[one as keyof typeof CERTAINTY]?.word ?? one).join(', '),
    contradicted: () => 'versions differ',
  };
  const set = Object.entries(filters).filter(([, value]) => value);
  return (
    <div className="view narrow">
      <Head title="Incidents" sub={pages.first && plural(pages.total, 'incident')} />
      {set.length > 0 && (
        <p className="chips">
          {set.map(([name, value]) => (
            <button key={name} type="button" className="chip" onClick={() => change({ [name]: '' })} title="Take this filter away">
              {capital(name)}: {said[name]?.(value) ?? words(value)} ×
            </button>
          ))}
        </p>
      )}
      {pages.problem && <Failure problem={pages.problem} again={pages.again} />}
      {pages.asking && pages.items.length === 0 && <Loading />}
      {!pages.asking && !pages.problem && pages.items.length === 0 && <Empty title="No incident matches" />}
      <ul>
        {pages.items.map((incident) => (
          <li key={incident.id}>
            <IncidentLine incident={incident} />
          </li>
        ))}
      </ul>
      <More pages={pages} />
    </div>
  );
}
