import { caseChanged } from './cache';
import { post, Problem } from './client';
import type { Act, Decided } from './types/decisions';

/** A fresh name of a request; browsers have randomUUID on safe origins only. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const TRIES = 3;

async function send(path: string, body: unknown): Promise<Decided> {
  const key = freshKey();
  for (let attempt = 1; ; attempt++) {
    try {
      return (await post<Decided>(path, body, { 'Idempotency-Key': key })).data;
    } catch (e) {
      // With the same key it is carried out once, however often it is sent.
      const passing = e instanceof Problem && (e.status === 0 || e.status === 503);
      if (!passing || attempt >= TRIES) throw e;
      await new Promise((done) => setTimeout(done, 400 * attempt));
    }
  }
}

export async function decide(acts: Act[], reason = ''): Promise<Decided> {
  const body = acts.length === 1 ? { ...acts[0], reason } : { acts, reason };
  const decided = await send('/api/v1/decisions', body);
  caseChanged();
  return decided;
}

export async function undo(decision: string): Promise<Decided> {
  const decided = await send(`/api/v1/decisions/${encodeURIComponent(decision)}/undo`, {});
  caseChanged();
  return decided;
}
