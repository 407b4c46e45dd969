export default function Incidents(_: { name?: string; id?: string; code?: string }) { return null; }
