/** One to ten: the suggested stretch, the published score, the analyst's. */
export function Scale({ low, high, middle, mine, published }: { low?: number | undefined; high?: number | undefined; middle?: number | undefined; mine?: number | undefined; published?: number | undefined }) {
  const at = (score: number) => 6 + ((score - 1) / 9) * 188;
  const said = [low !== undefined ? `suggested ${low} to ${high}` : '', published !== undefined ? `published ${published}` : '', mine !== undefined ? `yours ${mine}` : ''].filter(Boolean).join(', ');
  return (
    <svg viewBox="0 0 200 18" width="200" height="18" className="scale" role="img" aria-label={said || 'no score'}>
      <line x1="6" x2="194" y1="9" y2="9" className="axis" />
      {low !== undefined && high !== undefined && <rect x={at(low)} width={Math.max(2, at(high) - at(low))} y="5" height="8" rx="2" className="suggested" />}
      {middle !== undefined && <line x1={at(middle)} x2={at(middle)} y1="3" y2="15" className="middle" />}
      {published !== undefined && <circle cx={at(published)} cy="9" r="4" className="published" />}
      {mine !== undefined && <path d={`M${at(mine)} 2l5 7l-5 7l-5 -7z`} className="mine" />}
    </svg>
  );
}
