import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { call, Problem } from './client';
import type { Page } from './types/basics';

/**
 * What the server has said, by address. A view shows at once what was last heard and asks again with the ETag;
 * when the case changes, everything that is on the screen is asked for anew.
 */
interface Entry {
  seen: Seen<unknown>;
  etag: string | null;
  stale: boolean;
  asking: boolean;
  listeners: Set<() => void>;
}

export interface Seen<T> {
  data?: T;
  problem?: Problem;
  asking: boolean;
}

const MOST_KEPT = 300;
const RETRY_MS = 2500;
const entries = new Map<string, Entry>();
const changed = new Set<() => void>();
const nothing: Seen<never> = { asking: false };

function entryOf(url: string): Entry {
  let entry = entries.get(url);
  if (!entry) {
    entry = { seen: { asking: true }, etag: null, stale: true, asking: false, listeners: new Set() };
    entries.set(url, entry);
    for (const [old, kept] of entries) {
      if (entries.size <= MOST_KEPT) break;
      if (kept.listeners.size === 0 && old !== url) entries.delete(old);
    }
  }
  return entry;
}

function show(entry: Entry, seen: Seen<unknown>): void {
  entry.seen = seen;
  entry.listeners.forEach((tell) => tell());
}

async function ask(url: string, entry: Entry): Promise<void> {
  if (entry.asking) return;
  entry.asking = true;
  entry.stale = false;
  try {
    const answer = await call<unknown>(url, entry.etag ? { headers: { 'If-None-Match': entry.etag } } : {});
    if (answer.status !== 304) {
      entry.etag = answer.etag;
      show(entry, { data: answer.data, asking: false });
    } else if (entry.seen.problem || entry.seen.asking) {
      show(entry, { ...(entry.seen.data === undefined ? {} : { data: entry.seen.data }), asking: false });
    }
  } catch (e) {
    const problem = e instanceof Problem ? e : new Problem({ title: String(e), status: 0, code: 'internal', detail: '', remedy: '' });
    // What is being prepared is there in a moment.
    if (problem.code === 'not_ready') setTimeout(() => entry.listeners.size > 0 && void ask(url, entry), RETRY_MS);
    show(entry, { ...((problem.status === 0 || problem.code === 'not_ready') && entry.seen.data !== undefined ? { data: entry.seen.data } : {}), problem, asking: false });
  } finally {
    entry.asking = false;
    if (entry.stale && entry.listeners.size > 0) void ask(url, entry);
  }
}

/** What is at an address; null asks for nothing. */
export function useGet<T>(url: string | null): Seen<T> & { again: () => void } {
  const subscribe = useCallback(
    (tell: () => void) => {
      if (url === null) return () => {};
      const entry = entryOf(url);
      entry.listeners.add(tell);
      if (entry.stale) void ask(url, entry);
      return () => {
        entry.listeners.delete(tell);
        if (entry.listeners.size === 0) entry.stale = true;
      };
    },
    [url],
  );
  const seen = useSyncExternalStore(subscribe, () => (url === null ? nothing : entryOf(url).seen)) as Seen<T>;
  const again = useCallback(() => {
    if (url !== null) void ask(url, entryOf(url));
  }, [url]);
  return { ...seen, again };
}

/** The same, but what was last shown stays until the next is there: for views whose filters must not vanish while one turns them. */
export function useHeld<T>(seen: Seen<T> & { again: () => void }): Seen<T> & { again: () => void } {
  const [held, setHeld] = useState<T | undefined>(seen.data);
  if (seen.data !== undefined && seen.data !== held) setHeld(seen.data);
  return seen.data === undefined && held !== undefined && (!seen.problem || seen.problem.code === 'not_ready') ? { ...seen, data: held } : seen;
}

/** Puts something else in the place of what was heard, until the server is heard again. */
export function assume<T>(url: string, change: (data: T) => T): void {
  const entry = entries.get(url);
  if (entry?.seen.data !== undefined) show(entry, { ...entry.seen, data: change(entry.seen.data as T) });
}

