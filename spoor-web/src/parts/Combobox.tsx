import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useChoosing } from './choosing';
import { Doc } from './bits';
import { number } from './words';

export interface Option {
  id: string;
  text: string;
  more?: string;
}

/** More are not read through: whoever does not find his by then types another letter. */
const MOST = 50;

/** Letters without their marks, so that 'Rezekne' finds 'Rēzekne'. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Beginning with the words first, then with a word that begins so, then anywhere; within these in the order given. */
export function matching(options: readonly { option: Option; plain: string }[], text: string): Option[] {
  const wanted = plain(text.trim());
  if (!wanted) return options.map((one) => one.option);
  const ranks: Option[][] = [[], [], []];
  for (const one of options) {
    const place = one.plain.indexOf(wanted);
    if (place < 0) continue;
    ranks[place === 0 ? 0 : one.plain.includes(` ${wanted}`) ? 1 : 2]?.push(one.option);
  }
  return ranks.flat();
}

/** One of many, found by typing a part of its name: ARIA's combobox with a list. An empty field chooses none. */
export function Combobox({ label, options, value, choose, disabled = false, placeholder }: {
  label: string;
  options: readonly Option[];
  value: string;
  choose: (id: string) => void;
  disabled?: boolean;
  placeholder?: string;
}) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [text, setText] = useState<string>();
  const [open, setOpen] = useState(false);
  const known = options.find((one) => one.id === value);
  const folded = useMemo(() => options.map((option) => ({ option, plain: plain(option.text) })), [options]);
  const found = useMemo(() => (open ? matching(folded, text ?? '') : []), [folded, text, open]);
  const shown = found.slice(0, MOST);
  const { at, stand, move } = useChoosing(shown.length, list);

  const leave = () => {
    setOpen(false);
    setText(undefined);
  };
  const pick = (option: Option | undefined) => {
    if (option) choose(option.id);
    else if (text !== undefined && text.trim() === '') choose('');
    else return;
    leave();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // The first takes the list away, the second what was typed.
      if (!open) setText(undefined);
      setOpen(false);
    } else if (event.key === 'Enter') {
      pick(open && !(text !== undefined && text.trim() === '') ? shown[at] : undefined);
    } else if (!open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      stand(0);
      setOpen(true);
    } else if (!open || !move(event)) {
      return;
    }
    // The keys of the page (j, k, Escape …) are not meant here.
    event.stopPropagation();
    event.preventDefault();
  };
  return (
    <div className="combobox">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && shown[at] ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        disabled={disabled}
        placeholder={placeholder}
        value={text ?? known?.text ?? ''}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          stand(0);
        }}
        onFocus={(event) => event.target.select()}
        onClick={() => setOpen(true)}
        onKeyDown={press}
        onBlur={() => {
          if (text !== undefined && text.trim() === '' && value) choose('');
          leave();
        }}
      />
      <div className="combobox-list" hidden={!open} onMouseDown={(event) => event.preventDefault()}>
        <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label}>
          {shown.map((option, i) => (
            <li key={option.id} id={`${id}-${i}`} role="option" aria-selected={i === at} onMouseMove={() => stand(i)} onClick={() => pick(option)}>
              <Doc>{option.text}</Doc>
              {option.more && <span className="muted small"> {option.more}</span>}
            </li>
          ))}
        </ul>
        {found.length === 0 && <p className="muted small">Nothing of that name</p>}
        {found.length > MOST && <p className="muted small">{number(found.length - MOST)} more: type a part of the name</p>}
      </div>
      <p className="sr" role="status">
        {!open ? '' : found.length === 0 ? 'Nothing of that name' : found.length > MOST ? `${number(found.length)} of that name; the first ${MOST} are listed` : `${found.length} of that name`}
      </p>
    </div>
  );
}
