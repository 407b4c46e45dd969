/** The views as the rail and the palette list them. */
export interface ViewEntry {
  path: string;
  title: string;
  icon: string;
  words: string;
}

export const VIEWS: { title: string; views: ViewEntry[] }[] = [
  {
    title: 'Read',
    views: [
      { path: '/', title: 'Overview', icon: 'overview', words: 'home needs your eye drop files read' },
      { path: '/reports', title: 'Reports', icon: 'reports', words: 'search full text documents' },
    ],
  },
  {
    title: 'What happened',
    views: [
      { path: '/ledgers', title: 'Ledgers', icon: 'ledgers', words: 'seizures expulsions raids arrests totals incidents' },
      { path: '/map', title: 'Map and flows', icon: 'map', words: 'countries arcs routes origin destination' },
      { path: '/network', title: 'Network', icon: 'network', words: 'parties relations paths graph' },
      { path: '/voices', title: 'Who says so', icon: 'voices', words: 'speakers sources publishers grades contradictions' },
      { path: '/names', title: 'Names', icon: 'names', words: 'parties aliases merges screen watch list' },
    ],
  },
  {
    title: 'Assess',
    views: [
      { path: '/countries', title: 'Countries', icon: 'countries', words: 'profile index indicators score' },
      { path: '/missions', title: 'Missions', icon: 'missions', words: 'embassies staff outliers' },
    ],
  },
  { title: 'Record', views: [{ path: '/activity', title: 'Activity', icon: 'activity', words: 'decisions undo history' }] },
];
