import { useState } from 'react';
import type { Act } from '../../api/types/decisions';
import type { FindKind } from '../../api/types/finds';
import { capital } from '../../parts/words';
import { ADDABLE, typeSlot } from './fields';
import { RecordForm } from './RecordForm';

export interface Selected {
  start: number;
  end: number;
  quote: string;
}

/** A record for words that the program has passed over. */
export function AddForm({ document, selected, submit, cancel }: {
  document: string;
  selected: Selected;
  submit: (act: Act, reason: string) => Promise<void>;
  cancel: () => void;
}) {
  const kinds = Object.keys(ADDABLE) as FindKind[];
  const [kind, setKind] = useState<FindKind>('event');
  const fresh = { ...ADDABLE[kind], ...(kind === 'mention' ? { name: selected.quote.slice(0, 200) } : {}) };
  return (
    <>
      <blockquote className="doc" dir="auto">
        {selected.quote.slice(0, 600)}
      </blockquote>
      <div className="chips" role="group" aria-label="Kind">
        {kinds.map((one) => (
          <button key={one} type="button" className="chip" aria-pressed={one === kind} onClick={() => setKind(one)}>
            {capital(one)}
          </button>
        ))}
      </div>
      <RecordForm
        key={kind}
        kind={kind}
        record={fresh}
        label="Add"
        cancel={cancel}
        submit={async (changes, reason) => {
          const slots: Record<string, unknown> = { ...fresh, ...changes };
          const type = slots[typeSlot(kind)];
          delete slots[typeSlot(kind)];
          for (const [slot, value] of Object.entries(slots)) if (value === null) delete slots[slot];
          await submit(
            { act: 'add', find: { document, kind, ...(typeof type === 'string' ? { type } : {}), start: selected.start, end: selected.end }, record: slots },
            reason,
          );
        }}
      />
    </>
  );
}
