/** What may count by its certainty: the words of a ledger's filter, as FactBank codes parted by commas. */
const CHOICES = [
  ['', 'any'],
  ['CT+', 'certain'],
  ['CT+,PR+', 'certain or probable'],
  ['PR+,PS+,U', 'hedged'],
  ['CT-,PR-,PS-', 'denied'],
] as const;

/** How certain must be what is counted. Other codes, which an address may have, are shown as they are. */
export function CertaintyChoice({ value, change }: { value: string; change: (value: string) => void }) {
  const known = CHOICES.some(([codes]) => codes === value);
  return (
    <label>
      Certainty
      <select value={value} onChange={(event) => change(event.target.value)}>
        {CHOICES.map(([codes, word]) => (
          <option key={codes} value={codes}>
            {word}
          </option>
        ))}
        {!known && <option value={value}>{value}</option>}
      </select>
    </label>
  );
}
