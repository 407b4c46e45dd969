export default function Voices(_: { name?: string; id?: string; code?: string }) { return null; }
