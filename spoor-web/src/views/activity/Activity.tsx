export default function Activity(_: { name?: string; id?: string; code?: string }) { return null; }
