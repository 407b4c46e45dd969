import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { address } from '../api/client';
import { useGet } from '../api/cache';
import type { Palette as Found } from '../api/types/overview';
import { Doc, reportTitle } from '../parts/bits';
import { useChoosing } from '../parts/choosing';
import { day, headline, partyLine, capital } from '../parts/words';
import { Icon } from './icons';
import { navigate } from './router';
import { VIEWS } from './views';

interface Choice {
  key: string;
  to: string;
  icon: string;
  kind: string;
  text: string;
  more: string;
}

const WAIT_MS = 120;

/** Finds views, reports, parties and incidents by their words. */
export function Palette({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');

  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(text.trim()), WAIT_MS);
    return () => window.clearTimeout(timer);
  }, [text]);

  const found = useGet<Found>(asked ? address('/api/v1/find', { q: asked, limit: 6 }) : null);
  const choices = useMemo(() => choicesOf(text, found.data), [text, found.data]);
  const { at: chosen, stand, move } = useChoosing(choices.length, list);

  const go = (choice: Choice | undefined) => {
    if (!choice) return;
    close();
    navigate(choice.to);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') go(choices[chosen]);
    else if (event.key === 'Escape') close();
    else if (!move(event)) return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="palette" aria-label="Find" onClick={(event) => event.target === dialog.current && close()} onCancel={close}>
      <div className="palette-inner">
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={choices[chosen] ? `palette-${chosen}` : undefined}
          aria-label="Find a view, report, party or incident"
          placeholder="Find a view, report, party or incident"
          value={text}
          autoFocus
          spellCheck={false}
          onChange={(event) => {
            setText(event.target.value);
            stand(0);
          }}
          onKeyDown={press}
        />
        <ul id="palette-list" role="listbox" aria-label="Found" ref={list}>
          {choices.map((choice, i) => (
            <li key={choice.key} id={`palette-${i}`} role="option" aria-selected={i === chosen} onMouseMove={() => stand(i)} onClick={() => go(choice)}>
              <Icon name={choice.icon} />
              <span className="palette-text">
                <Doc>{choice.text}</Doc>
                {choice.more && <span className="muted"> {choice.more}</span>}
              </span>
              <span className="muted small">{choice.kind}</span>
            </li>
          ))}
        </ul>
        {choices.length === 0 && <p className="palette-none muted">{found.asking ? 'Looking…' : 'Nothing of that name. Enter searches nothing here; try Reports for the full text.'}</p>}
      </div>
    </dialog>
  );
}

function choicesOf(text: string, found: Found | undefined): Choice[] {
  const wanted = text.trim().toLowerCase();
  const out: Choice[] = VIEWS.flatMap((group) => group.views)
    .filter((view) => !wanted || view.title.toLowerCase().includes(wanted) || view.words.includes(wanted))
    .map((view) => ({ key: view.path, to: view.path, icon: view.icon, kind: 'View', text: view.title, more: '' }));
  if (!wanted) return out;
  const views = out.slice(0, 3);
  const rest: Choice[] = [];
  for (const party of found?.parties ?? []) {
    rest.push({ key: party.id, to: `/parties/${party.id}`, icon: 'names', kind: 'Party', text: party.name, more: partyLine(party) });
  }
  for (const report of found?.reports ?? []) {
    rest.push({ key: `r${report.number}`, to: `/reports/${report.number}`, icon: 'reports', kind: 'Report', text: reportTitle(report), more: report.published ? day(report.published) : '' });
  }
  for (const incident of found?.incidents ?? []) {
    rest.push({ key: incident.id, to: `/incidents/${incident.id}`, icon: 'ledgers', kind: 'Incident', text: capital(headline(incident)), more: day(incident.date) });
  }
  rest.push({ key: 'search', to: address('/reports', { q: text.trim() }), icon: 'search', kind: 'Search', text: `Search all reports for “${text.trim()}”`, more: '' });
  return [...views, ...rest];
}
