import './reader.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { address } from '../../api/client';
import { useGet } from '../../api/cache';
import type { Find, FindKind } from '../../api/types/finds';
import type { Report } from '../../api/types/reports';
import { Link, navigate, useQuery } from '../../app/router';
import { useMayDecide } from '../../app/session';
import { isTyping } from '../../app/Shell';
import { Asked } from '../../parts/states';
import { Dialog } from '../../parts/Dialog';
import { capital } from '../../parts/words';
import { AddForm, type Selected } from './AddForm';
import type { CardActs } from './Card';
import { hasCards, inOrder, keepLayers, LAYERS, layersNow, speakers, whole } from './layers';
import { Margin } from './Margin';
import { Page, selected } from './Page';
import { RecordForm } from './RecordForm';
import { ReportHead } from './ReportHead';
import { useReview } from './useReview';

/** Characters that the server sends at once unless asked otherwise. */
const WINDOW = 500_000;

export default function Reader({ number }: { number: number }) {
  const [query] = useQuery();
  const at = place(query.get('at'));
  const from = query.get('from') ? Number(query.get('from')) : at && at.start >= WINDOW ? Math.floor(at.start / WINDOW) * WINDOW : 0;
  const url = address(`/api/v1/reports/${number}`, from > 0 ? { from } : {});
  const seen = useGet<Report>(Number.isInteger(number) && number > 0 ? url : '/api/v1/reports/0');
  return (
    <div className="view reader-view">
      <Asked seen={seen}>{(report) => <Reading key={report.report.number} report={report} url={url} at={at} wanted={query.get('find') ?? ''} />}</Asked>
    </div>
  );
}

function place(text: string | null): { start: number; end: number } | undefined {
  const match = /^(\d+)-(\d+)$/.exec(text ?? '');
  return match ? { start: Number(match[1]), end: Number(match[2]) } : undefined;
}

