import { useState } from 'react';
import { Dialog } from '../../parts/Dialog';
import { Doc } from '../../parts/bits';
import { settle } from '../incident/IncidentView';
import { Direction } from './Direction';
import { findOf, type Indicator } from './profile';

/** An analyst's own score: in steps of a half, with a note and the sentences it rests on. */
export function ScoreForm({ code, name, one, close }: { code: string; name: string; one: Indicator; close: () => void }) {
  const now = one.analyst;
  const [score, setScore] = useState(now?.score ?? Math.round((one.suggested?.middle ?? 5) * 2) / 2);
  return (
    <Dialog title={`${name}: ${one.indicator}`} close={close} wide>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const evidence = form.getAll('evidence').flatMap((i) => {
            const line = one.evidence[Number(i)];
            return line ? [findOf(one.indicator, line)] : [];
          });
          void settle([{ act: 'score', country: code, indicator: one.indicator, score, evidence }], `${one.indicator}: ${score.toFixed(1)}`, String(form.get('note'))).then((done) => done && close());
        }}
      >
        {one.suggested && (
          <p className="small muted">
            The wording comes to {one.suggested.low.toFixed(1)}–{one.suggested.high.toFixed(1)}; it is no assessment.
          </p>
        )}
        <label>
          Score in steps of a half
          <span className="row score-row">
            <input type="range" min={1} max={10} step={0.5} value={score} onChange={(event) => setScore(Number(event.target.value))} autoFocus />
            <output className="score-output num">{score.toFixed(1)}</output>
          </span>
        </label>
        {one.evidence.length > 0 && (
          <fieldset className="evidence-choices">
            <legend>Evidence it rests on</legend>
            {one.evidence.map((line, i) => (
              <label key={line.document + line.start} className="check evidence-choice">
                <input type="checkbox" name="evidence" value={i} defaultChecked={now?.citations.includes(line.citation) ?? false} />
                <span>
                  <Direction direction={line.direction} /> <Doc>{line.quote}</Doc> <span className="muted">[{line.citation}]</span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <label>
          Note
          <textarea name="note" maxLength={20000} defaultValue={now?.note ?? ''} required />
        </label>
        <div className="form-buttons">
          <button type="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" className="primary">
            Score
          </button>
        </div>
      </form>
    </Dialog>
  );
}
