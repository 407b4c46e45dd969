import { createContext, useCallback, useContext, useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { call, onSessionLost, post, Problem } from '../api/client';
import { forget } from '../api/cache';
import type { Session } from '../api/types/session';
import { Failure, Loading } from '../parts/states';
import { Mark } from './icons';

const Signed = createContext<{ session: Session; signOut: () => void }>({ session: { mode: 'alone', signedIn: false, readOnly: true }, signOut: () => {} });

export function useSession(): Session {
  return useContext(Signed).session;
}

export function useSignOut(): () => void {
  return useContext(Signed).signOut;
}

/** Whether decisions may be made here. */
export function useMayDecide(): boolean {
  const session = useSession();
  return !session.readOnly && session.role !== 'reader';
}

/** The token of the printed address; it is taken out of the address at once, so that it is not in the history or a copied link. */
function takeToken(): string {
  const fromHash = new URLSearchParams(window.location.hash.slice(1)).get('token');
  const query = new URLSearchParams(window.location.search);
  const token = fromHash ?? query.get('token') ?? '';
  if (token) {
    query.delete('token');
    const rest = query.toString();
    window.history.replaceState(null, '', window.location.pathname + (rest ? `?${rest}` : ''));
  }
  return token;
}

let firstToken: string | null = takeToken();

async function begin(): Promise<Session> {
  const token = firstToken;
  firstToken = null;
  if (token) {
    try {
      return (await post<Session>('/api/v1/session', { token })).data;
    } catch (e) {
      if (!(e instanceof Problem) || e.status !== 401) throw e;
      const session = (await call<Session>('/api/v1/session')).data;
      if (session.signedIn) return session;
      throw e;
    }
  }
  return (await call<Session>('/api/v1/session')).data;
}

let beginning: Promise<Session> | undefined;

export function SessionGate({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Session>();
  const [problem, setProblem] = useState<Problem>();

  const ask = useCallback(() => {
    setProblem(undefined);
    beginning ??= begin().finally(() => {
      beginning = undefined;
    });
    beginning.then(setSession, (e: unknown) => {
      if (e instanceof Problem && e.status === 401) {
        setSession({ mode: 'alone', signedIn: false, readOnly: true });
        setProblem(e);
      } else if (e instanceof Problem) setProblem(e);
    });
  }, []);

  useEffect(() => {
    ask();
    return onSessionLost(() => setSession((now) => (now?.signedIn ? { ...now, signedIn: false } : now)));
  }, [ask]);

  const signOut = useCallback(() => {
    void call('/api/v1/session', { method: 'DELETE' })
      .catch(() => {})
      .then(() => {
        forget();
        setSession((now) => now && { ...now, signedIn: false });
      });
  }, []);

  if (!session) {
    return <div className="gate">{problem ? <Failure problem={problem} again={ask} /> : <Loading what="Asking the server" />}</div>;
  }
  if (!session.signedIn) return <SignIn mode={session.mode} problem={problem} done={setSession} />;
  return <Signed value={{ session, signOut }}>{children}</Signed>;
}

function SignIn({ mode, problem, done }: { mode: Session['mode']; problem: Problem | undefined; done: (session: Session) => void }) {
  const [wrong, setWrong] = useState<Problem | undefined>(problem);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const field = (name: string) => String(form.get(name) ?? '').trim();
    setBusy(true);
    try {
      const login = mode === 'team' ? { name: field('name'), password: String(form.get('password') ?? '') } : { token: field('token').replace(/^.*token=/, '') };
      forget();
      done((await post<Session>('/api/v1/session', login)).data);
    } catch (e) {
      if (e instanceof Problem) setWrong(e);
    } finally {
      setBusy(false);
    }
  };
  return (
    <main className="gate">
      <form className="sign-in" onSubmit={(event) => void submit(event)}>
        <h1>
          <Mark /> Spoor
        </h1>
        {mode === 'team' ? (
          <>
            <label>
              Name
              <input name="name" autoComplete="username" required autoFocus />
            </label>
            <label>
              Password
              <input name="password" type="password" autoComplete="current-password" required />
            </label>
          </>
        ) : (
          <>
            <p className="muted">Open the address that <code>spoor serve</code> printed, or paste it here.</p>
            <label>
              Address or token
              <input name="token" type="password" autoComplete="off" required autoFocus />
            </label>
          </>
        )}
        {wrong && (
          <p className="wrong" role="alert">
            {wrong.message} {wrong.remedy}
          </p>
        )}
        <button type="submit" className="primary" disabled={busy}>
          {mode === 'team' ? 'Sign in' : 'Open the case'}
        </button>
      </form>
    </main>
  );
}
