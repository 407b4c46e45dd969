import { useState } from 'react';
import { Link } from '../../app/router';
import { Doc, Panel, Sure } from '../../parts/bits';
import { Asked } from '../../parts/states';
import type { Seen } from '../../api/cache';
import { between, capital, country, day, measured, plural, words } from '../../parts/words';
import { openAddress } from '../reader/Open';
import type { Family, Flows, Leg, Sentence } from './flows';
import { Sankey } from './Sankey';

/** Routes from origin over transit to destination, what they would lose, and the sentences behind each leg. */
export function FlowPanel({ flows, family, families, denied, stop, closed, change }: {
  flows: Seen<Flows> & { again?: () => void };
  family: Family | undefined;
  families: Family[];
  denied: Leg[];
  stop: string;
  closed: string[];
  change: (changes: Record<string, string | string[]>) => void;
}) {
  return (
    <Panel title="Flows" className="spaced">
      <Asked seen={flows}>
        {(body) => (
          <>
            <p className="muted small spaced-below">{body.flows} A route is as certain as its weakest leg.</p>
            {families.length === 0 && <p className="muted">No report under these filters tells how goods move.</p>}
            <div className="row spaced-below flow-tools">
              <div className="chips" role="group" aria-label="Commodity">
                {families.map((one) => (
                  <button key={one.commodity} type="button" className="chip" aria-pressed={one === family} onClick={() => change({ flow: one.commodity, stop: '' })}>
                    {capital(words(one.commodity))} <span className="num">{one.routes.length || one.legs.length}</span>
                  </button>
                ))}
              </div>
              <Shut closed={closed} change={(next) => change({ close: next })} />
            </div>
            {family?.change && <Changed family={family} />}
            {family && family.routes.length > 0 && <Sankey routes={family.routes} choose={(place) => change({ stop: place })} />}
            {family && family.chokepoints.length > 0 && (
              <p className="small spaced-top">
                <strong>Most routes pass</strong>{' '}
                {family.chokepoints.slice(0, 6).map((point, i) => (
                  <span key={point.place}>
                    {i > 0 && ', '}
                    <button type="button" className="plain inline" onClick={() => change({ stop: point.place })}>
                      {country(point.place)}
                    </button>{' '}
                    <span className="muted num">
                      {point.routes} of {point.of}
                    </span>
                  </span>
                ))}
              </p>
            )}
            {family && <Legs legs={family.legs} stop={stop} clear={() => change({ stop: '' })} />}
            {denied.length > 0 && (
              <>
                <h3 className="spaced-top">Denied, whatever the goods</h3>
                <Legs legs={denied} stop="" clear={() => {}} />
              </>
            )}
            <Ends body={body} family={family} />
          </>
        )}
      </Asked>
    </Panel>
  );
}

/** What is imagined to be shut. */
function Shut({ closed, change }: { closed: string[]; change: (next: string[]) => void }) {
  const [text, setText] = useState('');
  return (
    <form
      className="row shut"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = text.trim();
        if (wanted && !closed.includes(wanted)) change([...closed, wanted]);
        setText('');
      }}
    >
      <label>
        What if this were shut?
        <input value={text} placeholder="TR, Balkans, BG-RO" onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit" className="small">
        Shut
      </button>
      {closed.map((one) => (
        <button key={one} type="button" className="chip" aria-label={`Open ${one} again`} onClick={() => change(closed.filter((other) => other !== one))}>
          {country(one)} shut ×
        </button>
      ))}
    </form>
  );
}

function Changed({ family }: { family: Family }) {
  const { lost = [], kept = [], shutNamed = [] } = family.change ?? {};
  const ways = (title: string, routes: string[] | undefined) => routes && routes.length > 0 && <li className="muted">{title}: {routes.map(route).join('; ')}</li>;
  return (
    <div className="notice spaced-below">
      <p>
        <strong>{plural(lost.length, 'route')} would lose their way</strong>, {plural(kept.length, 'known route')} would be left. What goods would do then is not said.
      </p>
      {lost.map((one) => (
        <details key={one.route}>
          <summary>
            {route(one.route)} <Sure certainty={one.certainty} word={one.certainty !== 'CT+'} />
          </summary>
          <ul className="small">
            {ways('Shut', one.shut)}
            {ways('Other known ways between the same ends', one.sameEnds)}
            {ways('Known ways to the same end from elsewhere', one.otherOrigin)}
            {ways('Named routes', one.named)}
            {!one.sameEnds && !one.otherOrigin && !one.named && <li className="muted">No other way is told of.</li>}
          </ul>
        </details>
      ))}
      {shutNamed.length > 0 && <p className="small">The corridor of {shutNamed.join(', ')} would be shut too.</p>}
    </div>
  );
}

