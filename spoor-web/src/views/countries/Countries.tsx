export default function Countries(_: { name?: string; id?: string; code?: string }) { return null; }
