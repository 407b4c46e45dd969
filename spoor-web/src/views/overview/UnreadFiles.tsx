export default function UnreadFiles(_: { name?: string; id?: string; code?: string }) { return null; }
