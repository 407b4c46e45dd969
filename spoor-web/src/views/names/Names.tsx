export default function Names(_: { name?: string; id?: string; code?: string }) { return null; }
