import { useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'spoor.theme';
const listeners = new Set<() => void>();

export function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function store(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing loses the choice, nothing else.
  }
}

function themeNow(): Theme {
  const value = stored(KEY);
  return value === 'light' || value === 'dark' ? value : 'system';
}

export function applyTheme(): void {
  const theme = themeNow();
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function setTheme(theme: Theme): void {
  store(KEY, theme);
  applyTheme();
  listeners.forEach((tell) => tell());
}

export function useTheme(): Theme {
  return useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, themeNow);
}

/** Whether the page is dark now, whichever way it came about. */
export function isDark(): boolean {
  const theme = themeNow();
  return theme === 'dark' || (theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Calls back when light becomes dark or the other way round: for what is drawn on a canvas. */
export function onThemeChange(tell: () => void): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  listeners.add(tell);
  system.addEventListener('change', tell);
  return () => {
    listeners.delete(tell);
    system.removeEventListener('change', tell);
  };
}
