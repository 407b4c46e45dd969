import { usePages } from '../../api/cache';
import type { Unread } from '../../api/types/reports';
import { Doc, Head } from '../../parts/bits';
import { Empty, Failure, Loading, More } from '../../parts/states';

export default function UnreadFiles() {
  const pages = usePages<Unread>('/api/v1/unread?limit=100');
  return (
    <div className="view">
      <Head title="Not read" sub="Files that could not be read, and what to do about them" />
      {pages.problem && <Failure problem={pages.problem} again={pages.again} />}
      {pages.asking && <Loading />}
      {!pages.asking && pages.items.length === 0 && !pages.problem && <Empty title="Everything that was given was read" />}
      {pages.items.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>File</th>
              <th>Why</th>
              <th>What to do</th>
            </tr>
          </thead>
          <tbody>
            {pages.items.map((one) => (
              <tr key={one.origin}>
                <td>
                  <Doc>{one.origin}</Doc>
                </td>
                <td>
                  <code>{one.code}</code> <Doc>{one.detail}</Doc>
                </td>
                <td>{one.remedy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <More pages={pages} />
    </div>
  );
}
