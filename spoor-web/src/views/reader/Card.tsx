import { memo, type ReactNode } from 'react';
import { Link } from '../../app/router';
import type { Find } from '../../api/types/finds';
import { Doc, Sure, TypeTag } from '../../parts/bits';
import { capital, countries, day, measured, number, sign, unit, words } from '../../parts/words';
import { toneOf } from './layers';

const STATES = { open: '', accepted: '✓ accepted', corrected: '✎ corrected', added: '＋ added', rejected: '✕ rejected' } as const;

export interface CardActs {
  accept: (find: Find) => void;
  reject: (find: Find) => void;
  edit: (find: Find) => void;
  undo: (find: Find) => void;
}

export const Card = memo(function Card({ find, speaker, active, choose, acts }: {
  find: Find;
  speaker: Find | undefined;
  active: boolean;
  choose: (id: string) => void;
  acts: CardActs | undefined;
}) {
  const { record, state } = find;
  return (
    <article
      id={`card-${find.id}`}
      data-card={find.id}
      className={`card edge-${toneOf(find)} is-${state} ${active ? 'active' : ''}`}
      aria-current={active || undefined}
      onClick={() => choose(find.id)}
    >
      <div className="card-head">
        {find.find.kind === 'event' ? <TypeTag type={record.type ?? ''} /> : <span className="kind">{title(find)}</span>}
        <Sure certainty={record.certainty} word={record.certainty !== 'CT+'} />
        {record.status && record.status !== 'happened' && <span className="small strong">{words(record.status)}</span>}
        <span className="card-state">{STATES[state]}</span>
      </div>
      <div className="card-body">{body(find)}</div>
      {speaker && (
        <p className="small muted">
          said by <Doc>{speaker.record.source ?? ''}</Doc>
        </p>
      )}
      {active && (
        <>
          <Details find={find} />
          {acts && (
            <div className="card-buttons">
              <button type="button" className="small" aria-pressed={state === 'accepted'} onClick={stop(() => acts.accept(find))}>
                Accept <kbd>a</kbd>
              </button>
              <button type="button" className="small" aria-pressed={state === 'rejected'} onClick={stop(() => acts.reject(find))}>
                Reject <kbd>r</kbd>
              </button>
              <button type="button" className="small" onClick={stop(() => acts.edit(find))}>
                Correct <kbd>e</kbd>
              </button>
              {find.decisions.length > 0 && (
                <button type="button" className="small plain" onClick={stop(() => acts.undo(find))}>
                  Undo <kbd>u</kbd>
                </button>
              )}
            </div>
          )}
          {(find.incident ?? find.party) && (
            <p className="small card-links">
              {find.incident && <Link to={`/incidents/${find.incident}`}>All reports of this incident</Link>}
              {find.party && <Link to={`/parties/${find.party}`}>All that is known of this party</Link>}
            </p>
          )}
        </>
      )}
    </article>
  );
});

function stop(act: () => void) {
  return (event: { stopPropagation: () => void }) => {
    event.stopPropagation();
    act();
  };
}

function title(find: Find): string {
  switch (find.find.kind) {
    case 'attribution':
      return `Speaker, ${words(find.record.identity ?? '')}`;
    case 'mention':
      return capital(words(find.record.type ?? 'name'));
    default:
      return capital(find.find.kind);
  }
}

function names(parties: string[] | undefined, codes: string[] | undefined): string {
  return (parties?.length ? parties : [countries(codes ?? [])]).filter(Boolean).join(', ');
}