/** Asks anew for everything that is shown; the rest when it is shown again. */
export function caseChanged(): void {
  for (const [url, entry] of entries) {
    if (entry.listeners.size > 0) {
      entry.stale = true;
      void ask(url, entry);
    } else {
      entry.stale = true;
    }
  }
  changed.forEach((tell) => tell());
}

export function onCaseChanged(tell: () => void): () => void {
  changed.add(tell);
  return () => changed.delete(tell);
}

/** Forgets everything, for another session. */
export function forget(): void {
  entries.clear();
}

export interface Pages<T, P extends Page<T>> {
  items: T[];
  first?: P;
  total: number;
  problem?: Problem;
  asking: boolean;
  more: boolean;
  load: () => void;
  again: () => void;
}

interface Loaded<T, P> {
  url: string;
  items: T[];
  first?: P;
  next?: string;
  problem?: Problem;
  asking: boolean;
}

const remembered = new Map<string, Loaded<unknown, unknown>>();

/** A list that comes in pages, one after the other; what was loaded is there again when one comes back to it. */
export function usePages<T, P extends Page<T> = Page<T>>(url: string): Pages<T, P> {
  const [loaded, setLoaded] = useState<Loaded<T, P>>(() => (remembered.get(url) as Loaded<T, P> | undefined) ?? { url, items: [], asking: true });
  const current = useMemo<Loaded<T, P>>(
    () => (loaded.url === url ? loaded : ((remembered.get(url) as Loaded<T, P> | undefined) ?? { url, items: [], asking: true })),
    [loaded, url],
  );
  const turn = useRef(0);
  const busy = useRef(false);

  const put = useCallback((next: Loaded<T, P>) => {
    remembered.set(next.url, next as Loaded<unknown, unknown>);
    if (remembered.size > 40) remembered.delete(remembered.keys().next().value as string);
    setLoaded(next);
  }, []);

  const fetchFrom = useCallback(
    async (start: Loaded<T, P>, atLeast: number, fresh: boolean) => {
      const mine = ++turn.current;
      busy.current = true;
      let items = fresh ? [] : start.items;
      let first = fresh ? undefined : start.first;
      let cursor = fresh ? undefined : start.next;
      try {
        do {
          const { data } = await call<P>(cursor === undefined ? url : `${url}${url.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`);
          if (turn.current !== mine) return;
          first ??= data;
          items = items.concat(data.items);
          cursor = data.next;
        } while (cursor && items.length < atLeast);
        put({ url, items, first, ...(cursor ? { next: cursor } : {}), asking: false });
      } catch (e) {
        if (turn.current !== mine) return;
        const problem = e instanceof Problem ? e : new Problem({ title: String(e), status: 0, code: 'internal', detail: '', remedy: '' });
        put({ ...start, url, problem, asking: false });
      } finally {
        if (turn.current === mine) busy.current = false;
      }
    },
    [url, put],
  );

  useEffect(() => {
    const kept = remembered.get(url) as Loaded<T, P> | undefined;
    void fetchFrom(kept ?? { url, items: [], asking: true }, kept?.items.length ?? 1, true);
    return onCaseChanged(() => {
      const now = remembered.get(url) as Loaded<T, P> | undefined;
      void fetchFrom(now ?? { url, items: [], asking: true }, now?.items.length ?? 1, true);
    });
  }, [url, fetchFrom]);

  const load = useCallback(() => {
    const now = remembered.get(url) as Loaded<T, P> | undefined;
    if (now?.next && !busy.current) void fetchFrom(now, now.items.length + 1, false);
  }, [url, fetchFrom]);

  const again = useCallback(() => void fetchFrom({ url, items: [], asking: true }, 1, true), [url, fetchFrom]);

  return {
    items: current.items,
    ...(current.first ? { first: current.first } : {}),
    ...(current.problem ? { problem: current.problem } : {}),
    total: current.first?.total ?? 0,
    asking: current.asking,
    more: current.next !== undefined,
    load,
    again,
  };
}
