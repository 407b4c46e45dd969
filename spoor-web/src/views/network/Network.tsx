import './network.css';
import { useMemo, useRef } from 'react';
import { useGet } from '../../api/cache';
import { address } from '../../api/client';
import { useQuery } from '../../app/router';
import { Doc, Head, Panel } from '../../parts/bits';
import { Asked, Empty } from '../../parts/states';
import { CERTAINTY, country, number, plural, words } from '../../parts/words';
import { Canvas, dash, radius } from './Canvas';
import { Bridges, Relations, WayList } from './WayList';
import { around, drawable, keyOf, layOut, type Centrality, type Network as Body, type Shown, type Spot, type Ways } from './graph';

const SIZES: [Centrality, string][] = [
  ['degree', 'relations'],
  ['betweenness', 'betweenness'],
  ['pageRank', 'PageRank'],
];
const NONE: ReadonlySet<string> = new Set();

export default function Network() {
  const seen = useGet<Body>('/api/v1/network');
  return (
    <div className="view">
      <Asked seen={seen}>{(body) => (body.relations.length === 0 ? <Empty title="No report tells of a relation yet" /> : <Drawn body={body} />)}</Asked>
      {seen.data === undefined && seen.problem && <Head title="Network" />}
    </div>
  );
}

function Drawn({ body }: { body: Body }) {
  const [query, change] = useQuery();
  const sheet = useRef<HTMLCanvasElement>(null);
  const by = (SIZES.find(([name]) => name === query.get('size'))?.[0] ?? 'degree') as Centrality;
  const steps = Number(query.get('steps') ?? 0);
  const certain = query.get('certainty') ?? '';
  const named = query.get('party') ?? '';
  const chosen = body.parties.find((party) => party.id === named || party.name === named)?.id ?? '';
  const target = body.parties.find((party) => party.id === query.get('to'))?.id ?? '';
  const search = (query.get('q') ?? '').toLowerCase();

  const kept = useMemo<Body>(() => {
    const relations = body.relations.filter((relation) => {
      const { level, denied } = CERTAINTY[relation.certainty];
      return certain === '' || (certain === 'certain' ? level === 3 && !denied : certain === 'hedged' ? level < 3 && !denied : denied);
    });
    const within = { ...body, relations };
    return chosen && steps > 0 ? around(within, chosen, steps) : within;
  }, [body, certain, chosen, steps]);
  const shown = useMemo<Shown>(() => drawable(kept, by), [kept, by]);
  const spots = useMemo(() => layOut(shown), [shown]);
  const ways = useGet<Ways>(chosen && target ? address('/api/v1/network', { from: chosen, to: target }) : null);
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
          <a key={format} className="button" href={address(`/api/v1/network.${format}`, chosen && steps > 0 ? { party: chosen, steps } : {})} download>
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
        <label>
          Certainty
          <select value={certain} onChange={(event) => change({ certainty: event.target.value })}>
            <option value="">any</option>
            <option value="certain">certain</option>
            <option value="hedged">hedged</option>
            <option value="denied">denied</option>
          </select>
        </label>
        <label>
          Around the chosen party
          <select value={steps} disabled={!chosen} onChange={(event) => change({ steps: event.target.value === '0' ? '' : event.target.value })}>
            <option value={0}>everything</option>
            <option value={1}>1 step</option>
            <option value={2}>2 steps</option>
            <option value={3}>3 steps</option>
          </select>
        </label>
        <label>
          Path to
          <select value={target} disabled={!chosen} onChange={(event) => change({ to: event.target.value, way: '' })}>
            <option value="">–</option>
            {[...body.parties].sort((a, b) => a.name.localeCompare(b.name)).map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <p className="network-legend small muted">
          <span>■ state</span>
          <span>◆ criminal</span>
          <span>● other</span>
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
      </div>
      <div className="network-grid">
        <div className="panel network-panel">
          <Canvas key={by + certain + steps} shown={shown} spots={spots} by={by} chosen={chosen} lit={lit} choose={(id) => change({ party: id, to: '', way: '' }, true)} sheet={sheet} />
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
          {!party && <Bridges />}
          {!party && (
            <Panel title="Parties" count={listed.length}>
              <input type="search" aria-label="Search the parties" placeholder="Search" defaultValue={query.get('q') ?? ''} onChange={(event) => change({ q: event.target.value })} />
              <ul className="network-list">
                {listed.slice(0, 200).map((one) => (
                  <li key={one.id}>
                    <button type="button" className="plain" onClick={() => change({ party: one.id }, true)}>
                      <Doc className="grow">{one.name}</Doc>
                      <span className="num muted">{by === 'degree' ? one.degree : one[by].toFixed(3)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}

function save(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

function saveText(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  save(url, name);
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function xml(text: string): string {
   
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function svgOf(shown: Shown, spots: Map<string, Spot>, by: Centrality): string {
  const all = [...spots.values()];
  const left = Math.min(...all.map((spot) => spot.x)) - 60;
  const top = Math.min(...all.map((spot) => spot.y)) - 60;
  const width = Math.max(...all.map((spot) => spot.x)) - left + 60;
  const height = Math.max(...all.map((spot) => spot.y)) - top + 60;
  const most = Math.max(0, ...shown.parties.map((party) => party[by]));
  const lines = shown.relations.map((relation) => {
    const from = spots.get(relation.subject);
    const to = spots.get(relation.object);
    if (!from || !to) return '';
    return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="#777" stroke-dasharray="${dash(relation).join(' ')}"><title>${xml(`${relation.subjectName} ${words(relation.relation)} ${relation.objectName}`)}</title></line>`;
  });
  const dots = all.map((spot) => `<circle cx="${spot.x}" cy="${spot.y}" r="${radius(spot, by, most)}" fill="#14595e"/><text x="${spot.x}" y="${spot.y + radius(spot, by, most) + 11}" font-size="10" text-anchor="middle" font-family="sans-serif">${xml(spot.party.name)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}">${lines.join('')}${dots.join('')}</svg>\n`;
}
