import { caseChanged } from '../../api/cache';
import { address, call } from '../../api/client';
import { useMayDecide } from '../../app/session';
import { say } from '../../app/toasts';
import { FileDrop } from '../../parts/FileDrop';
import { plural } from '../../parts/words';

interface Imported {
  editions: { edition: number; countries: number; indicators: number }[];
  notes: string[];
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the Index's published scores: the publisher's workbook, or a table. */
export function PublishedScores({ editions }: { editions: number[] }) {
  const mayDecide = useMayDecide();
  const none = editions.length === 0;
  if (!mayDecide) return none ? <p className="notice">The Index’s published scores do not come with Spoor. Whoever may decide here can give the publisher’s workbook, and they stand here and in each profile.</p> : null;
  const give = async (file: File) => {
    const { data } = await call<Imported>(address('/api/v1/scores', { name: file.name }), {
      method: 'PUT',
      headers: { 'Content-Type': /\.csv$/i.test(file.name) ? 'text/csv' : WORKBOOK },
      body: file,
    });
    say(`Scores of ${data.editions.map((one) => `${one.edition} (${plural(one.countries, 'country', 'countries')})`).join(', ')} are kept${data.notes.length > 0 ? `; passed over: ${data.notes.join('; ')}` : ''}`);
    caseChanged();
  };
  return (
    <FileDrop name="Published scores" accept={`.xlsx,.csv,text/csv,${WORKBOOK}`} large={none} give={give}>
      {none ? (
        <>
          <strong>Drop the Index’s workbook here.</strong> Its published scores do not come with Spoor.
        </>
      ) : (
        `Scores of ${editions.join(' and ')} are kept; other ones take their place.`
      )}{' '}
      <span className="muted">The publisher’s .xlsx (ocindex.net, downloads), or CSV.</span>
    </FileDrop>
  );
}
