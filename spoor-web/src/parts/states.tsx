import type { ReactNode } from 'react';
import { Problem } from '../api/client';
import type { Seen } from '../api/cache';

export function Loading({ what = 'Loading' }: { what?: string }) {
  return (
    <div className="loading" role="status">
      <span className="bar" />
      <span className="sr">{what}</span>
    </div>
  );
}

/** Nothing is there: says so, and what to do next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children && <div className="muted">{children}</div>}
    </div>
  );
}

export function Failure({ problem, again }: { problem: Problem; again?: () => void }) {
  if (problem.code === 'not_ready') {
    return (
      <div className="loading" role="status">
        <span className="bar" />
        <p className="muted spaced-top">{problem.message}. It will be shown as soon as it is there.</p>
      </div>
    );
  }
  return (
    <div className="failure" role="alert">
      <p className="empty-title">{problem.message}</p>
      {problem.remedy && <p>{problem.remedy}</p>}
      {problem.request && <p className="muted small">Request {problem.request}: the server’s log has more under this name.</p>}
      {again && problem.status !== 404 && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

/** What was asked for, or the state that asking is in. */
export function Asked<T>({ seen, children }: { seen: Seen<T> & { again?: () => void }; children: (data: T) => ReactNode }) {
  if (seen.data !== undefined) return <>{children(seen.data)}</>;
  if (seen.problem) return <Failure problem={seen.problem} {...(seen.again ? { again: seen.again } : {})} />;
  return <Loading />;
}

/** The rest of a list: a button, so that a page that is printed or searched stays as it is. */
export function More({ pages }: { pages: { more: boolean; load: () => void; items: unknown[]; total: number } }) {
  if (!pages.more) return null;
  return (
    <button type="button" className="more-button" onClick={pages.load}>
      Show more ({pages.items.length.toLocaleString('en-GB')} of {pages.total.toLocaleString('en-GB')})
    </button>
  );
}
