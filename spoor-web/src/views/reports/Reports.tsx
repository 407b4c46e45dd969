import './reports.css';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { address } from '../../api/client';
import { usePages } from '../../api/cache';
import type { Facet, Hit, ReportPage } from '../../api/types/reports';
import { Link, useQuery } from '../../app/router';
import { Doc, Head, Marked, reportAddress, reportTitle } from '../../parts/bits';
import { Empty, Failure, Loading, More } from '../../parts/states';
import { capital, country, day, language, number, plural, words } from '../../parts/words';

const FACETS = ['publisher', 'year', 'month', 'language', 'country', 'type', 'commodity', 'speaker', 'party'];

export default function Reports() {
  const [query, change] = useQuery();
  const q = query.get('q') ?? '';
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, query.getAll(facet)]));
  const pages = usePages<Hit, ReportPage>(address('/api/v1/reports', { q, ...chosen, facets: 10, limit: 40 }));
  const field = useRef<HTMLInputElement>(null);
  const [help, setHelp] = useState(false);
  useEffect(() => {
    if (field.current && field.current.value !== q) field.current.value = q;
  }, [q]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change({ q: field.current?.value.trim() ?? '' }, true);
  };
  const clear = Object.fromEntries(FACETS.map((facet) => [facet, '']));
  const narrowed = FACETS.some((facet) => (chosen[facet] ?? []).length > 0);
  const { first } = pages;
  return (
    <div className="view">
      <Head title="Reports" sub={first && `${plural(first.total, 'report')}${first.copies > 0 ? `, ${plural(first.copies, 'near-copy', 'near-copies')} folded` : ''}${first.complete ? '' : ' at least: time ran out'}`} />
      <form className="search" onSubmit={submit} role="search">
        <input ref={field} type="search" defaultValue={q} placeholder="Words, “a phrase”, -without, begin*, country:LV, date:2022-03..2022-05" aria-label="Search the reports" dir="auto" />
        <button type="submit" className="primary">
          Search
        </button>
        <button type="button" className="plain" aria-expanded={help} onClick={() => setHelp(!help)}>
          How
        </button>
      </form>
      {help && (
        <p className="muted small search-help">
          All words must appear; <code>"in quotes"</code> together; <code>OR</code>, <code>-word</code>, <code>begin*</code>, brackets; and <code>publisher:</code>, <code>country:</code>,{' '}
          <code>type:</code>, <code>commodity:</code>, <code>speaker:</code>, <code>party:</code>, <code>date:2022-03..2022-05</code>.
        </p>
      )}
      {first?.notes.map((note) => (
        <p key={note} className="notice">
          <Doc>{note}</Doc>
        </p>
      ))}
      <div className="reports">
        <aside className="facets no-print" aria-label="Narrow down">
          {narrowed && (
            <button type="button" className="small" onClick={() => change(clear)}>
              Show all again
            </button>
          )}
          {(first?.facets ?? []).map((facet) => (
            <FacetList key={facet.facet} facet={facet} chosen={chosen[facet.facet] ?? []} change={(values) => change({ [facet.facet]: values })} />
          ))}
        </aside>
        <div className="hits">
          {pages.problem && <Failure problem={pages.problem} again={pages.again} />}
          {pages.asking && pages.items.length === 0 && <Loading what="Searching" />}
          {!pages.asking && !pages.problem && pages.items.length === 0 && (
            <Empty title={q || narrowed ? 'No report matches' : 'There are no reports yet'}>
              {q || narrowed ? <p>Take a word or a facet away; begin* finds other endings.</p> : <Link to="/">Drop reports on the overview to read them.</Link>}
            </Empty>
          )}
          <ol>
            {pages.items.map((hit) => (
              <li key={hit.report.number}>
                <HitLine hit={hit} />
              </li>
            ))}
          </ol>
          <More pages={pages} />
        </div>
      </div>
    </div>
  );
}

function HitLine({ hit }: { hit: Hit }) {
  const { report } = hit;
  const first = hit.snippets[0];
  return (
    <article className="hit">
      <h2>
        <Link to={reportAddress(report, first?.matches[0])}>
          {report.title ? <Marked text={report.title} matches={hit.titleMatches} /> : <Doc>{reportTitle(report)}</Doc>}
        </Link>
      </h2>
      <p className="small muted">
        {report.publisher && <Doc>{report.publisher}</Doc>}
        {report.publisher && ' · '}
        {day(report.published)} · <Doc>{report.document}</Doc>
        {hit.nearCopyOf !== undefined && (
          <>
            {' '}
            · near-copy of <Link to={`/reports/${hit.nearCopyOf}`}>report {hit.nearCopyOf}</Link>
          </>
        )}
        {hit.copies.length > 0 && (
          <>
            {' '}
            ·{' '}
            {hit.copies.map((copy, i) => (
              <Link key={copy} to={`/reports/${copy}`}>
                {i === 0 ? `${plural(hit.copies.length, 'near-copy', 'near-copies')} ` : ' '}#{copy}
              </Link>
            ))}
          </>
        )}
      </p>
      {hit.snippets.slice(0, 3).map((snippet) => (
        <Link key={snippet.start} to={reportAddress(report, snippet.matches[0] ?? snippet)} className="snippet">
          <Marked text={snippet.text} from={snippet.start} matches={snippet.matches} />
        </Link>
      ))}
    </article>
  );
}

function label(facet: string, value: string): string {
  switch (facet) {
    case 'country':
      return country(value);
    case 'language':
      return language(value);
    case 'month':
      return day(value);
    case 'type':
    case 'commodity':
      return capital(words(value));
    default:
      return value;
  }
}

const SHOWN = 6;

function FacetList({ facet, chosen, change }: { facet: Facet; chosen: string[]; change: (values: string[]) => void }) {
  const [all, setAll] = useState(false);
  if (facet.values.length === 0) return null;
  const shown = all ? facet.values : facet.values.filter((value, i) => i < SHOWN || value.chosen);
  return (
    <fieldset className="facet">
      <legend>{capital(facet.facet)}</legend>
      {shown.map((value) => (
        <label key={value.value} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(value.value)}
            onChange={() => change(chosen.includes(value.value) ? chosen.filter((one) => one !== value.value) : [...chosen, value.value])}
          />
          <Doc className="grow">{label(facet.facet, value.value)}</Doc>
          <span className="muted num">{number(value.count)}</span>
        </label>
      ))}
      {(facet.values.length > shown.length || all) && (
        <button type="button" className="plain small" onClick={() => setAll(!all)}>
          {all ? 'fewer' : `${facet.distinct - shown.length} more`}
        </button>
      )}
      {all && facet.distinct > facet.values.length && <span className="muted small">{facet.distinct - facet.values.length} rarer ones: search {facet.facet}:</span>}
    </fieldset>
  );
}
