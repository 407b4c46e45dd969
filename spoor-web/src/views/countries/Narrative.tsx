import { useMemo, useRef, useState } from 'react';
import { usePages } from '../../api/cache';
import { address } from '../../api/client';
import type { Decision, DecisionPage } from '../../api/types/decisions';
import type { FindRef } from '../../api/types/finds';
import { Link } from '../../app/router';
import { useMayDecide } from '../../app/session';
import { Dialog } from '../../parts/Dialog';
import { Doc } from '../../parts/bits';
import { country } from '../../parts/words';
import { settle } from '../incident/IncidentView';
import { openAddress } from '../reader/Open';
import { Direction } from './Direction';
import { findOf, type EvidenceLine, type Narrative as Written, type Profile } from './profile';

interface Choice {
  indicator: string;
  line: EvidenceLine;
}

/** What an analyst writes under a heading, with its references; a button to write it. */
export function Narrative({ profile, heading }: { profile: Profile; heading: string }) {
  const mayDecide = useMayDecide();
  const [writing, setWriting] = useState(false);
  const written = profile.narratives.find((one) => (one.heading ?? '') === heading);
  const choices = useMemo<Choice[]>(
    () =>
      profile.headings
        .filter((one) => heading === '' || one.heading === heading)
        .flatMap((one) => one.indicators)
        .flatMap((indicator) => indicator.evidence.map((line) => ({ indicator: indicator.indicator, line }))),
    [profile, heading],
  );
  const places = useMemo(() => new Map(profile.headings.flatMap((one) => one.indicators).flatMap((one) => one.evidence).map((line) => [line.citation, line])), [profile]);
  if (!written && !mayDecide) return null;
  return (
    <div className={written ? 'narrative written' : 'narrative'}>
      {written && <Text written={written} places={places} />}
      <p className="small muted narrative-tools">
        {written && (
          <>
            <Doc>{written.author}</Doc>, {written.decision}{' '}
          </>
        )}
        {mayDecide && (
          <button type="button" className="small plain" onClick={() => setWriting(true)} aria-label={`${written ? 'Rewrite' : 'Write'} the narrative of ${heading || country(profile.country)}`}>
            {written ? 'Rewrite' : heading ? 'Write about this' : 'Write a narrative'}
          </button>
        )}
      </p>
      {writing && <Form profile={profile} heading={heading} written={written} choices={choices} close={() => setWriting(false)} />}
    </div>
  );
}

/** Paragraphs as they are; [2] leads to the second reference. */
function Text({ written, places }: { written: Written; places: Map<number, EvidenceLine> }) {
  return written.text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part, i) => (
      <p key={i} className="doc prose" dir="auto">
        {part.split(/(\[\d{1,3}\])/).map((piece, at) => {
          const mark = /^\[(\d{1,3})\]$/.exec(piece);
          const number = mark ? written.citations[Number(mark[1]) - 1] : undefined;
          const line = number === undefined ? undefined : places.get(number);
          if (!number) return piece;
          return line ? (
            <Link key={at} to={openAddress(line.document, line.start, line.end)} title={line.quote} className="mark-ref">
              [{number}]
            </Link>
          ) : (
            `[${number}]`
          );
        })}
      </p>
    ));
}

function Form({ profile, heading, written, choices, close }: { profile: Profile; heading: string; written: Written | undefined; choices: Choice[]; close: () => void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  // The finds that an earlier text points at are with the decision.
  const decisions = usePages<Decision, DecisionPage>(address('/api/v1/decisions', { act: 'narrate', limit: 200 }));
  const before = written && decisions.items.find((one) => one.id === written.decision);
  const [added, setAdded] = useState<FindRef[]>([]);
  const [search, setSearch] = useState('');
  const finds = [...(before?.evidence ?? []), ...added];
  const ready = !written || before !== undefined;
  const cite = ({ indicator, line }: Choice) => {
    const find = findOf(indicator, line);
    const there = finds.findIndex((one) => one.document === find.document && one.start === find.start && one.end === find.end);
    if (there < 0) setAdded((now) => [...now, find]);
    const box = area.current;
    if (box) {
      box.setRangeText(` [${there < 0 ? finds.length + 1 : there + 1}]`, box.selectionStart, box.selectionEnd, 'end');
      box.focus();
    }
  };
  const wanted = search.trim().toLowerCase();
  const offered = choices.filter((one) => !wanted || one.line.quote.toLowerCase().includes(wanted) || one.indicator.toLowerCase().includes(wanted));
  return (
    <Dialog title={`${country(profile.country)}: ${heading || 'narrative'}`} close={close} wide>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          const text = String(new FormData(event.currentTarget).get('text'));
          void settle([{ act: 'narrate', country: profile.country, ...(heading ? { heading } : {}), text, evidence: finds }], text.trim() ? 'Written' : 'Nothing is written there any more').then((done) => done && close());
        }}
      >
        <label>
          Text; an empty line begins a paragraph, an empty text takes it away
          <textarea ref={area} name="text" className="narrative-text" maxLength={20000} defaultValue={written?.text ?? ''} autoFocus />
        </label>
        <fieldset className="evidence-choices">
          <legend>Cite a sentence where the cursor stands</legend>
          <input type="search" aria-label="Search the sentences" placeholder="Search" value={search} onChange={(event) => setSearch(event.target.value)} />
          {offered.slice(0, 60).map((one) => (
            <p key={one.indicator + one.line.document + one.line.start} className="cite-choice">
              <button type="button" className="small" disabled={!ready} onClick={() => cite(one)} aria-label={`Cite: ${one.line.quote.slice(0, 60)}`}>
                Cite
              </button>
              <span>
                <Direction direction={one.line.direction} /> <Doc>{one.line.quote}</Doc> <span className="muted small">{one.indicator}</span>
              </span>
            </p>
          ))}
          {offered.length > 60 && <p className="muted small">and {offered.length - 60} more: search</p>}
          {offered.length === 0 && <p className="muted small">{choices.length === 0 ? 'No sentence of the case bears on this.' : 'No sentence has these words.'}</p>}
        </fieldset>
        <div className="form-buttons">
          <button type="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={!ready}>
            Keep
          </button>
        </div>
      </form>
    </Dialog>
  );
}
