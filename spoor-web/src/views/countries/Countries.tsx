import './countries.css';
import { useState } from 'react';
import { address, Problem } from '../../api/client';
import { useGet, usePages } from '../../api/cache';
import type { Certainty, Decision, DecisionPage, FindRef, Overview } from '../../api/types';
import { Link, navigate } from '../../app/router';
import { useMayDecide } from '../../app/session';
import { Doc, Head, Sure } from '../../parts/bits';
import { Dialog } from '../../parts/Dialog';
import { Asked, Empty } from '../../parts/states';
import { capital, country, plural } from '../../parts/words';
import { settle } from '../incident/IncidentView';
import { INDICATORS } from '../reader/fields';
import { openAddress } from '../reader/Open';
import { Radar } from './Radar';

/** A profile as 'spoor profile --format json' prints it. */
interface Profile {
  country: string;
  name: string;
  edition: number;
  coverage: Coverage;
  headings: { heading: string; indicators: Indicator[] }[];
}

interface Coverage {
  sentences: number;
  speakers: number;
  publishers: number;
  reports: number;
}

interface Indicator {
  indicator: string;
  side: string;
  silent: boolean;
  coverage: Coverage;
  suggested?: { low: number; high: number; middle: number; band: string; bandConfirmed: boolean; reasons: string[] };
  published: { edition: number; score: number }[];
  evidence: { document: string; start: number; end: number; direction: string; quote: string; certainty: Certainty }[];
}

