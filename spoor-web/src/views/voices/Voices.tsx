import './voices.css';
import { useState } from 'react';
import { address } from '../../api/client';
import { usePages } from '../../api/cache';
import type { Claim, ClaimPage, Contradiction, Publisher, Voice } from '../../api/types/voices';
import { Link, useQuery } from '../../app/router';
import { useMayDecide } from '../../app/session';
import { Admiralty, Cite, CREDIBILITIES, Doc, GRADES, Head, IncidentLine, Said } from '../../parts/bits';
import { Dialog } from '../../parts/Dialog';
import { Empty, Failure, Loading, More } from '../../parts/states';
import { capital, headline, number, plural, publisher, slot, words } from '../../parts/words';
import { settle } from '../incident/IncidentView';
import { GradeForm } from '../reader/ReportHead';

const TABS = [
  ['', 'Speakers'],
  ['contradictions', 'Who contradicts whom'],
  ['publishers', 'Publishers'],
] as const;

export default function Voices() {
  const [query] = useQuery();
  const tab = query.get('tab') ?? '';
  const key = query.get('key');
  return (
    <div className="view">
      <Head title="Who says so" sub="Speakers behind incidents, on what terms, and how many stand behind each" />
      <nav className="tabs" aria-label="Who says so">
        {TABS.map(([name, title]) => (
          <Link key={name} to={address('/voices', { tab: name })} aria-current={tab === name ? 'page' : undefined}>
            {title}
          </Link>
        ))}
      </nav>
      {tab === 'contradictions' ? <Contradictions /> : tab === 'publishers' ? <Publishers /> : key ? <Claims voice={key} /> : <Speakers />}
    </div>
  );
}

