import { useState } from 'react';
import { useGet } from '../../api/cache';
import { address } from '../../api/client';
import { Link, useQuery } from '../../app/router';
import { useMayDecide } from '../../app/session';
import { Doc, Sure } from '../../parts/bits';
import { Asked } from '../../parts/states';
import { capital, country, measured, plural, words } from '../../parts/words';
import { openAddress } from '../reader/Open';
import { Direction } from './Direction';
import { Narrative } from './Narrative';
import { publishedIn, type CountryList, type Indicator, type Profile } from './profile';
import { Quadrant } from './Quadrant';
import { Radar } from './Radar';
import { Scale } from './Scale';
import { ScoreForm } from './ScoreForm';

/** A country's profile in the Index's order. */
export function Profiled({ list, code }: { list: CountryList; code: string }) {
  const seen = useGet<Profile>(address(`/api/v1/countries/${code}/profile`, { edition: list.edition }));
  return <Asked seen={seen}>{(profile) => <Whole profile={profile} list={list} code={code} />}</Asked>;
}

function Whole({ profile, list, code }: { profile: Profile; list: CountryList; code: string }) {
  const [scoring, setScoring] = useState<Indicator>();
  const [query, change] = useQuery();
  const all = profile.headings.flatMap((one) => one.indicators);
  const points = all.map((one) => ({ name: one.indicator, mine: one.analyst?.score, suggested: one.suggested?.middle, published: publishedIn(one, profile.edition) }));
  const { coverage } = profile;
  return (
    <>
      <div className="row profile-tools no-print">
        <With list={list} code={code} />
        <span className="row" role="group" aria-label="Export">
          {['docx', 'pdf', 'html', 'md'].map((format) => (
            <a key={format} className="button" href={address(`/api/v1/countries/${code}/profile.${format}`, { edition: list.edition })} download>
              {format.toUpperCase()}
            </a>
          ))}
        </span>
      </div>
      <p className="muted spaced-below">
        {coverage.sentences === 0
          ? 'No sentence of the case bears on an indicator.'
          : `${capital(plural(coverage.sentences, 'sentence'))} of ${plural(coverage.speakers, 'speaker')} in ${plural(coverage.reports, 'report')}.`}{' '}
        Where nothing was found, silence is not a low score. <Link to={address('/reports', { country: code })}>Reports</Link>, <Link to={address('/incidents', { country: code })}>incidents</Link>
      </p>
      <Narrative profile={profile} heading="" />
      <div className="profile">
        <div className="table-scroll">
          <table className="indicators">
            <thead>
              <tr>
                <th>Indicator</th>
                <th>1 to 10</th>
                <th className="num">Published</th>
                <th className="num">Yours</th>
                <th className="num">Sentences</th>
                <th>
                  <span className="sr">Score</span>
                </th>
              </tr>
            </thead>
            {profile.headings.map((heading) => (
              <tbody key={heading.heading}>
                <tr>
                  <th colSpan={6} className="side" scope="rowgroup">
                    <span>{heading.heading}</span>
                    <Narrative profile={profile} heading={heading.heading} />
                  </th>
                </tr>
                {heading.indicators.map((one) => (
                  <Row key={one.indicator} one={one} edition={profile.edition} open={query.get('indicator') === one.indicator} toggle={(open) => change({ indicator: open ? one.indicator : '' })} score={() => setScoring(one)} />
                ))}
              </tbody>
            ))}
          </table>
        </div>
        <div className="stack profile-side">
          <Radar points={points} />
          <Quadrant list={{ ...list, items: list.items.filter((row) => row.country === code || list.items.length < 40) }} chosen={code} />
        </div>
      </div>
      {scoring && <ScoreForm code={code} name={country(profile.country)} one={scoring} close={() => setScoring(undefined)} />}
    </>
  );
}

/** Another country, or another edition, to stand beside this one. */
function With({ list, code }: { list: CountryList; code: string }) {
  const [, change] = useQuery();
  return (
    <label className="compare-with">
      Compare with
      <select
        value=""
        onChange={(event) => {
          const [other = '', edition = ''] = event.target.value.split('/');
          const [first, second] = other === code ? [list.edition, Number(edition)].sort((a, b) => a - b) : [list.edition, Number(edition)];
          change({ with: other, edition: String(first), 'with-edition': String(second) }, true);
        }}
      >
        <option value="">–</option>
        <optgroup label="Another edition">
          {list.editions
            .filter((one) => one !== list.edition)
            .map((one) => (
              <option key={one} value={`${code}/${one}`}>
                {one}
              </option>
            ))}
        </optgroup>
        <optgroup label="Another country">
          {list.items
            .filter((one) => one.country !== code)
            .map((one) => (
              <option key={one.country} value={`${one.country}/${list.edition}`}>
                {country(one.country)}
              </option>
            ))}
        </optgroup>
      </select>
    </label>
  );
}

