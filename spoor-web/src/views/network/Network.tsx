import './network.css';
import { useMemo, useRef } from 'react';
import { useGet } from '../../api/cache';
import { Link, useQuery } from '../../app/router';
import { Doc, Head, Panel, Sure } from '../../parts/bits';
import { Asked, Empty } from '../../parts/states';
import { CERTAINTY, country, day, number, plural, words } from '../../parts/words';
import { openAddress } from '../reader/Open';
import { Canvas, dash, radius } from './Canvas';
import { around, drawable, layOut, path, type Centrality, type Network as Body, type NetworkRelation, type Shown, type Spot } from './graph';

const SIZES: [Centrality, string][] = [
  ['degree', 'relations'],
  ['betweenness', 'betweenness'],
  ['pageRank', 'PageRank'],
];
const NONE: ReadonlySet<NetworkRelation> = new Set();

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
  const way = useMemo(() => (chosen && target ? path(kept, chosen, target) : []), [kept, chosen, target]);
  const lit = useMemo(() => (way.length > 0 ? new Set(way) : NONE), [way]);

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
        <button type="button" onClick={() => saveText(gexfOf(shown, spots), 'network.gexf', 'application/xml')}>
          GEXF
        </button>
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
          <select value={target} disabled={!chosen} onChange={(event) => change({ to: event.target.value })}>
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
          <Canvas key={by + certain + steps} shown={shown} spots={spots} by={by} chosen={chosen} lit={lit} choose={(id) => change({ party: id, to: '' }, true)} sheet={sheet} />
        </div>
        <div className="stack network-side">
          {party && (
            <Panel title={<Doc>{party.name}</Doc>} {...(party.id.startsWith('p-') ? { to: `/parties/${party.id}` } : {})}>
              <p className="muted small">{[words(party.type), party.country && country(party.country), party.side].filter(Boolean).join(' · ')}</p>
              {target && (
                <>
                  <h3 className="spaced-top">{way.length > 0 ? `The shortest path: ${plural(way.length, 'step')}` : 'No path leads there'}</h3>
                  <Relations relations={way} />
                </>
              )}
              <h3 className="spaced-top">{plural(own.length, 'relation')}</h3>
              <Relations relations={own} />
              <button type="button" className="small" onClick={() => change({ party: '', to: '', steps: '' })}>
                All parties
              </button>
            </Panel>
          )}
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

function Relations({ relations }: { relations: NetworkRelation[] }) {
  return (
    <ul className="relations">
      {relations.slice(0, 100).map((relation, i) => (
        <li key={relation.subject + relation.relation + relation.object + i}>
          <p>
            <Doc>{relation.subjectName}</Doc> <strong>{words(relation.relation)}</strong> <Doc>{relation.objectName}</Doc> <Sure certainty={relation.certainty} />
          </p>
          {relation.sentences.map((sentence) => (
            <p key={sentence.document + sentence.start} className="relation-sentence">
              <Link to={openAddress(sentence.document, sentence.start, sentence.end)}>
                <Doc>{sentence.words}</Doc>
              </Link>{' '}
              <span className="muted small">{[sentence.publisher, sentence.published && day(sentence.published)].filter(Boolean).join(', ') || <Doc>{sentence.document}</Doc>}</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
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

function gexfOf(shown: Shown, spots: Map<string, Spot>): string {
  const nodes = [...spots.values()].map((spot) => `<node id="${xml(spot.party.id)}" label="${xml(spot.party.name)}"><viz:position x="${spot.x}" y="${-spot.y}"/></node>`);
  const edges = shown.relations.map((relation, i) => `<edge id="${i}" source="${xml(relation.subject)}" target="${xml(relation.object)}" label="${xml(relation.relation)}" weight="${relation.reports}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="directed"><nodes>${nodes.join('')}</nodes><edges>${edges.join('')}</edges></graph></gexf>\n`;
}