function Speakers() {
  const [query, change] = useQuery();
  const mayDecide = useMayDecide();
  const [grading, setGrading] = useState<Voice>();
  const filters = { q: query.get('q') ?? '', identity: query.get('identity') ?? '', reliability: query.get('reliability') ?? '' };
  const pages = usePages<Voice>(address('/api/v1/voices', { ...filters, limit: 60 }));
  return (
    <>
      <div className="filters no-print">
        <label>
          Name
          <input type="search" defaultValue={filters.q} onChange={(event) => change({ q: event.target.value.trim() })} />
        </label>
        <label>
          Identity
          <select value={filters.identity} onChange={(event) => change({ identity: event.target.value })}>
            <option value="">any</option>
            {['named', 'anonymous', 'institution', 'document'].map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <label>
          Grade
          <select value={filters.reliability} onChange={(event) => change({ reliability: event.target.value })}>
            <option value="">any</option>
            {GRADES.map(({ grade, word }) => (
              <option key={grade} value={grade}>
                {grade} {word}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Listed pages={pages} none="No speaker matches" />
      {pages.items.length > 0 && (
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                <th>Speaker</th>
                <th>Identity</th>
                <th>Grade</th>
                <th className="num">Incidents</th>
                <th className="num">Reports</th>
                <th className="num" title="Incidents in which another contradicts it">Contradicted</th>
                <th className="num" title="Incidents with no other independent speaker">Alone</th>
              </tr>
            </thead>
            <tbody>
              {pages.items.map((voice) => (
                <tr key={voice.key}>
                  <td>
                    <Link to={address('/voices', { key: voice.key })}>
                      <Doc>{voice.name}</Doc>
                    </Link>
                  </td>
                  <td>{voice.identity === 'anonymous' ? <em>anonymous</em> : words(voice.identity)}</td>
                  <td>
                    <Admiralty reliability={voice.reliability} />
                    {mayDecide && voice.identity !== 'anonymous' && (
                      <button type="button" className="small plain" aria-label={`Grade ${voice.name}`} onClick={() => setGrading(voice)}>
                        grade
                      </button>
                    )}
                  </td>
                  <td className="num">{number(voice.incidents)}</td>
                  <td className="num">{number(voice.reports)}</td>
                  <td className="num">{voice.contradicted > 0 ? <span className="flag">{number(voice.contradicted)}</span> : '–'}</td>
                  <td className="num">{number(voice.alone)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More pages={pages} />
      {grading && <GradeSpeaker voice={grading} close={() => setGrading(undefined)} />}
    </>
  );
}

function Listed({ pages, none }: { pages: { problem?: import('../../api/client').Problem; asking: boolean; items: unknown[]; again: () => void }; none: string }) {
  if (pages.problem) return <Failure problem={pages.problem} again={pages.again} />;
  if (pages.asking && pages.items.length === 0) return <Loading />;
  if (pages.items.length === 0) return <Empty title={none} />;
  return null;
}

function Claims({ voice }: { voice: string }) {
  const pages = usePages<Claim, ClaimPage>(address('/api/v1/voices/claims', { key: voice, limit: 60 }));
  const known = pages.first?.voice;
  const mayDecide = useMayDecide();
  const [grading, setGrading] = useState(false);
  const [claimed, setClaimed] = useState<Claim>();
  return (
    <>
      {known && (
        <div className="voice-head">
          <h2>
            <Doc>{known.name}</Doc>
          </h2>
          <p className="muted">
            {capital(words(known.identity))} <Admiralty reliability={known.reliability} /> · {plural(known.incidents, 'incident')} in {plural(known.reports, 'report')} · {known.contradicted} contradicted · {known.alone} alone ·{' '}
            <Link to="/voices">all speakers</Link>
          </p>
          {mayDecide && known.identity !== 'anonymous' && (
            <button type="button" className="small" onClick={() => setGrading(true)}>
              Grade this speaker
            </button>
          )}
        </div>
      )}
      <Listed pages={pages} none="Nothing" />
      <ol className="claims">
        {pages.items.map((claim) => (
          <li key={claim.report.number + claim.incident.id + claim.start} className="claim">
            <Said said={claim} />
            <p className="small">
              <Cite report={claim.report} sentence={claim.sentence} start={claim.find.start} end={claim.find.end} /> ·{' '}
              <Link to={`/incidents/${claim.incident.id}`}>
                <Doc>{headline(claim.incident)}</Doc>
              </Link>{' '}
              {mayDecide && (
                <button type="button" className="small plain" onClick={() => setClaimed(claim)} aria-label={`Grade what is said in ${claim.report.document} §${claim.sentence}`}>
                  grade what is said
                </button>
              )}
            </p>
          </li>
        ))}
      </ol>
      <More pages={pages} />
      {grading && known && <GradeSpeaker voice={known} close={() => setGrading(false)} />}
      {claimed && <GradeClaim claim={claimed} close={() => setClaimed(undefined)} />}
    </>
  );
}

function GradeSpeaker({ voice, close }: { voice: Voice; close: () => void }) {
  return (
    <Dialog title="How reliable is this speaker?" close={close}>
      <GradeForm
        name={voice.name}
        now={voice.reliability}
        done={(grade, reason) => {
          void settle([{ act: 'grade_source', speaker: voice.name, reliability: grade }], `${voice.name} graded ${grade}`, reason).then((done) => done && close());
        }}
      />
    </Dialog>
  );
}

/** How credible one thing is that was said, whoever says it. */
function GradeClaim({ claim, close }: { claim: Claim; close: () => void }) {
  return (
    <Dialog title="How credible is what is said?" close={close}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const credibility = Number(form.get('credibility'));
          void settle([{ act: 'grade_claim', find: claim.find, credibility }], `Graded ${credibility}`, String(form.get('reason'))).then((done) => done && close());
        }}
      >
        <Said said={claim} />
        <fieldset className="grades">
          <legend>What is said is</legend>
          {CREDIBILITIES.map(({ figure, word }) => (
            <label key={figure} className="check">
              <input type="radio" name="credibility" value={figure} defaultChecked={figure === claim.incident.credibility} /> <strong>{figure}</strong> {word}
            </label>
          ))}
        </fieldset>
        <label>
          Reason
          <input name="reason" />
        </label>
        <div className="form-buttons">
          <button type="submit" className="primary">
            Grade
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Contradictions() {
  const [query, change] = useQuery();
  const mayDecide = useMayDecide();
  const settled = query.get('settled') === 'true';
  const pages = usePages<Contradiction>(address('/api/v1/contradictions', { settled, limit: 40 }));
  return (
    <>
      <label className="check no-print spaced-below">
        <input type="checkbox" checked={settled} onChange={() => change({ settled: settled ? '' : 'true' })} /> Also those that are settled
      </label>
      <Listed pages={pages} none="No reports contradict one another" />
      <ul className="stack">
        {pages.items.map((one) => (
          <li key={one.incident.id} className="panel">
            <IncidentLine incident={one.incident} />
            {one.differences.filter((difference) => difference.contradiction).map((difference) => (
              <div key={difference.slot} className="contra">
                <h3>{capital(slot(difference.slot))}</h3>
                <div className="contra-versions">
                  {difference.versions.map((version) => (
                    <div key={version.value} className="contra-version">
                      <strong>
                        <Doc>{version.value}</Doc>
                      </strong>{' '}
                      <Admiralty reliability={version.reliability} />
                      <p className="small muted">
                        <Doc>{[...version.voices.map((voice) => `${voice.name} (${voice.identity})`), ...version.publishers.map(publisher)].join(', ') || 'the report itself'}</Doc>
                      </p>
                      {difference.settled === version.value && <span className="review">✓ settled</span>}
                      {mayDecide && difference.settled !== version.value && (
                        <button type="button" className="small" onClick={() => void settle([{ act: 'settle', incident: one.find, slot: difference.slot, value: version.value }], `Settled: ${version.value}`)}>
                          This is right
                        </button>
                      )}
                    </div>
                  ))}
                </div>
              </div>
            ))}
          </li>
        ))}
      </ul>
      <More pages={pages} />
    </>
  );
}

function Publishers() {
  const mayDecide = useMayDecide();
  const [grading, setGrading] = useState<Publisher>();
  const pages = usePages<Publisher>('/api/v1/publishers?limit=100');
  return (
    <>
      <Listed pages={pages} none="No report names its publisher" />
      {pages.items.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>Publisher</th>
              <th>Grade</th>
              <th className="num">Reports</th>
              <th className="num">Incidents</th>
            </tr>
          </thead>
          <tbody>
            {pages.items.map((publisher) => (
              <tr key={publisher.name}>
                <td>
                  <Link to={address('/reports', { publisher: publisher.name })}>
                    <Doc>{publisher.name}</Doc>
                  </Link>
                </td>
                <td>
                  <Admiralty reliability={publisher.reliability} />
                  {mayDecide && (
                    <button type="button" className="small plain" aria-label={`Grade ${publisher.name}`} onClick={() => setGrading(publisher)}>
                      grade
                    </button>
                  )}
                </td>
                <td className="num">{number(publisher.reports)}</td>
                <td className="num">{number(publisher.incidents)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <More pages={pages} />
      {grading && (
        <Dialog title="How reliable is the source?" close={() => setGrading(undefined)}>
          <GradeForm
            name={grading.name}
            now={grading.reliability}
            done={(grade, reason) => {
              void settle([{ act: 'grade_source', publisher: grading.name, reliability: grade }], `${grading.name} graded ${grade}`, reason).then((done) => done && setGrading(undefined));
            }}
          />
        </Dialog>
      )}
    </>
  );
}
