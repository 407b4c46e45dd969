import { useState } from 'react';
import { useGet, type Seen } from '../../api/cache';
import { address } from '../../api/client';
import { Link, useQuery } from '../../app/router';
import { Doc, Panel, Sure } from '../../parts/bits';
import { Asked } from '../../parts/states';
import { plural, words } from '../../parts/words';
import { Sentences } from '../map/FlowPanel';
import { keyOf, type NetworkPath, type NetworkRelation, type Ways } from './graph';

/** Relations with the sentences that tell of them. */
export function Relations({ relations }: { relations: NetworkRelation[] }) {
  return (
    <ul className="relations">
      {relations.slice(0, 100).map((relation) => (
        <li key={keyOf(relation)}>
          <p>
            <Doc>{relation.subjectName}</Doc> <strong>{words(relation.relation)}</strong> <Doc>{relation.objectName}</Doc> <Sure certainty={relation.certainty} />
            {relation.contested && <span className="flag"> contested</span>}
          </p>
          <Sentences sentences={relation.sentences} />
        </li>
      ))}
      {relations.length > 100 && <li className="muted">and {relations.length - 100} more</li>}
    </ul>
  );
}

/** The ways from one party to another, the shortest and the best evidenced, with every sentence on each step. */
export function WayList({ ways, at, choose }: { ways: Seen<Ways> & { again?: () => void }; at: number; choose: (at: number) => void }) {
  return (
    <Asked seen={ways}>
      {(body) => {
        const all = [...body.shortestPaths, ...body.bestEvidencedPaths];
        const way = all[at];
        if (!way) return <p className="muted spaced-top">No path leads there. Hedged relations count, denied ones do not.</p>;
        return (
          <>
            <label className="spaced-top">
              Path
              <select value={at} onChange={(event) => choose(Number(event.target.value))}>
                {all.map((one, i) => (
                  <option key={one.ids.join(' ') + i} value={i}>
                    {i < body.shortestPaths.length ? (i === 0 ? 'shortest' : `as short, ${i + 1}`) : 'best evidenced'}: {plural(one.steps.length, 'step')}
                  </option>
                ))}
              </select>
            </label>
            <Way way={way} />
          </>
        );
      }}
    </Asked>
  );
}

function Way({ way }: { way: NetworkPath }) {
  return (
    <div className="way">
      <p className="small muted spaced-top">
        <Doc>{way.parties.join(' → ')}</Doc> <Sure certainty={way.certainty} />
      </p>
      {way.steps.map((step, i) => (
        <Relations key={way.ids[i]} relations={step.relations} />
      ))}
    </div>
  );
}

/** Where crime meets the state: paths from criminal parties to the nearest party of one. */
export function Bridges({ certainty }: { certainty: string }) {
  const [, change] = useQuery();
  const [asked, setAsked] = useState(false);
  const seen = useGet<Ways & { bridges: NetworkPath[] }>(asked ? address('/api/v1/network', { bridge: true, certainty }) : null);
  return (
    <Panel title="From crime to the state">
      {!asked ? (
        <button type="button" className="small" onClick={() => setAsked(true)}>
          Find paths
        </button>
      ) : (
        <Asked seen={seen}>
          {({ bridges }) =>
            bridges.length === 0 ? (
              <p className="muted">No path leads from a criminal party to one of a state.</p>
            ) : (
              <ul>
                {bridges.map((way) => (
                  <li key={way.ids.join(' ')}>
                    <button type="button" className="plain bridge" onClick={() => change({ party: way.ids[0] ?? '', to: way.ids.at(-1) ?? '', way: '' }, true)}>
                      <Doc>{way.parties.join(' → ')}</Doc>
                    </button>{' '}
                    <Sure certainty={way.certainty} word={way.certainty !== 'CT+'} />
                  </li>
                ))}
              </ul>
            )
          }
        </Asked>
      )}
      <p className="small muted spaced-top">
        A path says that reports relate these parties, not that they act together. <Link to="/names">Names</Link> tells who was taken to be one.
      </p>
    </Panel>
  );
}
