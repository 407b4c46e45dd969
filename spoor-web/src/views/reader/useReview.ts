import { useMemo, useRef } from 'react';
import { assume, caseChanged } from '../../api/cache';
import { decide, undo } from '../../api/decide';
import type { Act, Decided } from '../../api/types/decisions';
import type { Find, FindState } from '../../api/types/finds';
import type { Report } from '../../api/types/reports';
import { complain, say } from '../../app/toasts';

export interface Review {
  accept: (find: Find) => void;
  reject: (find: Find) => void;
  correct: (find: Find, patch: Record<string, unknown>, reason: string) => Promise<boolean>;
  add: (act: Act, reason: string) => Promise<Find | undefined>;
  /** Takes back the last decision made here; of a find, the last about it. */
  undo: (find?: Find) => void;
}

/** Decisions about one report: shown at once, taken back when the server refuses. */
export function useReview(url: string, choose: (id: string) => void): Review {
  const made = useRef<{ decision: string; find: string }[]>([]);
  return useMemo(() => {
    const put = (id: string, state: FindState) =>
      assume<Report>(url, (report) => ({ ...report, finds: report.finds.map((find) => (find.id === id ? { ...find, state } : find)) }));
    const take = (decided: Decided) => {
      assume<Report>(url, (report) => {
        const fresh = new Map(decided.finds.map((find) => [find.id, find]));
        const known = new Set(report.finds.map((find) => find.id));
        return {
          ...report,
          finds: [...report.finds.map((find) => fresh.get(find.id) ?? find), ...decided.finds.filter((find) => !known.has(find.id) && find.find.document === report.report.document)],
        };
      });
    };
    const decideOn = async (find: Find, act: Act, state: FindState, word: string, reason = ''): Promise<boolean> => {
      put(find.id, state);
      try {
        const decided = await decide([act], reason);
        take(decided);
        const decision = decided.ids[0] ?? '';
        made.current.push({ decision, find: find.id });
        say(word, { decision, onUndone: () => choose(find.id) });
        return true;
      } catch (e) {
        put(find.id, find.state);
        complain('Not decided', e);
        return false;
      }
    };
    return {
      accept: (find) => void decideOn(find, { act: 'accept', find: find.find }, 'accepted', 'Accepted'),
      reject: (find) => void decideOn(find, { act: 'reject', find: find.find }, 'rejected', 'Rejected; it will not come back when reports are read again'),
      correct: (find, patch, reason) => decideOn(find, { act: 'correct', find: find.find, patch }, 'corrected', 'Corrected', reason),
      add: async (act, reason) => {
        try {
          const decided = await decide([act], reason);
          take(decided);
          const find = decided.finds[0];
          made.current.push({ decision: decided.ids[0] ?? '', find: find?.id ?? '' });
          say('Added', { decision: decided.ids[0] ?? '' });
          return find;
        } catch (e) {
          complain('Not added', e);
          return undefined;
        }
      },
      undo: (find) => {
        const last = find ? find.decisions.at(-1) : made.current.at(-1)?.decision;
        if (!last) {
          say('Nothing decided here can be taken back');
          return;
        }
        const about = made.current.find((one) => one.decision === last)?.find ?? find?.id;
        made.current = made.current.filter((one) => one.decision !== last);
        undo(last).then(
          (decided) => {
            take(decided);
            caseChanged();
            if (about) choose(about);
            say('Taken back');
          },
          (e: unknown) => complain('Not taken back', e),
        );
      },
    };
  }, [url, choose]);
}
