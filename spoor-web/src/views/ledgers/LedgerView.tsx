export default function LedgerView(_: { name?: string; id?: string; code?: string }) { return null; }
