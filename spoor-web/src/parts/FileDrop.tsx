import { useRef, useState, type ReactNode } from 'react';
import { Problem } from '../api/client';
import { Doc } from './bits';

/** Takes a file that stands in the place of the one before, chosen or dropped. What is wrong in it is told line by line. */
export function FileDrop({ name, accept, large, give, children, tools }: {
  name: string;
  accept: string;
  /** Where there is nothing yet. */
  large: boolean;
  /** Takes it, or throws what is wrong with it. */
  give: (file: File) => Promise<void>;
  children: ReactNode;
  tools?: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<Problem>();
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file || busy) return;
    setWrong(undefined);
    setBusy(true);
    try {
      await give(file);
    } catch (e) {
      setWrong(e instanceof Problem ? e : new Problem({ title: String(e), status: 0, code: 'internal', detail: '', remedy: '' }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section
      className={`drop spaced-below no-print ${large ? 'large' : ''} ${over ? 'over' : ''}`}
      aria-label={name}
      aria-busy={busy}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <p>{children}</p>
      <div className="row">
        <button type="button" disabled={busy} onClick={() => input.current?.click()}>
          {busy ? 'Reading…' : 'Choose a file'}
        </button>
        {tools}
      </div>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={name}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {wrong && (
        <div className="notice bad drop-wrong" role="alert">
          <p>
            <strong>{name} {name.endsWith('s') ? 'were' : 'was'} not taken.</strong> {wrong.remedy}
          </p>
          <ul>
            {wrong.message.replace(/^[^:]*: /, '').split('\n').map((line) => (
              <li key={line}>
                <Doc>{line}</Doc>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
