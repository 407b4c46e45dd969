import type { ReactNode } from 'react';
import { Link } from '../app/router';
import type { Certainty, Grade, Place, Quote, Review } from '../api/types/basics';
import type { IncidentBrief, ReportBrief } from '../api/types/briefs';
import { CERTAINTY, capital, day, figures, headline, sides, tone, where, words } from './words';

/** Words that come from a report: text only, in their own direction, broken wherever the line ends. */
export function Doc({ children, className = '' }: { children: string; className?: string }) {
  return (
    <span className={`doc ${className}`} dir="auto">
      {children}
    </span>
  );
}

export function TypeTag({ type }: { type: string }) {
  return <span className={`tag tone-${tone(type)}`}>{capital(words(type))}</span>;
}

/** Three strokes filled by how sure the speaker sounds; a denial is struck through. The word is always beside it or in its name. */
export function Sure({ certainty, word = true }: { certainty: Certainty | undefined; word?: boolean }) {
  const known = certainty && CERTAINTY[certainty];
  if (!known) return null;
  return (
    <span className={`sure ${known.denied ? 'denied' : ''}`} title={`${capital(known.word)} (${certainty})`}>
      <svg viewBox="0 0 14 10" width="14" height="10" aria-hidden="true">
        {[1, 2, 3].map((level) => (
          <rect key={level} x={(level - 1) * 5} y={8 - level * 2} width="3.4" height={level * 2 + 2} rx="0.6" className={level <= known.level ? 'on' : 'off'} />
        ))}
      </svg>
      {word ? <span>{known.word}</span> : <span className="sr">{known.word}</span>}
    </span>
  );
}

const GRADE_WORDS: Record<Grade, string> = {
  A: 'completely reliable', B: 'usually reliable', C: 'fairly reliable', D: 'not usually reliable', E: 'unreliable', F: 'not graded',
};
const CREDIBILITY_WORDS = ['', 'confirmed', 'probably true', 'possibly true', 'doubtful', 'improbable', 'not judged'];

/** The Admiralty grade: how reliable the source, how credible what it says. */
export function Admiralty({ reliability, credibility }: { reliability: Grade; credibility?: number }) {
  const title = `Source ${GRADE_WORDS[reliability]}${credibility ? `; information ${CREDIBILITY_WORDS[credibility] ?? ''}` : ''}`;
  return (
    <span className="grade" title={title}>
      <span className="sr">{title}</span>
      <span aria-hidden="true">
        {reliability}
        {credibility ?? ''}
      </span>
    </span>
  );
}

/** How credible what is said is: 1 to 6 of the Admiralty code. */
export const CREDIBILITIES = CREDIBILITY_WORDS.slice(1).map((word, i) => ({ figure: i + 1, word }));

export const GRADES = (Object.keys(GRADE_WORDS) as Grade[]).map((grade) => ({ grade, word: GRADE_WORDS[grade] }));

export function ReviewMark({ review }: { review: Review }) {
  if (review === 'open') return null;
  return <span className={`review ${review}`}>{review === 'accepted' ? '✓ accepted' : '◐ partly accepted'}</span>;
}

export function reportTitle(report: ReportBrief): string {
  return report.title ?? report.document;
}

export function reportAddress(report: ReportBrief, place?: Place): string {
  return `/reports/${report.number}${place ? `?at=${place.start}-${place.end}` : ''}`;
}

/** The way back to a sentence: report, publisher, day. */
export function Cite({ report, sentence, start, end }: { report: ReportBrief; sentence?: number; start?: number; end?: number }) {
  const to = reportAddress(report, start === undefined || end === undefined ? undefined : { start, end });
  return (
    <Link to={to} className="cite">
      <Doc>{reportTitle(report)}</Doc>
      {sentence ? <span className="section"> §{sentence}</span> : null}
      <span className="muted"> {[report.publisher, report.published && day(report.published)].filter(Boolean).join(', ')}</span>
    </Link>
  );
}

/** An incident in one line, which opens it. */
export function IncidentLine({ incident, children }: { incident: IncidentBrief; children?: ReactNode }) {
  const more = [sides(incident), where(incident)].filter((part, i, all) => part && all.indexOf(part) === i).join(' · ');
  return (
    <Link to={`/incidents/${incident.id}`} className="line" aria-label={headline(incident)}>
      <span className="line-head">
        <TypeTag type={incident.type} />
        <span className="num">{day(incident.date)}</span>
        {incident.contradicted && <span className="flag">versions differ</span>}
        <Sure certainty={incident.certainty} word={incident.certainty !== 'CT+'} />
      </span>
      <span className="line-body">
        <strong>
          <Doc>{figures(incident).slice(0, 2).join(', ') || 'no amount told'}</Doc>
        </strong>{' '}
        <Doc>{more}</Doc>
      </span>
      {children}
    </Link>
  );
}

/** Text with its matches marked; places are of the whole text, `from` is where this piece of it begins. */
export function Marked({ text, from = 0, matches }: { text: string; from?: number; matches: Place[] }) {
  const out: ReactNode[] = [];
  let at = 0;
  for (const match of [...matches].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, match.start - from);
    const end = Math.min(text.length, match.end - from);
    if (end <= start) continue;
    if (start > at) out.push(text.slice(at, start));
    out.push(<mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  if (at < text.length) out.push(text.slice(at));
  return (
    <span className="doc" dir="auto">
      {out}
    </span>
  );
}

/** What was said, in its sentence: what was found in it is marked, unless it is all of it. */
export function Said({ said, children }: { said: { find: Place; start: number; end: number; context: Quote }; children?: ReactNode }) {
  const { context } = said;
  const within = [said.find, said].find((place) => place.start >= context.start && place.end <= context.end && place.end - place.start < context.end - context.start);
  return (
    <blockquote>
      <Marked text={context.quote} from={context.start} matches={within ? [within] : []} />
      {children}
    </blockquote>
  );
}

export function Head({ title, sub, children }: { title: ReactNode; sub?: ReactNode; children?: ReactNode }) {
  return (
    <header className="head">
      <div className="head-text">
        <h1>{title}</h1>
        {sub && <p className="muted">{sub}</p>}
      </div>
      {children && <div className="head-tools">{children}</div>}
    </header>
  );
}

export function Panel({ title, to, count, children, className = '' }: { title: ReactNode; to?: string; count?: number; children: ReactNode; className?: string }) {
  return (
    <section className={`panel ${className}`}>
      <h2>
        <span>{title}</span>
        {count !== undefined && <span className="count">{count.toLocaleString('en-GB')}</span>}
        {to && (
          <Link to={to} className="more">
            all<span className="sr"> of {title}</span>
          </Link>
        )}
      </h2>
      {children}
    </section>
  );
}
