export default function IncidentView(_: { name?: string; id?: string; code?: string }) { return null; }
