import { useCallback, useMemo, useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent, type ReactNode } from 'react';

/** Views are addresses: back, forward, a bookmark and a mailed link all work. */
const listeners = new Set<() => void>();

function tell(): void {
  listeners.forEach((listener) => listener());
}
window.addEventListener('popstate', tell);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function navigate(to: string, options: { replace?: boolean } = {}): void {
  if (to === window.location.pathname + window.location.search) return;
  if (options.replace) window.history.replaceState(null, '', to);
  else window.history.pushState(null, '', to);
  tell();
  if (!options.replace) document.getElementById('main')?.scrollTo(0, 0);
}

export interface Here {
  path: string;
  query: URLSearchParams;
}

export function useHere(): Here {
  const at = useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search);
  return useMemo(() => {
    const split = at.indexOf('?');
    return {
      path: split < 0 ? at : at.slice(0, split),
      query: new URLSearchParams(split < 0 ? '' : at.slice(split + 1)),
    };
  }, [at]);
}

/** Changes parameters of the present address; an empty value takes one away. */
export function useQuery(): [URLSearchParams, (changes: Record<string, string | string[]>, push?: boolean) => void] {
  const { path, query } = useHere();
  const change = useCallback(
    (changes: Record<string, string | string[]>, push = false) => {
      const next = new URLSearchParams(window.location.search);
      for (const [name, value] of Object.entries(changes)) {
        next.delete(name);
        for (const one of typeof value === 'string' ? [value] : value) if (one) next.append(name, one);
      }
      const text = next.toString();
      navigate(text ? `${path}?${text}` : path, { replace: !push });
    },
    [path],
  );
  return [query, change];
}

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: string;
  children: ReactNode;
}

export function Link({ to, children, onClick, ...rest }: LinkProps) {
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={to} onClick={go} {...rest}>
      {children}
    </a>
  );
}
