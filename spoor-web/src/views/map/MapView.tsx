export default function MapView(_: { name?: string; id?: string; code?: string }) { return null; }
