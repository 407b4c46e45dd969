import { memo, useMemo } from 'react';
import type { Find } from '../../api/types/finds';
import { paragraphs, segments, type Paragraph } from './segments';

/** The report's words in a reading column, marked. */
export const Page = memo(function Page({ text, from, finds, active, target, choose }: {
  text: string;
  from: number;
  finds: Find[];
  active: string;
  target: { start: number; end: number } | undefined;
  choose: (id: string) => void;
}) {
  const parts = useMemo(() => paragraphs(text, from, finds), [text, from, finds]);
  return (
    <div className="page">
      {parts.map((part) => (
        <Para
          key={part.start}
          part={part}
          text={text}
          from={from}
          active={part.finds.some((find) => find.id === active) ? active : ''}
          target={target && target.start < part.end && target.end > part.start ? target : undefined}
          choose={choose}
        />
      ))}
    </div>
  );
});

const Para = memo(
  function Para({ part, text, from, active, target, choose }: {
    part: Paragraph;
    text: string;
    from: number;
    active: string;
    target: { start: number; end: number } | undefined;
    choose: (id: string) => void;
  }) {
    const cut = useMemo(() => segments(part), [part]);
    return (
      <p className={`doc para ${part.gap ? 'gap' : ''} ${part.joined ? 'joined' : ''}`} dir="auto">
        {cut.map((segment) => {
          const inner = segment.core?.id ?? segment.finds.at(-1);
          const classes = [
            segment.core && `core k-${segment.core.kind} tone-${segment.core.tone} is-${segment.core.state}`,
            segment.frame && `frame f-${segment.frame.kind}`,
            active && segment.finds.includes(active) && 'active',
            target && target.start < segment.end && target.end > segment.start && 'target',
          ].filter(Boolean);
          return (
            <span
              key={segment.start}
              data-o={segment.start}
              data-a={segment.anchors.length > 0 ? segment.anchors.join(' ') : undefined}
              className={classes.length > 0 ? classes.join(' ') : undefined}
              onClick={inner === undefined ? undefined : () => window.getSelection()?.isCollapsed !== false && choose(inner)}
            >
              {text.slice(segment.start - from, segment.end - from)}
            </span>
          );
        })}
      </p>
    );
  },
  (before, now) =>
    before.part === now.part && before.active === now.active && before.target === now.target && before.text === now.text && before.choose === now.choose,
);

/** The place of the selection in the report's text; nothing when it is not inside. */
export function selected(container: HTMLElement): { start: number; end: number; quote: string } | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!container.contains(range.startContainer) || !container.contains(range.endContainer)) return undefined;
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || end <= start) return undefined;
  return { start, end, quote: selection.toString() };
}

function offset(node: Node, at: number): number | undefined {
  if (node.nodeType === Node.TEXT_NODE) {
    const holder = node.parentElement?.closest('[data-o]');
    return holder instanceof HTMLElement ? Number(holder.dataset['o']) + at : undefined;
  }
  // A whole element was taken, as with a triple click: from its first or to its last piece of text.
  const child = node.childNodes[at] ?? node.childNodes[at - 1];
  const holder = child instanceof Element ? (child.matches('[data-o]') ? child : child.querySelector('[data-o]')) : null;
  if (!(holder instanceof HTMLElement)) return undefined;
  return Number(holder.dataset['o']) + (node.childNodes[at] ? 0 : (holder.textContent?.length ?? 0));
}
