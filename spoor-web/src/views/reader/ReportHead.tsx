import { useState } from 'react';
import { decide } from '../../api/decide';
import type { Grade } from '../../api/types/basics';
import type { Report } from '../../api/types/reports';
import { Link } from '../../app/router';
import { complain, say } from '../../app/toasts';
import { Admiralty, Doc, GRADES, reportTitle } from '../../parts/bits';
import { Dialog } from '../../parts/Dialog';
import { day, language, words } from '../../parts/words';

/** What is known about the report, and what a person may put right about it. */
export function ReportHead({ report, mayDecide }: { report: Report; mayDecide: boolean }) {
  const [asking, setAsking] = useState<'date' | 'grade' | 'withdraw'>();
  const { publisher, published, url } = report.report;
  const done = async (act: Parameters<typeof decide>[0], word: string, reason = '') => {
    try {
      const decided = await decide(act, reason);
      say(word, { decision: decided.ids[0] ?? '' });
      setAsking(undefined);
    } catch (e) {
      complain('Not decided', e);
    }
  };
  const safe = url && /^https?:\/\//i.test(url);
  return (
    <header className="report-head">
      <h1>
        <Doc>{reportTitle(report.report)}</Doc>
      </h1>
      <p className="report-facts">
        <span>
          {publisher ? <Doc>{publisher}</Doc> : <span className="muted">no publisher</span>} {report.publisherGrade && <Admiralty reliability={report.publisherGrade} />}
        </span>
        <span>
          {day(published)}
          {report.publishedAsRead && <span className="muted"> (read as {day(report.publishedAsRead)})</span>}
        </span>
        {report.author && <Doc>{report.author}</Doc>}
        {report.report.language && <span>{language(report.report.language)}</span>}
        <span className="muted">
          <Doc>{report.origin}</Doc>
        </span>
        {safe && (
          <a href={url} target="_blank" rel="noopener noreferrer nofollow">
            <Doc>{new URL(url).hostname}</Doc> ↗
          </a>
        )}
        {mayDecide && (
          <span className="row no-print">
            <button type="button" className="small plain" onClick={() => setAsking('date')}>
              Re-date
            </button>
            {publisher && (
              <button type="button" className="small plain" onClick={() => setAsking('grade')}>
                Grade the source
              </button>
            )}
            {!report.withdrawn && (
              <button type="button" className="small plain danger" onClick={() => setAsking('withdraw')}>
                Withdraw
              </button>
            )}
          </span>
        )}
      </p>
      {report.withdrawn && <p className="notice bad">Withdrawn: it counts for nothing. Undo the withdrawal in Activity.</p>}
      {report.nearCopyOf && (
        <p className="notice">
          Nearly the words of <Link to={`/reports/${report.nearCopyOf.number}`}>{reportTitle(report.nearCopyOf)}</Link>: counted once.
        </p>
      )}
      {report.copies.length > 0 && (
        <p className="notice">
          Near-copies, counted once:{' '}
          {report.copies.map((copy, i) => (
            <span key={copy.number}>
              {i > 0 && ', '}
              <Link to={`/reports/${copy.number}`}>{reportTitle(copy)}</Link>
            </span>
          ))}
        </p>
      )}
      {report.notices.map((notice) => (
        <p key={notice.code + notice.detail} className="notice">
          {words(notice.code)}: <Doc>{notice.detail}</Doc>
        </p>
      ))}
      {asking === 'date' && (
        <Dialog title="When was it published?" close={() => setAsking(undefined)}>
          <form
            className="form"
            onSubmit={(event) => {
              event.preventDefault();
              const form = new FormData(event.currentTarget);
              void done([{ act: 'redate', document: report.report.document, published: String(form.get('date')) }], 'Re-dated', String(form.get('reason')));
            }}
          >
            <label>
              Day, month or year (EDTF)
              <input name="date" defaultValue={published ?? ''} placeholder="2022-03-25" required autoFocus />
            </label>
            <label>
              Reason
              <input name="reason" />
            </label>
            <div className="form-buttons">
              <button type="submit" className="primary">
                Re-date
              </button>
            </div>
          </form>
        </Dialog>
      )}
      {asking === 'grade' && publisher && (
        <Dialog title="How reliable is the source?" close={() => setAsking(undefined)}>
          <GradeForm name={publisher} now={report.publisherGrade ?? 'F'} done={(grade, reason) => void done([{ act: 'grade_source', publisher, reliability: grade }], `${publisher} graded ${grade}`, reason)} />
        </Dialog>
      )}
      {asking === 'withdraw' && (
        <Dialog title="Withdraw this report?" close={() => setAsking(undefined)}>
          <form
            className="form"
            onSubmit={(event) => {
              event.preventDefault();
              void done([{ act: 'withdraw', document: report.report.document }], 'Withdrawn', String(new FormData(event.currentTarget).get('reason')));
            }}
          >
            <p>It stays readable and counts for nothing from now on. This can be undone.</p>
            <label>
              Reason
              <input name="reason" required autoFocus />
            </label>
            <div className="form-buttons">
              <button type="submit" className="primary">
                Withdraw
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </header>
  );
}

export function GradeForm({ name, now, done }: { name: string; now: Grade; done: (grade: Grade, reason: string) => void }) {
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        done(form.get('grade') as Grade, String(form.get('reason')));
      }}
    >
      <fieldset className="grades">
        <legend>
          <Doc>{name}</Doc>
        </legend>
        {GRADES.map(({ grade, word }) => (
          <label key={grade} className="check">
            <input type="radio" name="grade" value={grade} defaultChecked={grade === now} /> <strong>{grade}</strong> {word}
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
  );
}
