import { caseChanged } from './cache';
import type { State } from './types/basics';
import type { Job } from './types/reports';

/** The server's stream: when the case has changed, what is derived has caught up, or reading goes on. */
export interface Live {
  connected: boolean;
  /** Whether the stream was ever refused or broken off: before that it is merely being opened. */
  broken: boolean;
  state?: State;
  jobs: ReadonlyMap<string, Job>;
}

let live: Live = { connected: false, broken: false, jobs: new Map() };
const listeners = new Set<() => void>();

export function liveNow(): Live {
  return live;
}

export function onLive(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

function set(next: Partial<Live>): void {
  live = { ...live, ...next };
  listeners.forEach((tell) => tell());
}

export function sawJob(job: Job): void {
  set({ jobs: new Map(live.jobs).set(job.id, job) });
}

export function dropJob(id: string): void {
  const jobs = new Map(live.jobs);
  jobs.delete(id);
  set({ jobs });
}

const AGAIN_AFTER_MS = 4000;
const QUIET_MS = 120;

/** Listens until told to stop. */
export function listen(): () => void {
  let source: EventSource | undefined;
  let timer: number | undefined;
  let refresh: number | undefined;
  let over = false;
  const soon = () => {
    window.clearTimeout(refresh);
    refresh = window.setTimeout(caseChanged, QUIET_MS);
  };
  const open = () => {
    if (over) return;
    source = new EventSource('/api/v1/events');
    source.onopen = () => {
      if (!live.connected) {
        set({ connected: true, broken: false });
        soon();
      }
    };
    source.onerror = () => {
      set({ connected: false, broken: true });
      if (source?.readyState === EventSource.CLOSED) timer = window.setTimeout(open, AGAIN_AFTER_MS);
    };
    source.addEventListener('case', (event) => {
      set({ state: JSON.parse(event.data as string) as State });
      soon();
    });
    source.addEventListener('decided', soon);
    source.addEventListener('job', (event) => sawJob(JSON.parse(event.data as string) as Job));
  };
  open();
  return () => {
    over = true;
    window.clearTimeout(timer);
    window.clearTimeout(refresh);
    source?.close();
    set({ connected: false });
  };
}
