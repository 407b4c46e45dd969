import './activity.css';
import { undo } from '../../api/decide';
import type { Decision, PartyRef } from '../../api/types/decisions';
import type { FindRef } from '../../api/types/finds';
import { Link } from '../../app/router';
import { useMayDecide } from '../../app/session';
import { complain, say } from '../../app/toasts';
import { Doc } from '../../parts/bits';
import { country, moment, slot, words } from '../../parts/words';

/** One decision: who, when, what, why, and the way back. */
export function DecisionLine({ decision }: { decision: Decision }) {
  const mayDecide = useMayDecide();
  const takeBack = async () => {
    try {
      const decided = await undo(decision.id);
      say(`${decision.id} taken back`, { decision: decided.ids[0] ?? '' });
    } catch (e) {
      complain('Not taken back', e);
    }
  };
  const place = decision.find ?? decision.incident;
  return (
    <div className={`decision ${decision.undone ? 'undone' : ''}`}>
      <div className="decision-what">
        <span className="act">{words(decision.act)}</span> <Doc>{about(decision)}</Doc>
        {decision.reason && (
          <p className="decision-why">
            “<Doc>{decision.reason}</Doc>”
          </p>
        )}
        <p className="small muted">
          <span className="num">{decision.id}</span> · <Doc>{decision.author}</Doc> · {moment(decision.at)}
          {decision.undone && ` · taken back${decision.undoneBy ? ` by ${decision.undoneBy}` : ''}`}
          {decision.report !== undefined && decision.report > 0 && (
            <>
              {' · '}
              <Link to={`/reports/${decision.report}${place ? `?at=${place.start}-${place.end}` : ''}`}>open the report</Link>
            </>
          )}
        </p>
      </div>
      {mayDecide && !decision.undone && (
        <button type="button" className="small" onClick={() => void takeBack()} aria-label={`Undo ${decision.id}`}>
          Undo
        </button>
      )}
    </div>
  );
}

function ref(of: FindRef | PartyRef | undefined): string {
  if (!of) return '';
  return 'name' in of ? `“${of.name}”` : `${of.type ? words(of.type) : of.kind} in ${of.document}`;
}

function about(decision: Decision): string {
  switch (decision.act) {
    case 'accept':
    case 'reject':
      return ref(decision.find);
    case 'correct':
      return `${ref(decision.find)}: ${Object.entries(decision.patch ?? {}).map(([name, value]) => `${words(name)} ${value === null ? 'emptied' : JSON.stringify(value)}`).join(', ')}`;
    case 'add':
      return ref(decision.find);
    case 'merge':
    case 'keep_apart':
    case 'join':
    case 'part':
      return `${ref(decision.one)} and ${ref(decision.other)}`;
    case 'link':
      return `${ref(decision.from)} ${decision.holds === false ? 'not ' : ''}${words(decision.link ?? '')} ${ref(decision.to)}`;
    case 'grade_source':
      return `${decision.publisher ?? decision.speaker ?? ''}: ${decision.reliability ?? ''}`;
    case 'grade_claim':
      return `${ref(decision.find)}: ${decision.credibility ?? ''}`;
    case 'settle':
      return `${ref(decision.incident)}: ${slot(decision.slot ?? '')} is ${decision.value ?? ''}`;
    case 'score':
      return `${country(decision.country ?? '')}, ${decision.indicator ?? ''}: ${decision.score ?? ''}`;
    case 'narrate':
      return `${country(decision.country ?? '')}${decision.heading ? `, ${decision.heading}` : ''}: ${(decision.text ?? '').trim() ? `“${(decision.text ?? '').slice(0, 160)}${(decision.text ?? '').length > 160 ? ' …' : ''}”` : 'nothing any more'}`;
    case 'redate':
      return `${decision.document ?? ''}: ${decision.published ?? ''}`;
    case 'withdraw':
      return decision.document ?? '';
    case 'undo':
      return decision.decision ?? '';
    default:
      return '';
  }
}
