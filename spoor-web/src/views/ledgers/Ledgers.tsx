import './ledgers.css';
import { useGet } from '../../api/cache';
import type { State } from '../../api/types/basics';
import type { LedgerBrief } from '../../api/types/ledgers';
import { Link } from '../../app/router';
import { Doc, Head } from '../../parts/bits';
import { Asked } from '../../parts/states';
import { between, capital, number, plural, total, words } from '../../parts/words';

export default function Ledgers() {
  const seen = useGet<{ items: LedgerBrief[]; state: State }>('/api/v1/ledgers');
  return (
    <div className="view">
      <Head title="Ledgers" sub="Totals add incidents, never reports: what several reports tell of is counted once, a part never beside its whole." />
      <Asked seen={seen}>
        {({ items }) => (
          <ul className="ledger-cards">
            {items.map((ledger) => (
              <li key={ledger.name} className={ledger.incidents === 0 ? 'none' : ''}>
                <Link to={`/ledgers/${ledger.name}`} className="ledger-card">
                  <h2>{capital(ledger.title)}</h2>
                  <p className="muted small num">
                    {ledger.incidents === 0 ? 'none yet' : plural(ledger.incidents, 'incident')}
                    {between(ledger.first, ledger.last) && `, ${between(ledger.first, ledger.last)}`}
                    {ledger.incidents > 0 && !between(ledger.first, ledger.last) && ', dates not told'}
                  </p>
                  {ledger.contradicted > 0 && <p className="flag">{number(ledger.contradicted)} with versions that differ</p>}
                  <ul>
                    {ledger.totals.map((one) => (
                      <li key={one.unit + (one.of ?? '')}>
                        <span className="figure">{total(one)}</span> {one.of && one.of !== one.unit && <Doc className="muted">{words(one.of)}</Doc>}
                      </li>
                    ))}
                  </ul>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </div>
  );
}
