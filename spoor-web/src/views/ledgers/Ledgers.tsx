export default function Ledgers(_: { name?: string; id?: string; code?: string }) { return null; }
