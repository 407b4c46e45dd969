import './names.css';
import { useState, type FormEvent } from 'react';
import { address, call } from '../../api/client';
import { usePages } from '../../api/cache';
import type { PartyBrief } from '../../api/types/briefs';
import type { MergeProposal, Proposal, Reason, Screening } from '../../api/types/parties';
import { Link, useQuery } from '../../app/router';
import { useMayDecide } from '../../app/session';
import { complain } from '../../app/toasts';
import { Doc, Head } from '../../parts/bits';
import { Empty, Failure, Loading, More } from '../../parts/states';
import { capital, countries, number, partyLine, plural, words } from '../../parts/words';
import { Repeat, settle } from '../incident/IncidentView';

const TABS = [
  ['', 'Parties'],
  ['merges', 'May be one'],
  ['repeats', 'Repeated incidents'],
  ['screen', 'Screen a list'],
] as const;

export default function Names() {
  const [query] = useQuery();
  const tab = query.get('tab') ?? '';
  return (
    <div className="view">
      <Head title="Names" sub="Parties with the names that reports give them; what may be one is for you to decide" />
      <nav className="tabs" aria-label="Names">
        {TABS.map(([name, title]) => (
          <Link key={name} to={address('/names', { tab: name })} aria-current={tab === name ? 'page' : undefined}>
            {title}
          </Link>
        ))}
      </nav>
      {tab === 'merges' || tab === 'repeats' ? <Proposals kind={tab === 'merges' ? 'merge' : 'repeat'} /> : tab === 'screen' ? <Screen /> : <Parties />}
    </div>
  );
}

