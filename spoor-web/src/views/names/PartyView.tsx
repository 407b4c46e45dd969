export default function PartyView(_: { name?: string; id?: string; code?: string }) { return null; }
