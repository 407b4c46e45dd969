import './incident.css';
import { useState } from 'react';
import { useGet } from '../../api/cache';
import { decide } from '../../api/decide';
import type { Act } from '../../api/types/decisions';
import type { Difference, Incident, Telling, Version } from '../../api/types/incidents';
import type { Proposal } from '../../api/types/parties';
import { Link } from '../../app/router';
import { useMayDecide } from '../../app/session';
import { complain, say } from '../../app/toasts';
import { Admiralty, Cite, Doc, Head, IncidentLine, Panel, ReviewMark, Sure, TypeTag, Said } from '../../parts/bits';
import { Asked } from '../../parts/states';
import { capital, country, day, distinct, figures, plural, publisher, slot, words } from '../../parts/words';
import { DecisionLine } from '../activity/DecisionLine';

export default function IncidentView({ id }: { id: string }) {
  const seen = useGet<Incident>(`/api/v1/incidents/${encodeURIComponent(id)}`);
  return (
    <div className="view">
      <Asked seen={seen}>{(body) => <Whole body={body} />}</Asked>
    </div>
  );
}

/** Decides and says so, with the way back. */
export async function settle(acts: Act[], word: string, reason = ''): Promise<boolean> {
  try {
    const decided = await decide(acts, reason);
    say(word, { decision: decided.ids[0] ?? '' });
    return true;
  } catch (e) {
    complain('Not decided', e);
    return false;
  }
}

