import { useGet } from '../../api/cache';
import { address } from '../../api/client';
import { Link } from '../../app/router';
import { Asked } from '../../parts/states';
import { country } from '../../parts/words';
import { publishedIn, type CountryList, type Profile } from './profile';

interface Compared {
  left: number;
  right: number;
  difference: number;
  likeForLike?: { left: number; right: number; difference: number };
}

interface Comparison {
  sameIndicators: boolean;
  commonIndicators: number;
  aggregates: Record<string, Compared>;
}

const AGGREGATES: [string, string][] = [
  ['criminality', 'Criminality'],
  ['criminal_markets', 'Criminal markets'],
  ['criminal_actors', 'Criminal actors'],
  ['resilience', 'Resilience'],
];

/** Two countries, or one in two editions, beside each other: like for like, on the indicators that both have. */
export function Compare({ list, code, other, otherEdition }: { list: CountryList; code: string; other: string; otherEdition: number }) {
  const one = useGet<Profile>(address(`/api/v1/countries/${code}/profile`, { edition: list.edition }));
  const two = useGet<Profile>(address(`/api/v1/countries/${other}/profile`, { edition: otherEdition }));
  const scored = list.imported.includes(list.edition) && list.imported.includes(otherEdition);
  const published = useGet<Comparison>(scored ? address('/api/v1/comparison', { one: code, other, edition: list.edition, 'other-edition': otherEdition }) : null);
  const title = (profile: Profile | undefined, edition: number) => `${profile ? country(profile.country) : ''} ${edition}`;
  return (
    <>
      <p className="spaced-below">
        <Link to={address(`/countries/${code}`, { edition: list.edition })}>Back to the profile</Link>
      </p>
      {published.data && <Published body={published.data} left={title(one.data, list.edition)} right={title(two.data, otherEdition)} />}
      <Asked seen={one}>{(left) => <Asked seen={two}>{(right) => <Beside left={left} right={right} />}</Asked>}</Asked>
    </>
  );
}

function signed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return Number(text) === 0 ? '0' : `${value > 0 ? '+' : '−'}${text}`;
}

function Published({ body, left, right }: { body: Comparison; left: string; right: string }) {
  return (
    <div className="table-scroll spaced-below" role="region" aria-label="Published scores" tabIndex={0}>
      <table className="compared">
        <thead>
          <tr>
            <th>Published</th>
            <th className="num">{left}</th>
            <th className="num">{right}</th>
            <th className="num">Difference</th>
            <th className="num">Like for like</th>
          </tr>
        </thead>
        <tbody>
          {AGGREGATES.map(([key, title]) => {
            const row = body.aggregates[key];
            if (!row) return null;
            return (
              <tr key={key}>
                <td>{title}</td>
                <td className="num">{row.left.toFixed(2)}</td>
                <td className="num">{row.right.toFixed(2)}</td>
                <td className="num muted">{signed(row.difference, 2)}</td>
                <td className="num figure">{row.likeForLike ? signed(row.likeForLike.difference, 2) : '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="small muted spaced-top">
        {body.sameIndicators ? 'Both rest on the same indicators.' : `They rest on different indicators: only the last column, over the ${body.commonIndicators} that both have, compares like with like.`}
      </p>
    </div>
  );
}

function Beside({ left, right }: { left: Profile; right: Profile }) {
  const byName = (profile: Profile) => new Map(profile.headings.flatMap((one) => one.indicators).map((one) => [one.indicator, one]));
  const [ones, twos] = [byName(left), byName(right)];
  // Later editions only added indicators: the later one has them all.
  const rows = left.edition > right.edition ? left.headings : right.headings;
  const cell = (value: number | undefined) => value?.toFixed(1) ?? <span className="muted">–</span>;
  const interval = (one: { low: number; high: number } | undefined) => (one ? `${one.low.toFixed(1)}–${one.high.toFixed(1)}` : <span className="muted">–</span>);
  const heads = [`${country(left.country)} ${left.edition}`, `${country(right.country)} ${right.edition}`];
  return (
    <div className="table-scroll" role="region" aria-label="Indicators beside one another" tabIndex={0}>
      <table className="compared">
        <thead>
          <tr>
            <th rowSpan={2}>Indicator</th>
            {heads.map((head) => (
              <th key={head} colSpan={4} className="compared-head">
                {head}
              </th>
            ))}
            <th rowSpan={2} className="num" title="Of the published scores, right less left">
              Difference
            </th>
          </tr>
          <tr>
            {heads.flatMap((head) =>
              ['Published', 'Yours', 'Wording', 'Sentences'].map((column) => (
                <th key={head + column} className="num">
                  {column}
                </th>
              )),
            )}
          </tr>
        </thead>
        {rows.map((heading) => (
          <tbody key={heading.heading}>
            <tr>
              <th colSpan={10} className="side" scope="rowgroup">
                {heading.heading}
              </th>
            </tr>
            {heading.indicators.map(({ indicator }) => {
              const one = ones.get(indicator);
              const two = twos.get(indicator);
              const a = publishedIn(one, left.edition);
              const b = publishedIn(two, right.edition);
              return (
                <tr key={indicator}>
                  <td>{indicator}</td>
                  {[one, two].map((each, i) =>
                    each ? (
                      [
                        <td key={`p${i}`} className="num">{cell(i === 0 ? a : b)}</td>,
                        <td key={`m${i}`} className="num figure">{cell(each.analyst?.score)}</td>,
                        <td key={`w${i}`} className="num">{interval(each.suggested)}</td>,
                        <td key={`s${i}`} className="num">{each.silent ? <span className="muted">silent</span> : each.coverage.sentences}</td>,
                      ]
                    ) : (
                      <td key={i} colSpan={4} className="muted small">
                        not an indicator of {(i === 0 ? left : right).edition}
                      </td>
                    ),
                  )}
                  <td className="num">{a !== undefined && b !== undefined ? signed(b - a, 1) : <span className="muted">–</span>}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}