/** 'heroin: AF > TR > GR' with countries by name. */
function route(text: string): string {
  const colon = text.indexOf(': ');
  const places = text.slice(colon < 0 ? 0 : colon + 2);
  return `${colon < 0 ? '' : `${words(text.slice(0, colon))}: `}${places.split(/( > | ~ )/).map((part) => (part === ' > ' ? ' → ' : part === ' ~ ' ? ' ~ ' : country(part))).join('')}`;
}

/** What a leg was read from. */
const BASIS: Record<string, string> = {
  told: 'both ends are told',
  order: 'read from the order in which a report names places on the way',
  seizure: 'goods of one end were taken at the other',
};

function Legs({ legs, stop, clear }: { legs: Leg[]; stop: string; clear: () => void }) {
  const shown = stop ? legs.filter((leg) => leg.from === stop || leg.to === stop) : legs;
  return (
    <>
      {stop && (
        <button type="button" className="chip spaced-top" onClick={clear} aria-label={`Legs of ${country(stop)} only: show all`}>
          {country(stop)} ×
        </button>
      )}
      <ul className="legs">
        {shown.map((leg) => (
          <li key={leg.commodity + leg.from + leg.to + leg.basis}>
            <details>
              <summary>
                {country(leg.from)} → {country(leg.to)} <span className="muted">{words(leg.commodity)}</span> <Sure certainty={leg.certainty} word={leg.certainty !== 'CT+'} />{' '}
                {leg.contested && <span className="flag">contested </span>}
                <span className="muted small">{plural(leg.sentences.length, 'sentence')}</span>
              </summary>
              <p className="small muted leg-facts">
                {[BASIS[leg.basis] ?? words(leg.basis), between(leg.earliest, leg.latest), ...leg.volumes.map((volume) => measured({ min: volume.min, max: volume.max }, volume.unit))].filter(Boolean).join(' · ')}
              </p>
              <Sentences sentences={leg.sentences} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Sentences({ sentences }: { sentences: Sentence[] }) {
  return sentences.map((sentence) => (
    <p key={sentence.document + sentence.start} className="leg-sentence">
      <Link to={openAddress(sentence.document, sentence.start, sentence.end)}>
        <Doc>{sentence.words}</Doc>
      </Link>{' '}
      <span className="muted small">
        {[sentence.publisher, sentence.published && day(sentence.published)].filter(Boolean).join(', ') || <Doc>{sentence.document}</Doc>} §{sentence.sentence}
      </span>
    </p>
  ));
}

/** What is told of one end alone, and routes that reports call by a name. */
function Ends({ body, family }: { body: Flows; family: Family | undefined }) {
  const ends = body.openEnds.filter((end) => !family || end.commodity === family.commodity);
  return (
    <div className="flow-ends">
      {body.namedRoutes.length > 0 && (
        <div>
          <h3 className="spaced-top">Routes by name</h3>
          {body.namedRoutes.map((one) => (
            <details key={one.name}>
              <summary>
                {capital(one.name)} <span className="muted small">{(one.corridor ?? []).map((stage) => stage.split('+').map(country).join(' or ')).join(' → ')}</span>
              </summary>
              <Sentences sentences={one.sentences} />
            </details>
          ))}
        </div>
      )}
      {ends.length > 0 && (
        <div>
          <h3 className="spaced-top">Only one end is told</h3>
          {ends.map((end) => (
            <details key={end.commodity + (end.from ?? '') + (end.to ?? '')}>
              <summary>
                {capital(words(end.commodity))} {end.from ? `from ${country(end.from)}` : `to ${country(end.to ?? '')}`} <span className="muted small">{plural(end.sentences.length, 'sentence')}</span>
              </summary>
              <Sentences sentences={end.sentences} />
            </details>
          ))}
        </div>
      )}
      {(body.notes ?? []).map((note) => (
        <p key={note} className="muted small">
          {note}
        </p>
      ))}
    </div>
  );
}
