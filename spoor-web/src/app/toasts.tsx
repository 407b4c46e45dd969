import { useSyncExternalStore } from 'react';
import { undo } from '../api/decide';
import { Problem } from '../api/client';

export interface Toast {
  id: number;
  text: string;
  detail?: string;
  tone: 'plain' | 'bad';
  decision?: string;
  onUndone?: () => void;
}

const SHOWN_MS = 7000;
let toasts: Toast[] = [];
let count = 0;
const listeners = new Set<() => void>();

function set(next: Toast[]): void {
  toasts = next;
  listeners.forEach((tell) => tell());
}

export function dismiss(id: number): void {
  set(toasts.filter((toast) => toast.id !== id));
}

export function say(text: string, more: Partial<Omit<Toast, 'id' | 'text'>> = {}): void {
  const id = ++count;
  set([...toasts.slice(-2), { id, text, tone: 'plain', ...more }]);
  window.setTimeout(() => dismiss(id), more.tone === 'bad' ? 2 * SHOWN_MS : SHOWN_MS);
}

export function complain(what: string, error: unknown): void {
  if (error instanceof Problem) say(`${what}. ${error.message}`, { tone: 'bad', detail: error.remedy });
  else say(`${what}. ${String(error)}`, { tone: 'bad' });
}

async function takeBack(toast: Toast): Promise<void> {
  dismiss(toast.id);
  if (!toast.decision) return;
  try {
    await undo(toast.decision);
    toast.onUndone?.();
    say('Taken back');
  } catch (e) {
    complain('Not taken back', e);
  }
}

export function Toasts() {
  const shown = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => toasts,
  );
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map((toast) => (
        <div key={toast.id} className={`toast ${toast.tone}`}>
          <div className="toast-text">
            <span>{toast.text}</span>
            {toast.detail && <span className="muted">{toast.detail}</span>}
          </div>
          {toast.decision && (
            <button type="button" className="plain strong" onClick={() => void takeBack(toast)}>
              Undo
            </button>
          )}
          <button type="button" className="icon" aria-label="Dismiss" onClick={() => dismiss(toast.id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
