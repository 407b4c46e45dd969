import './names.css';
import { useGet } from '../../api/cache';
import { address } from '../../api/client';
import type { Party } from '../../api/types/parties';
import { Link } from '../../app/router';
import { useMayDecide } from '../../app/session';
import { Cite, Doc, Head, Panel } from '../../parts/bits';
import { Asked } from '../../parts/states';
import { capital, country, number, words } from '../../parts/words';
import { Features, Merge } from './Names';

export default function PartyView({ id }: { id: string }) {
  const mayDecide = useMayDecide();
  const seen = useGet<Party>(address(`/api/v1/parties/${encodeURIComponent(id)}`, { limit: 100 }));
  return (
    <div className="view">
      <Asked seen={seen}>
        {(body) => (
          <>
            <Head
              title={<Doc>{body.party.name}</Doc>}
              sub={
                <>
                  {capital(words(body.party.type))} · <Link to="/names">all parties</Link> · <Link to={address('/network', { party: body.party.name })}>in the network</Link> · <span className="num">{id}</span>
                </>
              }
            />
            <div className="party-grid">
              <div className="stack">
                <Panel title="Named" count={body.total}>
                  <ol>
                    {body.mentions.map((mention) => (
                      <li key={mention.report.number + mention.finding + mention.start} className="mention">
                        <blockquote>
                          <Doc>{mention.quote}</Doc>
                        </blockquote>
                        <Cite report={mention.report} sentence={mention.sentence} start={mention.start} end={mention.end} />
                      </li>
                    ))}
                  </ol>
                  {body.next && <p className="muted small">The first {number(body.mentions.length)} are shown.</p>}
                </Panel>
              </div>
              <div className="stack">
                <Panel title="Names">
                  <ul className="stack tight">
                    {body.aliases.map((alias) => (
                      <li key={alias.name} className="spread">
                        <Doc>{alias.name}</Doc> <span className="muted num">{number(alias.times)}</span>
                      </li>
                    ))}
                  </ul>
                </Panel>
                {(body.countries.length > 0 || body.roles.length > 0) && (
                  <Panel title="Called">
                    {body.countries.map((one) => (
                      <p key={one.value} className="spread">
                        <span>{country(one.value)}</span> <span className="muted num">{number(one.times)}</span>
                      </p>
                    ))}
                    {body.roles.map((one) => (
                      <p key={one.value} className="spread">
                        <Doc>{one.value}</Doc> <span className="muted num">{number(one.times)}</span>
                      </p>
                    ))}
                  </Panel>
                )}
                {body.merges.length > 0 && (
                  <Panel title="Why these are one">
                    {body.merges.slice(0, 20).map((merge) => (
                      <details key={merge.one + merge.other} className="small">
                        <summary>
                          <Doc>{`${merge.one} = ${merge.other}`}</Doc>
                        </summary>
                        <Features features={merge.reasons} />
                      </details>
                    ))}
                  </Panel>
                )}
              </div>
            </div>
            {body.proposals.length > 0 && (
              <>
                <h2 className="spaced-above">May be the same as</h2>
                <ul className="stack">
                  {body.proposals.map((proposal) => (proposal.kind === 'merge' ? <Merge key={proposal.one.id + proposal.other.id} proposal={proposal} mayDecide={mayDecide} /> : null))}
                </ul>
              </>
            )}
          </>
        )}
      </Asked>
    </div>
  );
}
