export default function Reports(_: { name?: string; id?: string; code?: string }) { return null; }
