import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useGet } from '../api/cache';
import { liveNow, listen, onLive } from '../api/live';
import type { Case } from '../api/types/session';
import { Icon, Mark } from './icons';
import { Palette } from './Palette';
import { Link, useHere } from './router';
import { useSession, useSignOut } from './session';
import { setTheme, useTheme, type Theme } from './theme';
import { Toasts } from './toasts';
import { VIEWS } from './views';

const NEXT_THEME: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

export function Shell({ children }: { children: ReactNode }) {
  const { path } = useHere();
  const [finding, setFinding] = useState(false);
  useEffect(listen, []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setFinding(true);
      } else if (event.key === '/' && !isTyping(event.target) && !document.querySelector('dialog[open]')) {
        event.preventDefault();
        setFinding(true);
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to the view
      </a>
      <nav className="rail" aria-label="Views">
        <Link to="/" className="brand" aria-label="Spoor, overview">
          <Mark />
          <span className="label">Spoor</span>
        </Link>
        <button type="button" className="find" onClick={() => setFinding(true)} aria-label="Find (Control K)">
          <Icon name="search" />
          <span className="label">Find</span>
          <kbd className="label">{/Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl'} K</kbd>
        </button>
        {VIEWS.map((group) => (
          <ul key={group.title} aria-label={group.title}>
            {group.views.map((view) => (
              <li key={view.path}>
                <Link to={view.path} aria-current={isAt(path, view.path) ? 'page' : undefined} title={view.title}>
                  <Icon name={view.icon} />
                  <span className="label">{view.title}</span>
                </Link>
              </li>
            ))}
          </ul>
        ))}
        <Foot />
      </nav>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {finding && <Palette close={() => setFinding(false)} />}
      <Toasts />
    </div>
  );
}

function isAt(path: string, view: string): boolean {
  if (view === '/') return path === '/';
  return path === view || path.startsWith(`${view}/`) || (view === '/ledgers' && path.startsWith('/incidents')) || (view === '/names' && path.startsWith('/parties'));
}

function Foot() {
  const live = useSyncExternalStore(onLive, liveNow);
  const theme = useTheme();
  const session = useSession();
  const signOut = useSignOut();
  const kept = useGet<Case>('/api/v1/case').data;
  const state = live.state ?? kept?.state;
  const reading = [...live.jobs.values()].find((job) => job.state === 'reading' || job.state === 'waiting');
  const line = live.broken
    ? 'Not live; trying again'
    : reading
      ? `Reading ${reading.done} of ${reading.of}`
      : state && !state.current
        ? 'Working out what follows'
        : 'Up to date';
  return (
    <div className="foot">
      <p className={`status ${live.broken ? 'off' : state?.current === false || reading ? 'busy' : ''}`} role="status" title={line}>
        <span className="dot" aria-hidden="true" />
        <span className="label">{line}</span>
      </p>
      {kept && <p className="case-name label">{kept.name}</p>}
      <div className="foot-buttons">
        <button type="button" className="icon" onClick={() => setTheme(NEXT_THEME[theme])} aria-label={`Theme: ${theme}. Change`} title={`Theme: ${theme}`}>
          <Icon name="theme" />
        </button>
        {session.readOnly && <span className="label muted small">read only</span>}
        {session.mode === 'team' && (
          <button type="button" className="plain small" onClick={signOut} title={`Signed in as ${session.name ?? ''}`}>
            Sign out
          </button>
        )}
      </div>
    </div>
  );
}
