export default function Network(_: { name?: string; id?: string; code?: string }) { return null; }
