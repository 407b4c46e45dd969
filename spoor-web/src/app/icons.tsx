/** Drawn on a grid of 20, in the colour of the words beside them. */
const PATHS: Record<string, string> = {
  overview: 'M3 3h6v8H3zM11 3h6v4h-6zM11 9h6v8h-6zM3 13h6v4H3z',
  reports: 'M5 2.5h7l3.5 3.5v11.5h-10.5zM11.5 2.5v4h4M7.5 10h5.5M7.5 13h5.5',
  ledgers: 'M3 4h14M3 8h14M3 12h14M3 16h14M8 4v12',
  map: 'M2.5 5l5-2 5 2 5-2v12l-5 2-5-2-5 2zM7.5 3v12M12.5 5v12',
  network: 'M5 5.5a2 2 0 1 0 .01 0M15 4a2 2 0 1 0 .01 0M11 14a2 2 0 1 0 .01 0M6.7 7.5l7-1M6 9l4 6M14.5 8l-2.8 6',
  voices: 'M3 4h14v9H9l-4 4v-4H3zM6.5 8.5h7',
  names: 'M7.5 3.5a3 3 0 1 0 .01 0M2.5 16.5c0-6 10-6 10 0M13 4.2a3 3 0 0 1 0 5.4M14.5 11.5c2 .7 3 2.5 3 5',
  countries: 'M4 17.5V3M4 3.5c4-2 7 2 12 0v8c-5 2-8-2-12 0',
  missions: 'M3 17h14M4.5 17V9M8.2 17V9M11.8 17V9M15.5 17V9M2.5 8L10 3l7.5 5z',
  activity: 'M10 3a7 7 0 1 1-6.5 4.5M3 3.5v4.2h4.2M10 6.5V10l2.8 2',
  search: 'M8.5 3a5.5 5.5 0 1 0 .01 0M12.6 12.6L17 17',
  theme: 'M10 3a7 7 0 1 0 .01 0M10 3v14',
};

export function Icon({ name }: { name: string }) {
  return (
    <svg className="icon-drawn" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
      <path d={PATHS[name] ?? ''} />
    </svg>
  );
}

/** Footsteps: what the word spoor means. */
export function Mark() {
  return (
    <svg className="mark" viewBox="4 4 24 25" width="22" height="22" aria-hidden="true" fill="currentColor">
      <ellipse cx="10" cy="23.5" rx="3.1" ry="4" />
      <circle cx="15.6" cy="16.4" r="2.5" />
      <circle cx="20.4" cy="10.9" r="2" />
      <circle cx="24.4" cy="6.7" r="1.5" />
    </svg>
  );
}