export default function Countries({ code }: { code?: string }) {
  const overview = useGet<Overview>('/api/v1/overview');
  const known = overview.data?.byCountry.map((one) => one.country).filter((one) => /^[A-Z]{2}$/.test(one)) ?? [];
  const chosen = code?.toUpperCase() ?? '';
  return (
    <div className="view">
      <Head title={chosen ? country(chosen) : 'Countries'} sub="What reports say for each indicator of the Index, and your own score">
        <label>
          Country
          <select value={chosen} onChange={(event) => navigate(event.target.value ? `/countries/${event.target.value}` : '/countries')}>
            <option value="">choose</option>
            {[...new Set([...known, ...(chosen ? [chosen] : [])])].sort((a, b) => country(a).localeCompare(country(b))).map((one) => (
              <option key={one} value={one}>
                {country(one)}
              </option>
            ))}
          </select>
        </label>
      </Head>
      {chosen ? (
        <Profiled key={chosen} code={chosen} />
      ) : (
        <Asked seen={overview}>
          {() =>
            known.length === 0 ? (
              <Empty title="No report names a country for its incidents yet" />
            ) : (
              <ul className="country-list">
                {overview.data?.byCountry.filter((one) => known.includes(one.country)).map((one) => (
                  <li key={one.country}>
                    <Link to={`/countries/${one.country}`}>
                      {country(one.country)} <span className="muted num">{plural(one.incidents, 'incident')}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            )
          }
        </Asked>
      )}
    </div>
  );
}

const SIDES: [number, string][] = [
  [0, 'Criminal markets'],
  [15, 'Criminal actors'],
  [20, 'Resilience'],
];

function Profiled({ code }: { code: string }) {
  const mayDecide = useMayDecide();
  const profile = useGet<Profile>(`/api/v1/countries/${code}/profile`);
  const decisions = usePages<Decision, DecisionPage>(address('/api/v1/decisions', { act: 'score', limit: 200 }));
  const [scoring, setScoring] = useState<string>();
  const [open, setOpen] = useState<string>();
  const scores = new Map<string, Decision>();
  for (const decision of decisions.items) {
    if (decision.country === code && decision.indicator && !decision.undone && !scores.has(decision.indicator)) scores.set(decision.indicator, decision);
  }
  const found = new Map((profile.data?.headings ?? []).flatMap((heading) => heading.indicators).map((one) => [one.indicator, one]));
  const heading = new Map((profile.data?.headings ?? []).map((one) => [one.indicators[0]?.indicator ?? '', one.heading]));
  const names = profile.data ? [...found.keys()] : [...INDICATORS];
  const points = names.map((name) => ({
    name,
    mine: scores.get(name)?.score,
    suggested: found.get(name)?.suggested?.middle,
    published: found.get(name)?.published.at(-1)?.score,
  }));
  if (profile.asking) return <Asked seen={profile}>{() => null}</Asked>;
  return (
    <>
      {profile.problem && (
        <div className="notice spaced-below">
          {profile.problem instanceof Problem && profile.problem.code === 'not_built_yet'
            ? 'This server cannot put a profile together yet: the evidence is missing below. Your own scores are kept and shown.'
            : profile.problem.message}{' '}
          <Link to={address('/reports', { country: code })}>Reports about {country(code)}</Link>, <Link to={address('/incidents', { country: code })}>its incidents</Link>.
        </div>
      )}
      {profile.data && (
        <p className="muted spaced-below">
          Edition {profile.data.edition} · {plural(profile.data.coverage.sentences, 'sentence')} of {plural(profile.data.coverage.speakers, 'speaker')} in {plural(profile.data.coverage.reports, 'report')}. Where nothing was found, silence is not a low
          score.
        </p>
      )}
      <div className="profile">
        <div className="table-scroll">
          <table className="indicators">
            <thead>
              <tr>
                <th>Indicator</th>
                <th>1 to 10</th>
                <th className="num">Yours</th>
                <th className="num">Evidence</th>
                <th>
                  <span className="sr">Score</span>
                </th>
              </tr>
            </thead>
            {names.map((name, i) => {
              const one = found.get(name);
              const mine = scores.get(name);
              const side = profile.data ? heading.get(name) : SIDES.find(([from]) => from === i)?.[1];
              return (
                <tbody key={name}>
                  {side && (
                    <tr>
                      <th colSpan={5} className="side">
                        {side}
                      </th>
                    </tr>
                  )}
                  <tr>
                    <td>
                      {one && one.evidence.length > 0 ? (
                        <button type="button" className="plain indicator" aria-expanded={open === name} onClick={() => setOpen(open === name ? undefined : name)}>
                          {name}
                        </button>
                      ) : (
                        <span className={one?.silent ? 'muted' : ''}>{name}</span>
                      )}
                    </td>
                    <td>
                      <Scale {...(one?.suggested ? { low: one.suggested.low, high: one.suggested.high, middle: one.suggested.middle } : {})} mine={mine?.score} published={one?.published.at(-1)?.score} />
                    </td>
                    <td className="num figure" title={mine?.reason}>
                      {mine?.score?.toFixed(1) ?? '–'}
                    </td>
                    <td className="num">{one ? (one.silent ? <span className="muted">silent</span> : one.coverage.sentences) : '–'}</td>
                    <td>
                      {mayDecide && (
                        <button type="button" className="small" aria-label={`Score ${name}`} onClick={() => setScoring(name)}>
                          Score
                        </button>
                      )}
                    </td>
                  </tr>
                  {open === name && one && (
                    <tr>
                      <td colSpan={5} className="evidence">
                        {one.suggested && <p className="small muted">Suggested {one.suggested.low.toFixed(1)}–{one.suggested.high.toFixed(1)}, {one.suggested.band}{one.suggested.bandConfirmed ? '' : ' (not confirmed)'}: {one.suggested.reasons.join('; ')}</p>}
                        {one.evidence.map((sentence) => (
                          <p key={sentence.document + sentence.start}>
                            <span className="direction">{sentence.direction === 'raises' ? '↑' : sentence.direction === 'lowers' ? '↓' : '·'}</span>{' '}
                            <Link to={openAddress(sentence.document, sentence.start, sentence.end)}>
                              <Doc>{sentence.quote}</Doc>
                            </Link>{' '}
                            <Sure certainty={sentence.certainty} />
                          </p>
                        ))}
                      </td>
                    </tr>
                  )}
                </tbody>
              );
            })}
          </table>
        </div>
        <Radar points={points} />
      </div>
      {scoring && (
        <ScoreForm
          code={code}
          indicator={scoring}
          now={scores.get(scoring)}
          evidence={found.get(scoring)?.evidence ?? []}
          close={() => setScoring(undefined)}
        />
      )}
    </>
  );
}

/** One to ten: the suggested stretch, the published score, the analyst's. */
function Scale({ low, high, middle, mine, published }: { low?: number; high?: number; middle?: number; mine?: number | undefined; published?: number | undefined }) {
  const at = (score: number) => 6 + ((score - 1) / 9) * 188;
  return (
    <svg viewBox="0 0 200 18" width="200" height="18" className="scale" role="img" aria-label={[low !== undefined ? `suggested ${low} to ${high}` : '', published !== undefined ? `published ${published}` : '', mine !== undefined ? `yours ${mine}` : ''].filter(Boolean).join(', ') || 'no score'}>
      <line x1="6" x2="194" y1="9" y2="9" className="axis" />
      {low !== undefined && high !== undefined && <rect x={at(low)} width={Math.max(2, at(high) - at(low))} y="5" height="8" rx="2" className="suggested" />}
      {middle !== undefined && <line x1={at(middle)} x2={at(middle)} y1="3" y2="15" className="middle" />}
      {published !== undefined && <circle cx={at(published)} cy="9" r="4" className="published" />}
      {mine !== undefined && <path d={`M${at(mine)} 2l5 7l-5 7l-5 -7z`} className="mine" />}
    </svg>
  );
}

function ScoreForm({ code, indicator, now, evidence, close }: { code: string; indicator: string; now: Decision | undefined; evidence: Indicator['evidence']; close: () => void }) {
  const [score, setScore] = useState(now?.score ?? 5);
  return (
    <Dialog title={`${country(code)}: ${indicator}`} close={close} wide>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const chosen = form.getAll('evidence').map(Number).flatMap<FindRef>((i) => {
            const one = evidence[i];
            return one ? [{ document: one.document, kind: 'evidence', type: indicator, start: one.start, end: one.end }] : [];
          });
          void settle([{ act: 'score', country: code, indicator, score, evidence: chosen }], `${indicator}: ${score.toFixed(1)}`, String(form.get('note'))).then((done) => done && close());
        }}
      >
        <label>
          Score in steps of a half
          <span className="row score-row">
            <input type="range" min={1} max={10} step={0.5} value={score} onChange={(event) => setScore(Number(event.target.value))} autoFocus />
            <output className="score-output num">{score.toFixed(1)}</output>
          </span>
        </label>
        {evidence.length > 0 && (
          <fieldset>
            <legend>Evidence it rests on</legend>
            {evidence.map((one, i) => (
              <label key={one.document + one.start} className="check evidence-choice">
                <input type="checkbox" name="evidence" value={i} />
                <span>
                  {one.direction === 'raises' ? '↑' : one.direction === 'lowers' ? '↓' : '·'} <Doc>{one.quote}</Doc>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <label>
          Note
          <textarea name="note" maxLength={20000} defaultValue={now?.reason ?? ''} required />
        </label>
        <div className="form-buttons">
          <button type="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" className="primary">
            {capital('score')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
