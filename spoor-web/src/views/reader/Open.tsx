import { useEffect } from 'react';
import { address } from '../../api/client';
import { useGet } from '../../api/cache';
import type { ReportBrief } from '../../api/types/briefs';
import { navigate, useHere } from '../../app/router';
import { Asked } from '../../parts/states';

/** The way from a document's id to its report: finds name documents, addresses name numbers. */
export default function Open() {
  const { query } = useHere();
  const seen = useGet<ReportBrief>(address('/api/v1/document', { id: query.get('document') ?? '' }));
  const number = seen.data?.number;
  const at = query.get('at') ?? '';
  useEffect(() => {
    if (number !== undefined) navigate(address(`/reports/${number}`, { at }), { replace: true });
  }, [number, at]);
  return <Asked seen={seen}>{() => null}</Asked>;
}

export function openAddress(document: string, start: number, end: number): string {
  return address('/open', { document, at: `${start}-${end}` });
}
