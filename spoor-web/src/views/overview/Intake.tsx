import { useEffect, useRef, useState, useSyncExternalStore, type DragEvent } from 'react';
import { call, Problem } from '../../api/client';
import { dropJob, liveNow, onLive, sawJob } from '../../api/live';
import type { FileOutcome, Job } from '../../api/types/reports';
import { Link } from '../../app/router';
import { complain } from '../../app/toasts';
import { Doc } from '../../parts/bits';
import { plural } from '../../parts/words';

const MOST_FILES = 200;
const MOST_BYTES = 50 * 1024 * 1024;

/** Where files are dropped to be read, and how far reading has come. */
export function Intake({ empty }: { empty: boolean }) {
  const live = useSyncExternalStore(onLive, liveNow);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState(false);
  const pick = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const block = (event: globalThis.DragEvent) => event.preventDefault();
    window.addEventListener('dragover', block);
    window.addEventListener('drop', block);
    return () => {
      window.removeEventListener('dragover', block);
      window.removeEventListener('drop', block);
    };
  }, []);

  const send = async (files: File[]) => {
    if (files.length === 0) return;
    if (files.length > MOST_FILES) {
      complain('Not sent', new Problem({ title: `At most ${MOST_FILES} files at once`, status: 0, code: 'too_large', detail: `these are ${files.length}`, remedy: 'Put them into a ZIP archive, or send them in parts.' }));
      return;
    }
    const large = files.find((file) => file.size > MOST_BYTES);
    if (large) {
      complain('Not sent', new Problem({ title: 'A file is larger than 50 MB', status: 0, code: 'too_large', detail: large.name, remedy: 'Read it with spoor run --case.' }));
      return;
    }
    const body = new FormData();
    files.forEach((file) => body.append('file', file, file.name));
    setSending(true);
    try {
      sawJob((await call<Job>('/api/v1/reports', { method: 'POST', body })).data);
    } catch (e) {
      complain('Not read', e);
    } finally {
      setSending(false);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send([...event.dataTransfer.files]);
  };
  return (
    <section className="intake no-print" aria-label="Read reports">
      <div
        className={`drop ${over ? 'over' : ''} ${empty ? 'large' : ''}`}
        onDragEnter={() => setOver(true)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span>
          {sending ? 'Sending…' : 'Drop reports here to read them, or '}
          {!sending && (
            <button type="button" className="plain" onClick={() => pick.current?.click()}>
              choose files
            </button>
          )}
        </span>
        <span className="muted small">text, HTML, PDF, DOCX, ODT, RTF, mail, JSON Lines, ZIP</span>
        <input
          ref={pick}
          type="file"
          multiple
          className="sr"
          tabIndex={-1}
          aria-label="Files to read"
          onChange={(event) => {
            void send([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      {[...live.jobs.values()].reverse().slice(0, 4).map((job) => (
        <Progress key={job.id} job={job} />
      ))}
    </section>
  );
}

const OUTCOMES: Record<FileOutcome['outcome'], string> = { added: 'read', known: 'known already', copy: 'a copy, counted once', unreadable: 'not read' };

function Progress({ job }: { job: Job }) {
  const [open, setOpen] = useState(false);
  const going = job.state === 'waiting' || job.state === 'reading' || job.state === 'deriving';
  const cancel = async () => {
    try {
      sawJob((await call<Job>(`/api/v1/jobs/${encodeURIComponent(job.id)}`, { method: 'DELETE' })).data);
    } catch (e) {
      complain('Not stopped', e);
    }
  };
  const bad = job.files.filter((file) => file.outcome === 'unreadable');
  return (
    <div className={`job ${job.state}`}>
      <div className="row">
        <strong>
          {job.state === 'waiting' && 'Waiting'}
          {job.state === 'reading' && `Reading ${job.done} of ${job.of}`}
          {job.state === 'deriving' && 'Working out what follows'}
          {job.state === 'done' && 'Read'}
          {job.state === 'cancelled' && 'Stopped; what was read stays'}
          {job.state === 'failed' && `Failed: ${job.detail ?? ''}`}
        </strong>
        <span className="muted grow">
          {going && job.current ? <Doc>{job.current}</Doc> : null}
          {!going && [job.added && plural(job.added, 'new report'), job.known && `${job.known} known already`, job.unreadable && `${job.unreadable} not read`].filter(Boolean).join(', ')}
        </span>
        <button type="button" className="plain small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide files' : 'Files'}
        </button>
        {going ? (
          <button type="button" className="small" onClick={() => void cancel()}>
            Stop
          </button>
        ) : (
          <button type="button" className="icon" aria-label="Dismiss" onClick={() => dropJob(job.id)}>
            ×
          </button>
        )}
      </div>
      {going && <progress value={job.done} max={Math.max(1, job.of)} aria-label="Files read" />}
      {(open ? job.files : bad).map((file, i) => (
        <div key={i} className="job-file small">
          {file.report ? (
            <Link to={`/reports/${file.report}`}>
              <Doc>{file.name}</Doc>
            </Link>
          ) : (
            <Doc>{file.name}</Doc>
          )}{' '}
          <span className={file.outcome === 'unreadable' ? 'wrong' : 'muted'}>
            {OUTCOMES[file.outcome]}
            {file.detail ? `: ${file.detail}` : ''}
          </span>{' '}
          {file.remedy && <span className="muted">{file.remedy}</span>}
        </div>
      ))}
    </div>
  );
}
