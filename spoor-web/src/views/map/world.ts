import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json?url';

/** A country's shape with its ISO 3166 code; shapes without one (disputed areas) keep an empty code. */
export interface Land {
  code: string;
  name: string;
  shape: Feature<Geometry>;
}

let world: Promise<Land[]> | undefined;

/** Natural Earth's countries 1:50 million, from the program's own files. */
export function lands(): Promise<Land[]> {
  world ??= fetch(atlas)
    .then((response) => response.json() as Promise<Topology>)
    .then((topology) => {
      const countries = topology.objects['countries'];
      if (!countries) return [];
      return (feature(topology, countries) as FeatureCollection).features.map((shape) => {
        const name = String(shape.properties?.['name'] ?? '');
        return { code: codeOf(shape.id, name), name, shape };
      });
    });
  return world;
}

function codeOf(id: string | number | undefined, name: string): string {
  if (name === 'Kosovo') return 'XK';
  if (id === undefined) return '';
  // The browser's own tables know which letters a numeric code stands for.
  const canonical = Intl.getCanonicalLocales(`und-${String(id).padStart(3, '0')}`)[0] ?? '';
  const code = canonical.split('-').at(-1) ?? '';
  return /^[A-Z]{2}$/.test(code) ? code : '';
}
