import './network.css';
import { useMemo, useRef, useSyncExternalStore } from 'react';
import { useGet, useHeld } from '../../api/cache';
import { address } from '../../api/client';
import { useQuery } from '../../app/router';
import { Doc, Head, Panel } from '../../parts/bits';
import { CertaintyChoice } from '../../parts/CertaintyChoice';
import { Combobox, type Option } from '../../parts/Combobox';
import { Asked, Empty } from '../../parts/states';
import { country, number, plural, words } from '../../parts/words';
import { Canvas } from './Canvas';
import { Bridges, Relations, WayList } from './WayList';
import { save, saveText, svgOf } from './files';
import { around, drawable, keyOf, MOST_PARTIES, type Centrality, type Network as Body, type NetworkParty, type Shown, type Ways } from './graph';
import { useSpots } from './layout';

const SIZES: [Centrality, string][] = [
  ['degree', 'relations'],
  ['betweenness', 'betweenness'],
  ['pageRank', 'PageRank'],
];
const NONE: ReadonlySet<string> = new Set();
const MOST_LISTED = 200;
const NARROW = '(max-width: 900px)';

export default function Network() {
  const [query] = useQuery();
  const certainty = query.get('certainty') ?? '';
  const seen = useHeld(useGet<Body>(address('/api/v1/network', { certainty })));
  return (
    <div className="view">
      <Asked seen={seen}>{(body) => (body.relations.length === 0 && !certainty ? <Empty title="No report tells of a relation yet" /> : <Drawn body={body} certainty={certainty} busy={seen.asking || seen.problem !== undefined} />)}</Asked>
      {seen.data === undefined && seen.problem && <Head title="Network" />}
    </div>
  );
}