function Row({ one, edition, open, toggle, score }: { one: Indicator; edition: number; open: boolean; toggle: (open: boolean) => void; score: () => void }) {
  const mayDecide = useMayDecide();
  const published = publishedIn(one, edition);
  const inside = one.evidence.length > 0 || one.incidents.length > 0 || one.analyst;
  return (
    <>
      <tr>
        <td>
          {inside ? (
            <button type="button" className="plain indicator" aria-expanded={open} onClick={() => toggle(!open)}>
              {one.indicator}
            </button>
          ) : (
            <span className="muted">{one.indicator}</span>
          )}
        </td>
        <td>
          <Scale low={one.suggested?.low} high={one.suggested?.high} middle={one.suggested?.middle} mine={one.analyst?.score} published={published} />
        </td>
        <td className="num">{published?.toFixed(1) ?? <span className="muted">–</span>}</td>
        <td className="num figure" title={one.analyst?.note}>
          {one.analyst?.score.toFixed(1) ?? <span className="muted">–</span>}
        </td>
        <td className="num">{one.silent ? <span className="muted">silent</span> : one.coverage.sentences}</td>
        <td>
          {mayDecide && (
            <button type="button" className="small" aria-label={`Score ${one.indicator}`} onClick={score}>
              Score
            </button>
          )}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={6} className="evidence">
            <Inside one={one} />
          </td>
        </tr>
      )}
    </>
  );
}

function Inside({ one }: { one: Indicator }) {
  const others = one.published.map((score) => `${score.edition}: ${score.score.toFixed(1)}`).join(', ');
  return (
    <>
      {one.analyst && (
        <p>
          <strong className="num">{one.analyst.score.toFixed(1)}</strong> <Doc>{one.analyst.note ?? ''}</Doc>{' '}
          <span className="muted small">
            <Doc>{one.analyst.author}</Doc>, {one.analyst.decision}
            {one.analyst.citations.length > 0 && `, rests on ${one.analyst.citations.map((number) => `[${number}]`).join(' ')}`}
          </span>
        </p>
      )}
      {one.published.length > 0 && <p className="small muted">Published: {others}</p>}
      {one.suggested && (
        <details className="small">
          <summary>
            The wording comes to {one.suggested.low.toFixed(1)}–{one.suggested.high.toFixed(1)}: {one.suggested.band}
            {one.suggested.bandConfirmed ? '' : '*'}
          </summary>
          <ul className="muted">
            {one.suggested.reasons.map((reason) => (
              <li key={reason}>
                <Doc>{reason}</Doc>
              </li>
            ))}
            {!one.suggested.bandConfirmed && <li>* the cut of this band is assumed</li>}
          </ul>
        </details>
      )}
      {one.evidence.map((line) => (
        <p key={line.document + line.start} className={line.copy ? 'muted' : ''}>
          <Direction direction={line.direction} />{' '}
          <Link to={openAddress(line.document, line.start, line.end)}>
            <Doc>{line.quote}</Doc>
          </Link>{' '}
          <span className="muted small">[{line.citation}]</span> <Sure certainty={line.certainty} word={line.certainty !== 'CT+'} />
          {line.copy && <span className="small"> copy, not counted</span>}
        </p>
      ))}
      {one.incidents.length > 0 && (
        <>
          <h3 className="spaced-top">
            {capital(plural(one.incidents.length, 'incident'))}
            {one.figures.length > 0 && <span className="muted small"> · {one.figures.map((figure) => `${figure.what} ${figure.totals.map((total) => measured({ min: total.min, max: total.max }, total.unit)).join(', ')}`).join('; ')}</span>}
          </h3>
          {one.incidents.slice(0, 30).map((incident) => (
            <p key={incident.incident}>
              <Link to={`/incidents/${incident.incident}`}>
                <Doc>{[capital(words(incident.type)), incident.caption].filter(Boolean).join(': ')}</Doc>
              </Link>{' '}
              <span className="muted small">{incident.reason}</span>
            </p>
          ))}
          {one.incidents.length > 30 && <p className="muted small">and {one.incidents.length - 30} more</p>}
        </>
      )}
    </>
  );
}
