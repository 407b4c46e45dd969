import { useEffect, useRef, useState, type ReactNode } from 'react';

const SPARE = 12;

/** Rows of one height in the page's own scroller, of which only those near the screen exist. */
export function VirtualRows({ count, height, loaded, need, children }: {
  count: number;
  height: number;
  /** Rows that are there; the ones after are asked for when one comes to them. */
  loaded: number;
  need: () => void;
  children: (row: number) => ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState({ from: 0, to: 40 });

  useEffect(() => {
    const main = document.getElementById('main');
    if (!main) return undefined;
    const look = () => {
      if (!box.current) return;
      const top = main.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
      const from = Math.max(0, Math.floor(top / height) - SPARE);
      const to = Math.ceil((top + main.clientHeight) / height) + SPARE;
      setShown((now) => (now.from === from && now.to === to ? now : { from, to }));
    };
    look();
    main.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      main.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [height, count]);

  const to = Math.min(count, shown.to);
  useEffect(() => {
    if (loaded < count && to > loaded - SPARE) need();
  }, [loaded, count, to, need]);

  const rows: ReactNode[] = [];
  for (let row = Math.min(shown.from, count); row < to; row++) {
    rows.push(
      <div key={row} className="vrow" style={{ top: row * height, height }} role="row" aria-rowindex={row + 2}>
        {row < loaded ? children(row) : <span className="muted" role="cell">…</span>}
      </div>,
    );
  }
  return (
    <div ref={box} className="vrows" style={{ height: count * height }} role="rowgroup">
      {rows}
    </div>
  );
}
