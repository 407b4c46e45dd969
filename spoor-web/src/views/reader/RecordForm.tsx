import { useState, type FormEvent } from 'react';
import type { FindKind, Item } from '../../api/types/finds';
import { words } from '../../parts/words';
import { FIELDS, QUALIFIERS, type Field } from './fields';

export type Slots = Record<string, unknown>;

/** A form over the slots of a record; hands back those that were changed, null for one that was emptied. */
export function RecordForm({ kind, record, submit, cancel, label }: {
  kind: FindKind;
  record: Slots;
  submit: (changes: Slots, reason: string) => Promise<void>;
  cancel: () => void;
  label: string;
}) {
  const [slots, setSlots] = useState<Slots>(record);
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState('');
  const put = (slot: string, value: unknown) => setSlots((now) => ({ ...now, [slot]: value }));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const changes: Slots = {};
    for (const field of FIELDS[kind]) {
      const value = clean(slots[field.slot]);
      if (JSON.stringify(value ?? null) !== JSON.stringify(record[field.slot] ?? null)) changes[field.slot] = value ?? null;
    }
    setBusy(true);
    try {
      await submit(changes, reason.trim());
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="form" onSubmit={(event) => void send(event)}>
      <div className="pair">
        {FIELDS[kind].filter((field) => field.type !== 'items').map((field, i) => (
          <Entry key={field.slot} field={field} value={slots[field.slot]} put={(value) => put(field.slot, value)} first={i === 0} />
        ))}
      </div>
      {FIELDS[kind].some((field) => field.type === 'items') && <Items items={(slots['items'] as Item[] | undefined) ?? []} put={(items) => put('items', items)} />}
      <label>
        Reason (optional)
        <input value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} />
      </label>
      <div className="form-buttons">
        <button type="button" onClick={cancel}>
          Cancel
        </button>
        <button type="submit" className="primary" disabled={busy}>
          {label}
        </button>
      </div>
    </form>
  );
}

function clean(value: unknown): unknown {
  if (value === '' || value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const kept = value.filter((one) => (typeof one === 'string' ? one.trim() !== '' : true));
    return kept.length > 0 ? kept.map((one: unknown) => (typeof one === 'string' ? one.trim() : one)) : undefined;
  }
  return value;
}

function Entry({ field, value, put, first }: { field: Field; value: unknown; put: (value: unknown) => void; first: boolean }) {
  // A list is edited as it is typed and cut at its commas; the text is kept so that a comma can be typed.
  const [text, setText] = useState(Array.isArray(value) ? value.join(', ') : value === undefined ? '' : String(value));
  if (field.type === 'choice') {
    const known = field.choices ?? [];
    const now = typeof value === 'string' ? value : '';
    return (
      <label>
        {field.label}
        <select value={now} onChange={(event) => put(event.target.value)} autoFocus={first}>
          {!known.includes(now) && <option value={now}>{now ? words(now) : '–'}</option>}
          {known.map((choice) => (
            <option key={choice} value={choice}>
              {choice.includes('_') || /^[a-z]/.test(choice) ? words(choice) : choice}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <label>
      {field.label}
      <input
        dir="auto"
        inputMode={field.type === 'number' ? 'decimal' : undefined}
        value={text}
        placeholder={field.hint}
        autoFocus={first}
        onChange={(event) => {
          const typed = event.target.value;
          setText(typed);
          if (field.type === 'list') put(typed.split(','));
          else if (field.type === 'number') put(typed.trim() === '' ? undefined : Number.isFinite(Number(typed.replaceAll(',', ''))) ? Number(typed.replaceAll(',', '')) : typed);
          else put(typed);
        }}
      />
    </label>
  );
}

function Items({ items, put }: { items: Item[]; put: (items: Item[]) => void }) {
  const change = (i: number, slot: keyof Item, value: string) => {
    const next = items.map((item, at) => {
      if (at !== i) return item;
      const changed: Item = { ...item };
      if (slot === 'amount') {
        if (value.trim() === '') delete changed.amount;
        else if (Number.isFinite(Number(value))) changed.amount = Number(value);
      } else if (value === '') delete changed[slot];
      else Object.assign(changed, { [slot]: value });
      return changed;
    });
    put(next);
  };
  return (
    <fieldset className="items">
      <legend>Goods</legend>
      {items.map((item, i) => (
        <div className="pair" key={i}>
          <label>
            Commodity
            <input value={item.commodity ?? ''} onChange={(event) => change(i, 'commodity', event.target.value)} />
          </label>
          <label>
            Amount
            <input inputMode="decimal" defaultValue={item.amount ?? ''} onChange={(event) => change(i, 'amount', event.target.value)} />
          </label>
          <label>
            Unit
            <input value={item.unit ?? ''} onChange={(event) => change(i, 'unit', event.target.value)} />
          </label>
          <label>
            Exactness
            <select value={item.qualifier ?? ''} onChange={(event) => change(i, 'qualifier', event.target.value)}>
              <option value="">–</option>
              {QUALIFIERS.map((qualifier) => (
                <option key={qualifier} value={qualifier}>
                  {words(qualifier)}
                </option>
              ))}
            </select>
          </label>
        </div>
      ))}
      <button type="button" className="small" onClick={() => put([...items, { commodity: '' }])}>
        Add goods
      </button>
      {items.length > 0 && (
        <button type="button" className="small plain" onClick={() => put(items.slice(0, -1))}>
          Remove the last
        </button>
      )}
    </fieldset>
  );
}
