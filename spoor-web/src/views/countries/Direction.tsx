import { ARROWS } from './profile';

/** Where a sentence pushes a score. */
export function Direction({ direction }: { direction: string }) {
  const [sign, word] = ARROWS[direction] ?? ARROWS['neutral']!;
  return (
    <span className={`direction ${direction}`} title={word}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr">{word}: </span>
    </span>
  );
}
