import { Component, lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Empty, Loading } from '../parts/states';
import { Link, useHere } from './router';
import { SessionGate } from './session';
import { Shell } from './Shell';

const Overview = lazy(() => import('../views/overview/Overview'));
const Reports = lazy(() => import('../views/reports/Reports'));
const Reader = lazy(() => import('../views/reader/Reader'));
const Open = lazy(() => import('../views/reader/Open'));
const Unread = lazy(() => import('../views/overview/UnreadFiles'));
const Ledgers = lazy(() => import('../views/ledgers/Ledgers'));
const Ledger = lazy(() => import('../views/ledgers/LedgerView'));
const Incident = lazy(() => import('../views/incident/IncidentView'));
const Incidents = lazy(() => import('../views/incident/Incidents'));
const Voices = lazy(() => import('../views/voices/Voices'));
const Names = lazy(() => import('../views/names/Names'));
const Party = lazy(() => import('../views/names/PartyView'));
const Activity = lazy(() => import('../views/activity/Activity'));
const MapView = lazy(() => import('../views/map/MapView'));
const Network = lazy(() => import('../views/network/Network'));
const Countries = lazy(() => import('../views/countries/Countries'));
const Missions = lazy(() => import('../views/missions/Missions'));

const TITLES: Record<string, string> = {
  '': 'Overview', reports: 'Reports', ledgers: 'Ledgers', incidents: 'Incident', voices: 'Who says so', names: 'Names', parties: 'Party',
  activity: 'Activity', map: 'Map and flows', network: 'Network', countries: 'Countries', missions: 'Missions', unread: 'Not read',
};

function View() {
  const { path } = useHere();
  const [first = '', second] = path.split('/').filter(Boolean);
  useEffect(() => {
    document.title = `${TITLES[first] ?? 'Not found'} · Spoor`;
  }, [first, second]);
  switch (first) {
    case '':
      return <Overview />;
    case 'reports':
      return second ? <Reader key={second} number={Number(second)} /> : <Reports />;
    case 'open':
      return <Open />;
    case 'unread':
      return <Unread />;
    case 'ledgers':
      return second ? <Ledger key={second} name={second} /> : <Ledgers />;
    case 'incidents':
      return second ? <Incident key={second} id={second} /> : <Incidents />;
    case 'voices':
      return <Voices />;
    case 'names':
      return <Names />;
    case 'parties':
      return second ? <Party key={second} id={second} /> : <Names />;
    case 'activity':
      return <Activity />;
    case 'map':
      return <MapView />;
    case 'network':
      return <Network />;
    case 'countries':
      return <Countries {...(second ? { code: second } : {})} />;
    case 'missions':
      return <Missions />;
    default:
      return (
        <Empty title="There is no such view">
          <Link to="/">Back to the overview</Link>
        </Empty>
      );
  }
}

/** A view that breaks leaves the rest standing. */
class Guard extends Component<{ at: string; children: ReactNode }, { broken: string }> {
  override state = { broken: '' };

  static getDerivedStateFromError(error: unknown) {
    return { broken: String(error) };
  }

  override componentDidUpdate(before: { at: string }) {
    if (before.at !== this.props.at && this.state.broken) this.setState({ broken: '' });
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div className="failure" role="alert">
        <p className="empty-title">This view broke: a fault of the workbench, not of the case.</p>
        <p className="muted">{this.state.broken}</p>
        <button type="button" onClick={() => this.setState({ broken: '' })}>
          Show it again
        </button>
      </div>
    );
  }
}

export function App() {
  const { path } = useHere();
  return (
    <SessionGate>
      <Shell>
        <Guard at={path}>
          <Suspense fallback={<Loading />}>
            <View />
          </Suspense>
        </Guard>
      </Shell>
    </SessionGate>
  );
}
