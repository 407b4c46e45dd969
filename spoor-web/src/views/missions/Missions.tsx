export default function Missions(_: { name?: string; id?: string; code?: string }) { return null; }