function Drawn({ body, certainty, busy }: { body: Body; certainty: string; busy: boolean }) {
  const [query, change] = useQuery();
  const sheet = useRef<HTMLCanvasElement>(null);
  const by = (SIZES.find(([name]) => name === query.get('size'))?.[0] ?? 'degree') as Centrality;
  const steps = Number(query.get('steps') ?? 0);
  const named = query.get('party') ?? '';
  const chosen = body.parties.find((party) => party.id === named || party.name === named)?.id ?? '';
  const target = body.parties.find((party) => party.id === query.get('to'))?.id ?? '';
  const search = (query.get('q') ?? '').toLowerCase();

  const kept = useMemo<Body>(() => (chosen && steps > 0 ? around(body, chosen, steps) : body), [body, chosen, steps]);
  // Only where not all can be drawn does the picture depend on who counts as central.
  const cut = kept.parties.length > MOST_PARTIES ? by : 'degree';
  const shown = useMemo<Shown>(() => drawable(kept, cut), [kept, cut]);
  const { spots, done } = useSpots(shown);
  const options = useMemo(() => optionsOf(body.parties), [body]);
  const ways = useGet<Ways>(chosen && target ? address('/api/v1/network', { from: chosen, to: target, certainty }) : null);
  const ahead = (ways.data?.shortestPaths.length ?? 0) + (ways.data?.bestEvidencedPaths.length ?? 0);
  const at = Math.min(Number(query.get('way') ?? 0), Math.max(0, ahead - 1));
  const way = ways.data && [...ways.data.shortestPaths, ...ways.data.bestEvidencedPaths][at];
  const lit = useMemo(() => (way ? new Set(way.steps.flatMap((step) => step.relations.map(keyOf))) : NONE), [way]);

  const listed = [...shown.parties].filter((party) => !search || party.name.toLowerCase().includes(search)).sort((a, b) => b[by] - a[by] || a.name.localeCompare(b.name));
  const party = body.parties.find((one) => one.id === chosen);
  const own = kept.relations.filter((relation) => relation.subject === chosen || relation.object === chosen);
  return (
    <>
      <Head
        title="Network"
        sub={
          <>
            {plural(shown.parties.length, 'party', 'parties')}, {plural(shown.relations.length, 'relation')}
            {busy && <span role="status"> · working it out anew…</span>}
            {(shown.leftOut.parties > 0 || shown.leftOut.relations > 0) && (
              <strong className="flag-soft">
                {' '}
                · left out of the picture: {number(shown.leftOut.parties)} less central parties, {number(shown.leftOut.relations)} relations
              </strong>
            )}
          </>
        }
      >
        <button type="button" onClick={() => sheet.current && save(sheet.current.toDataURL('image/png'), 'network.png')}>
          PNG
        </button>
        <button type="button" onClick={() => saveText(svgOf(shown, spots, by), 'network.svg', 'image/svg+xml')}>
          SVG
        </button>
        {['gexf', 'graphml'].map((format) => (
          <a key={format} className="button" href={address(`/api/v1/network.${format}`, { ...(chosen && steps > 0 ? { party: chosen, steps } : {}), certainty })} download>
            {format === 'gexf' ? 'GEXF' : 'GraphML'}
          </a>
        ))}
      </Head>
      <div className="filters no-print">
        <label>
          Size by
          <select value={by} onChange={(event) => change({ size: event.target.value })}>
            {SIZES.map(([name, title]) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <CertaintyChoice value={certainty} change={(next) => change({ certainty: next, way: '' })} />
        <label>
          Around the chosen party
          <select value={steps} disabled={!chosen} onChange={(event) => change({ steps: event.target.value === '0' ? '' : event.target.value })}>
            <option value={0}>everything</option>
            <option value={1}>1 step</option>
            <option value={2}>2 steps</option>
            <option value={3}>3 steps</option>
          </select>
        </label>
        <Combobox label="Path to" options={options} value={target} disabled={!chosen} placeholder={chosen ? 'any party' : 'choose one first'} choose={(to) => change({ to, way: '' })} />
      </div>
      <div className="network-grid">
        <div className="panel network-panel">
          {done < 1 && (
            <div className="loading network-wait" role="status">
              <span className="bar" />
              <p className="muted small">Working out where {plural(shown.parties.length, 'party', 'parties')} lie: {Math.floor(done * 100)} %</p>
            </div>
          )}
          <Canvas shown={shown} spots={spots} by={by} chosen={chosen} lit={lit} choose={(id) => change({ party: id, to: '', way: '' }, true)} sheet={sheet} />
          <Legend />
        </div>
        <div className="stack network-side">
          {party && (
            <Panel title={<Doc>{party.name}</Doc>} {...(party.id.startsWith('p-') ? { to: `/parties/${party.id}` } : {})}>
              <p className="muted small">{[words(party.type), party.country && country(party.country), party.side].filter(Boolean).join(' · ')}</p>
              {target && <WayList ways={ways} at={at} choose={(next) => change({ way: next === 0 ? '' : String(next) })} />}
              <h3 className="spaced-top">{plural(own.length, 'relation')}</h3>
              <Relations relations={own} />
              <button type="button" className="small" onClick={() => change({ party: '', to: '', steps: '', way: '' })}>
                All parties
              </button>
            </Panel>
          )}
          {!party && named && (
            <p className="notice">
              The party that was chosen has no relation {certainty ? 'of this certainty' : 'any more'}.{' '}
              <button type="button" className="plain inline" onClick={() => change({ party: '', to: '', steps: '', way: '' })}>
                All parties
              </button>
            </p>
          )}
          {!party && <Bridges certainty={certainty} />}
          {!party && (
            <Panel title="Parties" count={listed.length}>
              <input type="search" aria-label="Search the parties" placeholder="Search" defaultValue={query.get('q') ?? ''} onChange={(event) => change({ q: event.target.value })} />
              <ul className="network-list">
                {listed.slice(0, MOST_LISTED).map((one) => (
                  <li key={one.id}>
                    <button type="button" className="plain" onClick={() => change({ party: one.id }, true)}>
                      <Doc className="grow">{one.name}</Doc>
                      <span className="num muted">{by === 'degree' ? one.degree : one[by].toFixed(3)}</span>
                    </button>
                  </li>
                ))}
              </ul>
              {listed.length > MOST_LISTED && <p className="muted small">{number(listed.length - MOST_LISTED)} more: search for a name</p>}
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}

/** The most related first; with kind and country, since names are borne twice. */
function optionsOf(parties: readonly NetworkParty[]): Option[] {
  return [...parties]
    .sort((a, b) => b.degree - a.degree || a.name.localeCompare(b.name))
    .map((one) => ({ id: one.id, text: one.name, more: [one.type !== 'unresolved' && words(one.type), one.country && country(one.country)].filter(Boolean).join(', ') }));
}

function useNarrow(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener('change', tell);
      return () => query.removeEventListener('change', tell);
    },
    () => window.matchMedia(NARROW).matches,
  );
}

/** What shapes and strokes mean; folded where the sheet is small. */
function Legend() {
  const narrow = useNarrow();
  return (
    <details className="network-legend small" key={String(narrow)} open={!narrow}>
      <summary>Legend</summary>
      <p className="muted">
        <span>
          <i className="mark state" aria-hidden="true">■</i> state
        </span>
        <span>
          <i className="mark criminal" aria-hidden="true">◆</i> criminal
        </span>
        <span>
          <i className="mark other" aria-hidden="true">●</i> other
        </span>
        <span>
          <i className="stroke" /> said
        </span>
        <span>
          <i className="stroke hedged" /> hedged
        </span>
        <span>
          <i className="stroke denied" /> denied
        </span>
      </p>
    </details>
  );
}
