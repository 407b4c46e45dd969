import type { ProblemBody } from './types/basics';

/** An answer that says what is wrong and what to do about it. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly remedy: string;
  readonly request: string;

  constructor(body: ProblemBody) {
    super(body.detail ? `${body.title}: ${body.detail}` : body.title);
    this.status = body.status;
    this.code = body.code;
    this.remedy = body.remedy;
    this.request = body.request ?? '';
  }
}

const unreachable = new Problem({
  title: 'The server does not answer',
  status: 0,
  code: 'unreachable',
  detail: '',
  remedy: 'See whether spoor serve still runs; what was decided is kept.',
});

const sessionLost = new Set<() => void>();

/** Calls back when the server no longer knows the session. */
export function onSessionLost(listener: () => void): () => void {
  sessionLost.add(listener);
  return () => sessionLost.delete(listener);
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as ProblemBody;
    if (typeof body.title === 'string') return new Problem(body);
  } catch {
    // Not from Spoor: something stands in between.
  }
  return new Problem({
    title: `The server answered ${response.status}`,
    status: response.status,
    code: 'unknown',
    detail: response.statusText,
    remedy: 'Try again.',
  });
}

export interface Answer<T> {
  status: number;
  etag: string | null;
  data: T;
}

export async function call<T>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
  const headers = new Headers(init.headers);
  headers.set('Accept', 'application/json');
  if (init.method && init.method !== 'GET') headers.set('X-Spoor', '1');
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers, credentials: 'same-origin', redirect: 'error' });
  } catch (e) {
    if (e instanceof DOMException && e.name === 'AbortError') throw e;
    throw unreachable;
  }
  if (response.status === 304) return { status: 304, etag: response.headers.get('ETag'), data: undefined as T };
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.code === 'no_session') sessionLost.forEach((tell) => tell());
    throw problem;
  }
  const data = response.status === 204 ? (undefined as T) : ((await response.json()) as T);
  return { status: response.status, etag: response.headers.get('ETag'), data };
}

export function post<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
  return call<T>(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

export type Params = Record<string, string | number | boolean | readonly string[] | undefined>;

/** An address with its parameters, in their order; what is empty is left out. */
export function address(path: string, params: Params = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === '') continue;
    if (typeof value === 'object') value.forEach((one) => search.append(name, one));
    else search.append(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
