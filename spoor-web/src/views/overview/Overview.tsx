export default function Overview(_: { name?: string; id?: string; code?: string }) { return null; }
