import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';

/** Which of several choices the arrow keys stand on, for lists that a text field drives (ARIA's combobox). */
export function useChoosing(count: number, list: RefObject<HTMLElement | null>): {
  at: number;
  stand: (at: number) => void;
  /** Whether the key was one that moves. */
  move: (event: KeyboardEvent) => boolean;
} {
  const [wanted, stand] = useState(0);
  const at = Math.min(wanted, count - 1);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at, list]);
  const move = (event: KeyboardEvent): boolean => {
    if (event.key === 'ArrowDown') stand(Math.min(count - 1, at + 1));
    else if (event.key === 'ArrowUp') stand(Math.max(0, at - 1));
    else if (event.key === 'PageDown') stand(Math.min(count - 1, at + 10));
    else if (event.key === 'PageUp') stand(Math.max(0, at - 10));
    else return false;
    return true;
  };
  return { at, stand, move };
}