function Reading({ report, url, at, wanted }: { report: Report; url: string; at: { start: number; end: number } | undefined; wanted: string }) {
  const mayDecide = useMayDecide();
  const sheet = useRef<HTMLDivElement>(null);
  const [layers, setLayers] = useState(layersNow);
  const [hideRejected, setHideRejected] = useState(false);
  const [active, setActive] = useState(() => wanted || first(report.finds, at));
  const [editing, setEditing] = useState<string>();
  const [adding, setAdding] = useState<Selected>();
  const [offer, setOffer] = useState<Selected & { top: number; left: number }>();
  const [help, setHelp] = useState(false);

  const choose = useCallback((id: string) => setActive(id), []);
  const review = useReview(url, choose);

  const shown = useMemo(
    () => report.finds.filter((find) => (layers.has(find.find.kind) || find.id === active) && !(hideRejected && find.state === 'rejected')),
    [report.finds, layers, active, hideRejected],
  );
  const marked = useMemo(() => shown.filter((find) => find.state !== 'rejected' || find.id === active), [shown, active]);
  const carded = useMemo(() => shown.filter((find) => hasCards(find.find.kind) || find.id === active).sort(inOrder), [shown, active]);
  const speaker = useMemo(() => speakers(report.finds), [report.finds]);
  const current = report.finds.find((find) => find.id === active);

  const step = useCallback(
    (by: 1 | -1, openOnly = false) => {
      const here = carded.findIndex((find) => find.id === active);
      let next = here < 0 ? (by > 0 ? 0 : carded.length - 1) : here + by;
      while (openOnly && next >= 0 && next < carded.length && carded[next]?.state !== 'open') next += by;
      const find = carded[next];
      if (find) setActive(find.id);
    },
    [carded, active],
  );

  // The chosen find is scrolled to where one reads, unless it is there already.
  useEffect(() => {
    const main = document.getElementById('main');
    const anchor = active ? sheet.current?.querySelector(`[data-a~="${CSS.escape(active)}"]`) : sheet.current?.querySelector('.target');
    if (!main || !anchor) return;
    const box = anchor.getBoundingClientRect();
    if (box.top < 130 || box.bottom > main.clientHeight * 0.8) main.scrollBy({ top: box.top - main.clientHeight * 0.35, behavior: 'smooth' });
  }, [active]);
  const seenFirst = useRef(false);
  useEffect(() => {
    if (seenFirst.current) return;
    seenFirst.current = true;
    const target = sheet.current?.querySelector('.target');
    target?.scrollIntoView({ block: 'center' });
  }, []);

  const acts = useMemo<CardActs | undefined>(
    () =>
      mayDecide
        ? {
            accept: (find) => {
              review.accept(find);
              step(1, true);
            },
            reject: (find) => {
              review.reject(find);
              step(1, true);
            },
            edit: (find) => setEditing(find.id),
            undo: (find) => review.undo(find),
          }
        : undefined,
    [mayDecide, review, step],
  );

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const handled = ((): boolean => {
        switch (event.key) {
          case 'j':
            step(1);
            return true;
          case 'k':
            step(-1);
            return true;
          case 'a':
            if (current) acts?.accept(current);
            return true;
          case 'r':
            if (current) acts?.reject(current);
            return true;
          case 'e':
            if (current && mayDecide) setEditing(current.id);
            return true;
          case 'u':
            if (mayDecide) review.undo();
            return true;
          case 'n':
            if (offer && mayDecide) setAdding(offer);
            return true;
          case '?':
            setHelp(true);
            return true;
          case 'Escape':
            setActive('');
            setOffer(undefined);
            return true;
          default:
            return false;
        }
      })();
      if (handled) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [step, current, acts, review, mayDecide, offer]);

  useEffect(() => {
    const look = () => {
      const container = sheet.current;
      if (!container || !mayDecide) return;
      const taken = selected(container);
      if (!taken) {
        setOffer(undefined);
        return;
      }
      const box = window.getSelection()?.getRangeAt(0).getBoundingClientRect();
      const base = container.getBoundingClientRect();
      if (box) setOffer({ ...taken, top: box.bottom - base.top + 6, left: Math.max(0, box.left - base.left) });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [mayDecide]);

  const toggle = (kind: FindKind) => {
    const next = new Set(layers);
    if (!next.delete(kind)) next.add(kind);
    setLayers(next);
    keepLayers(next);
  };

  const { text } = report;
  const decidable = report.finds.filter((find) => hasCards(find.find.kind) && layers.has(find.find.kind));
  const looked = decidable.filter((find) => find.state !== 'open').length;
  const rejected = report.finds.filter((find) => find.state === 'rejected').length;
  const edited = report.finds.find((find) => find.id === editing);

  return (
    <>
      <ReportHead report={report} mayDecide={mayDecide} />
      <div className="reader-bar no-print" role="toolbar" aria-label="Layers">
        <div className="chips">
          {LAYERS.map((layer) => {
            const count = report.finds.filter((find) => find.find.kind === layer.kind).length;
            return (
              <button key={layer.kind} type="button" className={`chip layer k-${layer.kind}`} aria-pressed={layers.has(layer.kind)} disabled={count === 0} onClick={() => toggle(layer.kind)}>
                {layer.title} <span className="num">{count}</span>
              </button>
            );
          })}
          {rejected > 0 && (
            <button type="button" className="chip" aria-pressed={hideRejected} onClick={() => setHideRejected(!hideRejected)}>
              Hide rejected <span className="num">{rejected}</span>
            </button>
          )}
        </div>
        <span className="progress small muted num" title="Finds of the layers that are shown">
          {looked} of {decidable.length} reviewed
        </span>
        <button type="button" className="plain small" onClick={() => setHelp(true)}>
          Keys <kbd>?</kbd>
        </button>
      </div>
      {(text.start > 0 || text.end < text.of) && <Parts report={report} />}
      <div className="sheet" ref={sheet}>
        <Page text={text.text} from={text.start} finds={marked} active={active} target={at} choose={choose} />
        <Margin sheet={sheet} finds={carded} active={active} speaker={speaker} choose={choose} acts={acts} />
        {offer && (
          <div className="offer" ref={(element) => void (element && Object.assign(element.style, { top: `${offer.top}px`, left: `${offer.left}px` }))}>
            <button type="button" className="primary small" onMouseDown={(event) => event.preventDefault()} onClick={() => setAdding(offer)}>
              Add what was missed <kbd>n</kbd>
            </button>
          </div>
        )}
      </div>
      {(text.start > 0 || text.end < text.of) && <Parts report={report} />}
      {edited && (
        <Dialog title={`Correct ${edited.find.kind}`} close={() => setEditing(undefined)} wide>
          <blockquote className="doc" dir="auto">
            {text.text.slice(whole(edited).start - text.start, whole(edited).end - text.start).slice(0, 600)}
          </blockquote>
          <RecordForm
            kind={edited.find.kind}
            record={edited.record}
            label="Correct"
            cancel={() => setEditing(undefined)}
            submit={async (changes, reason) => {
              if (Object.keys(changes).length === 0) setEditing(undefined);
              else if (await review.correct(edited, changes, reason)) setEditing(undefined);
            }}
          />
        </Dialog>
      )}
      {adding && (
        <Dialog title="Add what was missed" close={() => setAdding(undefined)} wide>
          <AddForm
            document={report.report.document}
            selected={adding}
            cancel={() => setAdding(undefined)}
            submit={async (act, reason) => {
              const find = await review.add(act, reason);
              if (find) {
                setAdding(undefined);
                setOffer(undefined);
                window.getSelection()?.removeAllRanges();
                setActive(find.id);
              }
            }}
          />
        </Dialog>
      )}
      {help && <Keys close={() => setHelp(false)} />}
    </>
  );
}

function first(finds: Find[], at: { start: number; end: number } | undefined): string {
  if (!at) return '';
  const over = finds.filter((find) => hasCards(find.find.kind) && whole(find).start < at.end && at.start < whole(find).end);
  const exact = over.find((find) => find.find.start === at.start || find.record.start === at.start);
  return (exact ?? over.sort(inOrder)[0])?.id ?? '';
}

function Parts({ report }: { report: Report }) {
  const { text } = report;
  const size = WINDOW;
  const base = `/reports/${report.report.number}`;
  return (
    <p className="parts small">
      {text.start > 0 && <Link to={address(base, { from: Math.max(0, text.start - size) })}>← the part before</Link>}
      <span className="muted">
        Characters {text.start.toLocaleString('en-GB')} to {text.end.toLocaleString('en-GB')} of {text.of.toLocaleString('en-GB')}
      </span>
      {text.end < text.of && <Link to={address(base, { from: text.end })} onClick={() => navigate(address(base, { from: text.end }))}>the next part →</Link>}
    </p>
  );
}

const KEYS: [string, string][] = [
  ['j / k', 'next, previous find'],
  ['a', 'accept, and go to the next open one'],
  ['r', 'reject; it does not come back when reports are read again'],
  ['e', 'correct'],
  ['u', 'undo the last decision made here'],
  ['n', 'add the selected words'],
  ['Esc', 'choose nothing'],
  ['Ctrl K', 'find a view, report, party, incident'],
];

function Keys({ close }: { close: () => void }) {
  return (
    <Dialog title="Keys" close={close}>
      <dl className="facts">
        {KEYS.map(([key, meaning]) => (
          <div className="fact" key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{capital(meaning)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