function body(find: Find): ReactNode {
  const { record } = find;
  switch (find.find.kind) {
    case 'event': {
      const by = names(record.byParties?.slice(0, 2), record.by);
      const against = names(record.againstParties?.slice(0, 2), record.against);
      const amounts = [
        record.count !== undefined ? `${number(record.count)} ${unit(record.countOf, record.count)}`.trim() : '',
        ...(record.items ?? []).map((item) => [amount(item.amount, item.unit, item.qualifier), words(item.commodity ?? '')].filter(Boolean).join(' ')),
        ...(record.values ?? []).map((value) => `${sign(value.qualifier)}${number(value.amount ?? 0)} ${value.currency ?? ''}`),
      ].filter(Boolean);
      return (
        <>
          {amounts.length > 0 && (
            <p className="figure">
              <Doc>{amounts.join(', ')}</Doc>
            </p>
          )}
          {(by || against) && (
            <p>
              {by && <Doc>{by}</Doc>}
              {against && ' → '}
              {against && <Doc>{against}</Doc>}
            </p>
          )}
          <p className="muted">
            <Doc>{[day(record.date) + (record.dateInferred ? ' (inferred)' : ''), names(record.places, record.place)].filter(Boolean).join(' · ')}</Doc>
          </p>
        </>
      );
    }
    case 'attribution':
      return (
        <p>
          <strong>
            <Doc>{record.source ?? 'nobody is named'}</Doc>
          </strong>{' '}
          <span className="muted">
            {words(record.terms ?? '')}
            {record.cue ? `, “${record.cue}”` : ''}
          </span>
        </p>
      );
    case 'flow': {
      const stops = [names(undefined, record.from) || '?', ...(record.via ?? []).map((one) => names(undefined, [one])), names(undefined, record.to) || '?'];
      return (
        <>
          <p className="figure">
            <Doc>{[amount(record.volume?.amount, record.volume?.unit, record.volume?.qualifier), words(record.commodity ?? '')].filter(Boolean).join(' ')}</Doc>
          </p>
          <p>
            <Doc>{stops.join(' → ')}</Doc>
          </p>
        </>
      );
    }
    case 'relation':
      return (
        <p>
          <Doc>{record.subject ?? ''}</Doc> <strong>{words(record.relation ?? '')}</strong> <Doc>{record.object ?? ''}</Doc>
        </p>
      );
    case 'evidence':
      return (
        <p>
          <strong>{record.indicator}</strong>
          <span className="muted">
            {' '}
            {record.direction === 'raises' ? '↑ raises' : record.direction === 'lowers' ? '↓ lowers' : '· neutral'}
            {record.country ? `, ${countries([record.country])}` : ''}
          </span>
        </p>
      );
    case 'mention':
      return (
        <p>
          <Doc>{record.name ?? ''}</Doc> <span className="muted">{record.country ? countries([record.country]) : ''}</span>
        </p>
      );
    case 'quantity':
      return (
        <p className="figure">
          {amount(record.amount, record.unit, undefined)} <Doc>{record.of ?? ''}</Doc>
        </p>
      );
    case 'date':
      return <p>{day(record.value)}</p>;
    case 'hedge':
      return (
        <p>
          “<Doc>{record.cue ?? ''}</Doc>” <span className="muted">over</span> <Doc>{record.scope ?? ''}</Doc>
        </p>
      );
  }
}

function amount(value: number | undefined, of: string | undefined, qualifier: string | undefined): string {
  return value === undefined ? '' : sign(qualifier) + measured({ min: value, max: value }, of);
}

const MEANT: Record<string, string> = { mode: 'Mode', hedge: 'Hedge', likelihood: 'Likelihood', earliest: 'Earliest', latest: 'Latest', terms: 'Terms', direct: 'Direct speech', captured: 'Captured', killed: 'Killed', injured: 'Injured' };

function Details({ find }: { find: Find }) {
  const rows = Object.entries(MEANT).filter(([slot]) => find.record[slot] !== undefined && find.record[slot] !== false);
  const { original } = find;
  const changed = original
    ? [...new Set([...Object.keys(original), ...Object.keys(find.record)])].filter(
        (slot) => !['quote', 'content'].includes(slot) && JSON.stringify(original[slot]) !== JSON.stringify(find.record[slot]),
      )
    : [];
  if (rows.length === 0 && changed.length === 0) return null;
  return (
    <dl className="facts small">
      {rows.map(([slot, name]) => (
        <div key={slot} className="fact">
          <dt>{name}</dt>
          <dd>
            <Doc>{typeof find.record[slot] === 'boolean' ? 'yes' : words(String(find.record[slot]))}</Doc>
          </dd>
        </div>
      ))}
      {changed.map((slot) => (
        <div key={`was-${slot}`} className="fact">
          <dt>{words(slot)} was</dt>
          <dd>
            <Doc>{original?.[slot] === undefined ? 'empty' : JSON.stringify(original[slot])}</Doc>
          </dd>
        </div>
      ))}
    </dl>
  );
}
