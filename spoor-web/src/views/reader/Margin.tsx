import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Find } from '../../api/types/finds';
import { Card, type CardActs } from './Card';

const GAP = 6;

/** Cards beside the words they stand for. The chosen one is level with its words; the others make room for it. */
export function Margin({ sheet, finds, active, speaker, choose, acts }: {
  sheet: RefObject<HTMLDivElement | null>;
  finds: Find[];
  active: string;
  speaker: (find: Find) => Find | undefined;
  choose: (id: string) => void;
  acts: CardActs | undefined;
}) {
  const margin = useRef<HTMLDivElement>(null);
  const place = useRef<() => void>(() => {});

  useLayoutEffect(() => {
    place.current = () => {
      if (sheet.current && margin.current) arrange(sheet.current, margin.current, active);
    };
    place.current();
  });
  useEffect(() => {
    const observer = new ResizeObserver(() => place.current());
    if (sheet.current) observer.observe(sheet.current);
    void document.fonts.ready.then(() => place.current());
    return () => observer.disconnect();
  }, [sheet]);

  return (
    <div className="margin" ref={margin} aria-label="What was found" role="region">
      {finds.map((find) => (
        <Card key={find.id} find={find} speaker={speaker(find)} active={find.id === active} choose={choose} acts={acts} />
      ))}
    </div>
  );
}

function arrange(sheet: HTMLElement, margin: HTMLElement, active: string): void {
  const anchors = new Map<string, number>();
  sheet.querySelectorAll<HTMLElement>('[data-a]').forEach((element) => {
    for (const id of (element.dataset['a'] ?? '').split(' ')) anchors.set(id, element.offsetTop);
  });
  const cards = [...margin.querySelectorAll<HTMLElement>('[data-card]')];
  const heights = cards.map((card) => card.offsetHeight);
  const wanted = cards.map((card) => anchors.get(card.dataset['card'] ?? '') ?? 0);
  const tops = wanted.slice();
  const chosen = cards.findIndex((card) => card.dataset['card'] === active);
  const from = Math.max(0, chosen);
  for (let i = from - 1; i >= 0; i--) tops[i] = Math.min(wanted[i] ?? 0, (tops[i + 1] ?? 0) - GAP - (heights[i] ?? 0));
  // Cards before the chosen one that would stand above the sheet push everything down instead.
  let floor = 0;
  for (let i = 0; i < tops.length; i++) {
    tops[i] = Math.max(tops[i] ?? 0, floor);
    floor = (tops[i] ?? 0) + (heights[i] ?? 0) + GAP;
  }
  cards.forEach((card, i) => {
    card.style.transform = `translateY(${Math.round(tops[i] ?? 0)}px)`;
  });
  margin.style.minHeight = `${floor}px`;
}