function Parties() {
  const [query, change] = useQuery();
  const filters = { q: query.get('q') ?? '', type: query.get('type') ?? '', country: query.get('country') ?? '' };
  const pages = usePages<PartyBrief>(address('/api/v1/parties', { ...filters, limit: 60 }));
  return (
    <>
      <div className="filters no-print">
        <label>
          Name
          <input type="search" defaultValue={filters.q} onChange={(event) => change({ q: event.target.value.trim() })} />
        </label>
        <label>
          Type
          <select value={filters.type} onChange={(event) => change({ type: event.target.value })}>
            <option value="">any</option>
            {['person', 'organisation', 'agency', 'group', 'state'].map((type) => (
              <option key={type}>{type}</option>
            ))}
          </select>
        </label>
        {filters.country && (
          <button type="button" className="chip" onClick={() => change({ country: '' })}>
            {countries([filters.country])} ×
          </button>
        )}
      </div>
      {pages.problem && <Failure problem={pages.problem} again={pages.again} />}
      {pages.asking && pages.items.length === 0 && <Loading />}
      {!pages.asking && !pages.problem && pages.items.length === 0 && <Empty title="No party of that name" />}
      {pages.items.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>Party</th>
              <th>Also called</th>
              <th>Country</th>
              <th className="num">Mentions</th>
              <th className="num">Reports</th>
            </tr>
          </thead>
          <tbody>
            {pages.items.map((party) => (
              <tr key={party.id}>
                <td>
                  <Link to={`/parties/${party.id}`}>
                    <Doc>{party.name}</Doc>
                  </Link>{' '}
                  <span className="muted small">{words(party.type)}</span>
                  {party.decided && <span className="review"> ✓ decided</span>}
                </td>
                <td className="muted">
                  <Doc>{party.aliases.filter((alias) => alias !== party.name).slice(0, 4).join(', ')}</Doc>
                </td>
                <td>{countries(party.countries)}</td>
                <td className="num">{number(party.mentions)}</td>
                <td className="num">{number(party.reports)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <More pages={pages} />
    </>
  );
}

function Proposals({ kind }: { kind: 'merge' | 'repeat' }) {
  const mayDecide = useMayDecide();
  const pages = usePages<Proposal>(address('/api/v1/proposals', { kind, limit: 40 }));
  return (
    <>
      <p className="muted spaced-below">{pages.first && plural(pages.total, 'proposal')}</p>
      {pages.problem && <Failure problem={pages.problem} again={pages.again} />}
      {pages.asking && pages.items.length === 0 && <Loading />}
      {!pages.asking && !pages.problem && pages.items.length === 0 && (
        <Empty title={kind === 'merge' ? 'No two parties look like one' : 'No two incidents look like one'}>
          <p>What was decided is in <Link to="/activity">Activity</Link>, where it can be taken back.</p>
        </Empty>
      )}
      <ul className="stack">
        {pages.items.map((proposal) =>
          proposal.kind === 'merge' ? (
            <Merge key={proposal.one.id + proposal.other.id} proposal={proposal} mayDecide={mayDecide} />
          ) : (
            <div className="panel" key={proposal.one.id + proposal.other.id}>
              <Repeat proposal={proposal} mayDecide={mayDecide} />
            </div>
          ),
        )}
      </ul>
      <More pages={pages} />
    </>
  );
}

export function Merge({ proposal, mayDecide }: { proposal: MergeProposal; mayDecide: boolean }) {
  const { one, other, oneRef, otherRef } = proposal;
  return (
    <li className="panel merge">
      <div className="merge-pair">
        {[one, other].map((party) => (
          <div key={party.id}>
            <Link to={`/parties/${party.id}`} className="merge-name">
              <Doc>{party.name}</Doc>
            </Link>
            <p className="small muted">
              {partyLine(party)} · {plural(party.mentions, 'mention')} in {plural(party.reports, 'report')}
            </p>
            {party.aliases.length > 1 && (
              <p className="small muted">
                <Doc>{`also ${party.aliases.filter((alias) => alias !== party.name).slice(0, 5).join(', ')}`}</Doc>
              </p>
            )}
          </div>
        ))}
      </div>
      <Features features={proposal.features} />
      <div className="row">
        {mayDecide && (
          <>
            <button type="button" className="primary small" onClick={() => void settle([{ act: 'merge', one: oneRef, other: otherRef }], `Merged: ${one.name} and ${other.name}`)}>
              One: merge
            </button>
            <button type="button" className="small" onClick={() => void settle([{ act: 'keep_apart', one: oneRef, other: otherRef }], `Kept apart: ${one.name} and ${other.name}`)}>
              Two: keep apart
            </button>
          </>
        )}
        <span className="muted small num">{Math.round(proposal.score * 100)} % that they are one</span>
        {proposal.contested && <span className="flag">decided both ways before</span>}
      </div>
    </li>
  );
}

const MOST_EVIDENCE = 6;

/** What speaks for and against, as bars from the middle: log-odds. */
export function Features({ features }: { features: Reason[] }) {
  const shown = features.filter((feature) => feature.evidence !== 0 || feature.detail);
  return (
    <div className="features small">
      {[...shown].sort((a, b) => b.evidence - a.evidence).map((feature) => {
        const share = Math.min(1, Math.abs(feature.evidence) / MOST_EVIDENCE) * 50;
        return (
          <div key={feature.feature + feature.detail} className="feature">
            <span>{words(feature.feature)}</span>
            <span className="feature-bar" role="img" aria-label={`${feature.evidence >= 0 ? 'for' : 'against'}, ${feature.evidence.toFixed(1)}`}>
              <i className={feature.evidence >= 0 ? 'for' : 'against'} style={feature.evidence >= 0 ? { left: '50%', width: `${share}%` } : { right: '50%', width: `${share}%` }} />
            </span>
            <span className="num">{`${feature.evidence > 0 ? '+' : ''}${feature.evidence.toFixed(1)}`}</span>
            <span className="muted">
              <Doc>{feature.detail}</Doc>
            </span>
          </div>
        );
      })}
    </div>
  );
}

function Screen() {
  const mayDecide = useMayDecide();
  const [result, setResult] = useState<Screening>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = new FormData(event.currentTarget);
    setBusy(true);
    try {
      setResult((await call<Screening>('/api/v1/screen', { method: 'POST', body })).data);
    } catch (e) {
      complain('Not screened', e);
    } finally {
      setBusy(false);
    }
  };
  if (!mayDecide) return <Empty title="Screening is for analysts" />;
  return (
    <>
      <form className="filters" onSubmit={(event) => void submit(event)}>
        <label className="wide-label">
          Watch list: CSV with a column name, or FollowTheMoney entities
          <input type="file" name="list" required />
        </label>
        <label>
          Least score
          <input name="threshold" defaultValue="0.7" inputMode="decimal" />
        </label>
        <button type="submit" className="primary" disabled={busy}>
          {busy ? 'Looking…' : 'Screen'}
        </button>
      </form>
      <p className="muted small">Nothing of the list is kept. A hit is a lead, not an identification.</p>
      {result && (
        <>
          <p className="spaced-below">
            {plural(result.names, 'name')} of the case against {plural(result.listed, 'entry', 'entries')}: {plural(result.withHits, 'name')} with hits{result.complete ? '' : '; more than 10,000 hits, the rest is left out'}.
          </p>
          {result.hits.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th>In the case</th>
                  <th>On the list</th>
                  <th className="num">Score</th>
                  <th>Why</th>
                </tr>
              </thead>
              <tbody>
                {result.hits.slice(0, 500).map((hit) => (
                  <tr key={hit.party + hit.listId}>
                    <td>
                      <Link to={`/parties/${hit.party}`}>
                        <Doc>{hit.name}</Doc>
                      </Link>
                    </td>
                    <td>
                      <Doc>{hit.listName}</Doc> <span className="muted small">{hit.listId}</span>
                    </td>
                    <td className="num">{hit.score.toFixed(2)}</td>
                    <td className="muted">
                      <Doc>{capital(hit.why)}</Doc>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </>
  );
}