function Whole({ body }: { body: Incident }) {
  const { incident, tellings } = body;
  const mayDecide = useMayDecide();
  const [picked, setPicked] = useState<number>();
  const first = tellings[0];
  const facts: [string, string][] = [
    ['When', day(incident.date) + (incident.dateInferred ? ' (inferred)' : '')],
    ['By', distinct([...incident.byParties, ...incident.by.map(country)]).join(', ')],
    ['Against', distinct([...incident.againstParties, ...incident.against.map(country)]).join(', ')],
    ['Where', distinct([...incident.places, ...incident.place.map(country)]).join(', ')],
    ['Mode', words(incident.mode ?? '')],
    ['Status', words(incident.status)],
  ];
  return (
    <>
      <Head
        title={<Doc>{[capital(words(incident.type)), figures(incident)[0]].filter(Boolean).join(': ')}</Doc>}
        sub={
          <>
            <Link to={`/ledgers/${incident.ledger}`}>{capital(incident.ledger)}</Link> · <span className="num">{incident.id}</span>
          </>
        }
      />
      <div className="incident-top">
        <Panel title="What happened">
          <div className="row incident-marks">
            <TypeTag type={incident.type} />
            <Sure certainty={incident.certainty} />
            <ReviewMark review={incident.review} />
            {incident.cumulative && <span className="muted small">a total, not one event</span>}
          </div>
          <dl className="facts">
            {facts.filter(([, value]) => value).map(([name, value]) => (
              <div className="fact" key={name}>
                <dt>{name}</dt>
                <dd>
                  <Doc>{value}</Doc>
                </dd>
              </div>
            ))}
            {figures(incident).map((figure, i) => (
              <div className="fact" key={figure}>
                <dt>{i === 0 ? 'Figures' : ''}</dt>
                <dd className="figure">
                  <Doc>{figure}</Doc>
                </dd>
              </div>
            ))}
          </dl>
        </Panel>
        <Panel title="What it stands on">
          <p>
            <Admiralty reliability={body.backing.reliability} credibility={body.backing.credibility} /> {plural(body.backing.speakers, 'independent speaker')},{' '}
            {plural(body.backing.publishers, 'publisher')}
            {body.backing.unnamed && <span className="flag-soft"> only unnamed voices</span>}
          </p>
          <ul className="reasons small muted">
            {body.backing.reasons.map((reason) => (
              <li key={reason}>
                <Doc>{capital(reason)}</Doc>
              </li>
            ))}
          </ul>
        </Panel>
      </div>

      {body.differences.length > 0 && (
        <Panel title="Where versions differ" className="spaced">
          {body.differences.map((difference) => (
            <Differing key={difference.slot} difference={difference} tellings={tellings} mayDecide={mayDecide} />
          ))}
        </Panel>
      )}

      <Panel title="Every report’s version" count={tellings.length} className="spaced">
        <Side tellings={tellings} differences={body.differences} mayDecide={mayDecide} picked={picked} pick={setPicked} />
      </Panel>

      {body.proposals.length > 0 && (
        <Panel title="May be the same as" className="spaced">
          <ul className="stack">
            {body.proposals.map((proposal) => (
              <Repeat key={key(proposal)} proposal={proposal} own={incident.id} mayDecide={mayDecide} />
            ))}
          </ul>
        </Panel>
      )}

      {body.links.length > 0 && (
        <Panel title="Linked incidents" className="spaced">
          <ul>
            {body.links.map((link) => (
              <li key={link.kind + link.direction + link.other.id}>
                <p className="small strong link-kind">
                  {link.direction === 'from' ? `This ${verb(link.kind)} the other` : `The other ${verb(link.kind)} this`}
                  {link.decided && <span className="muted"> (decided)</span>}
                  <span className="muted"> · {link.reasons.join('; ')}</span>
                </p>
                <IncidentLine incident={link.other} />
                {mayDecide && first && link.otherFind && (
                  <button
                    type="button"
                    className="small plain"
                    onClick={() => {
                      const [from, to] = link.direction === 'from' ? [first.find, link.otherFind] : [link.otherFind, first.find];
                      if (from && to) void settle([{ act: 'link', from, to, link: link.kind, holds: false }], 'The link does not hold');
                    }}
                  >
                    This does not hold
                  </button>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}

      {body.decisions.length > 0 && (
        <Panel title="Decided" className="spaced">
          <ul>
            {body.decisions.map((decision) => (
              <li key={decision.id}>
                <DecisionLine decision={decision} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function verb(kind: string): string {
  switch (kind) {
    case 'part_of':
      return 'is part of';
    case 'possibly_part_of':
      return 'may be part of';
    default:
      return words(kind);
  }
}

function key(proposal: Proposal): string {
  return proposal.one.id + proposal.other.id;
}

function Differing({ difference, tellings, mayDecide }: { difference: Difference; tellings: Telling[]; mayDecide: boolean }) {
  const first = tellings[0];
  const choose = (version: Version) =>
    first && void settle([{ act: 'settle', incident: first.find, slot: difference.slot, value: version.value }], `Settled: ${slot(difference.slot)} is ${version.value}`);
  return (
    <div className="differing">
      <h3>
        {capital(slot(difference.slot))} {difference.contradiction ? <span className="flag">contradict one another</span> : <span className="muted small">told differently</span>}
        {difference.settled !== undefined && (
          <span className="review">
            {' '}
            ✓ settled: <Doc>{difference.settled}</Doc>
          </span>
        )}
      </h3>
      <div className="versions">
        {difference.versions.map((version) => (
          <div key={version.value} className={`version ${version.counts ? 'counts' : ''} ${difference.settled === version.value ? 'settled' : ''}`}>
            <p className="figure">
              <Doc>{version.value}</Doc>
            </p>
            <p className="small">
              <Admiralty reliability={version.reliability} />{' '}
              <Doc>{[...version.voices.map((voice) => voice.name), ...version.publishers.map(publisher)].slice(0, 4).join(', ') || 'nobody named'}</Doc>
            </p>
            {version.note && (
              <p className="small muted">
                <Doc>{version.note}</Doc>
              </p>
            )}
            {!version.counts && <p className="small muted">does not count</p>}
            <p className="small">
              {version.tellings.slice(0, 6).map((at) => {
                const telling = tellings[at];
                return telling ? (
                  <a key={at} href={`#telling-${at}`} className="telling-ref">
                    version {at + 1}
                  </a>
                ) : null;
              })}
            </p>
            {mayDecide && difference.settled !== version.value && (
              <button type="button" className="small" onClick={() => choose(version)}>
                This is right
              </button>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function Side({ tellings, differences, mayDecide, picked, pick }: {
  tellings: Telling[];
  differences: Difference[];
  mayDecide: boolean;
  picked: number | undefined;
  pick: (at: number | undefined) => void;
}) {
  const says = (at: number) => differences.flatMap((difference) => difference.versions.filter((version) => version.tellings.includes(at)).map((version) => ({ slot: difference.slot, value: version.value, bad: difference.contradiction })));
  return (
    <>
      <div className="tellings">
        {tellings.map((telling, at) => (
          <article key={telling.report.number + telling.event} id={`telling-${at}`} className={`telling ${telling.copy ? 'copy' : ''}`} aria-label={`Version ${at + 1}`}>
            <p className="row small">
              <strong>{at + 1}</strong> <Cite report={telling.report} sentence={telling.sentence} start={telling.find.start} end={telling.find.end} />
            </p>
            <Said said={telling} />
            {telling.again.map((again) => (
              <blockquote key={again.start} className="doc again" dir="auto">
                {again.quote}
              </blockquote>
            ))}
            {says(at).length > 0 && (
              <ul className="says small">
                {says(at).map((one) => (
                  <li key={one.slot} className={one.bad ? 'bad' : ''}>
                    {slot(one.slot)}: <strong><Doc>{one.value}</Doc></strong>
                  </li>
                ))}
              </ul>
            )}
            <p className="small muted">
              {telling.voices.length > 0 ? (
                <>
                  said by{' '}
                  {telling.voices.map((voice, i) => (
                    <span key={voice.key}>
                      {i > 0 && ', '}
                      <Link to={`/voices?key=${encodeURIComponent(voice.key)}`}>
                        <Doc>{voice.name}</Doc>
                      </Link>{' '}
                      ({voice.identity})
                    </span>
                  ))}
                </>
              ) : telling.ownVoice ? (
                'in the report’s own voice'
              ) : null}
              {telling.copy && ' · a near-copy: not counted as a source'}
              {telling.accepted && <span className="review"> ✓ accepted</span>}
            </p>
            {telling.reasons.length > 0 && <p className="small muted"><Doc>{`Taken to be this incident: ${telling.reasons.join('; ')}`}</Doc></p>}
            {mayDecide && (
              <div className="row">
                {!telling.accepted && (
                  <button type="button" className="small" onClick={() => void settle([{ act: 'accept', find: telling.find }], 'Accepted')}>
                    Accept
                  </button>
                )}
                <button type="button" className="small" onClick={() => void settle([{ act: 'reject', find: telling.find }], 'Rejected')}>
                  Reject
                </button>
                {tellings.length > 1 && (
                  <button type="button" className="small" aria-pressed={picked === at} onClick={() => pick(picked === at ? undefined : at)}>
                    Part…
                  </button>
                )}
              </div>
            )}
          </article>
        ))}
      </div>
      {picked !== undefined && tellings[picked] && (
        <div className="notice part-bar">
          Version {picked + 1} tells of something else than{' '}
          {tellings.map((telling, at) =>
            at === picked ? null : (
              <button
                key={at}
                type="button"
                className="small"
                onClick={() => {
                  const one = tellings[picked];
                  if (one) void settle([{ act: 'part', one: one.find, other: telling.find }], 'Parted').then((done) => done && pick(undefined));
                }}
              >
                version {at + 1}
              </button>
            ),
          )}
        </div>
      )}
    </>
  );
}

export function Repeat({ proposal, own, mayDecide }: { proposal: Proposal; own?: string; mayDecide: boolean }) {
  if (proposal.kind !== 'repeat') return null;
  const shown = own === undefined ? [proposal.one, proposal.other] : [proposal.one.id === own ? proposal.other : proposal.one];
  return (
    <li className="proposal">
      <div className={shown.length > 1 ? 'two' : ''}>
        {shown.map((one) => (
          <IncidentLine key={one.id} incident={one} />
        ))}
      </div>
      <p className="small muted">
        <span className="num">{Math.round(proposal.score * 100)} %</span> · <Doc>{proposal.reasons.join('; ')}</Doc>
      </p>
      {mayDecide && (
        <div className="row">
          <button type="button" className="small" onClick={() => void settle([{ act: 'join', one: proposal.oneFind, other: proposal.otherFind }], 'Joined: one incident')}>
            One incident: join
          </button>
          <button type="button" className="small" onClick={() => void settle([{ act: 'part', one: proposal.oneFind, other: proposal.otherFind }], 'Two incidents: kept apart')}>
            Two: keep apart
          </button>
        </div>
      )}
    </li>
  );
}
