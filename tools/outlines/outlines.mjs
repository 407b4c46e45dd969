// Makes outlines.csv of the country outlines of Natural Earth 4.1.0 (public domain), as packed by
// world-atlas 2.0.2. Run by hand when the outlines are to be renewed:
//
//   npm install world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3 i18n-iso-countries@7.14.0
//   node outlines.mjs > ../../spoor-app/src/main/resources/org/spoor/report/chart/outlines.csv
//
// Crimea, which Natural Earth draws with the state that occupies it, is given back to Ukraine (United Nations General
// Assembly resolution 68/262).
import fs from 'fs';
import { createRequire } from 'module';
import * as client from 'topojson-client';
import * as simplify from 'topojson-simplify';
const require = createRequire(import.meta.url);
const iso = require('i18n-iso-countries');

const SCALES = [
  { name: 'europe', file: '50m', least: 4e-3, window: [-32, 29, 75, 74], smallest: 0.02 },
  { name: 'world', file: '110m', least: 0.05, window: [-180, -60, 180, 90], smallest: 0.1 },
];
const NAMELESS = { Kosovo: 'XK' };

function area(ring) {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  return Math.abs(sum / 2);
}
function inside(ring, [x, y]) {
  let is = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    if (ring[i][1] > y !== ring[j][1] > y && x < ((ring[j][0] - ring[i][0]) * (y - ring[i][1])) / (ring[j][1] - ring[i][1]) + ring[i][0]) is = !is;
  return is;
}

const out = [
  '# Outlines of countries: Natural Earth 4.1.0, public domain (naturalearthdata.com), 1:50m around Europe, 1:110m elsewhere,',
  '# by way of world-atlas 2.0.2, simplified by tools/outlines/outlines.mjs. Crimea is drawn as Ukraine (UN General Assembly',
  '# resolution 68/262). A row is one ring of a country (alpha-2; empty where it has none): hundredths of a degree, longitude',
  '# and latitude, the first point whole and every other as the step from the one before it.',
  'scale,country,ring',
];
for (const { name, file, least, window, smallest } of SCALES) {
  let topology = JSON.parse(fs.readFileSync(`node_modules/world-atlas/countries-${file}.json`));
  const countries = topology.objects.countries.geometries;
  const russia = countries.find((c) => c.id === '643');
  const ukraine = countries.find((c) => c.id === '804');
  const rings = client.feature(topology, russia).geometry.coordinates;
  const crimea = rings.findIndex((polygon) => inside(polygon[0], [34.2, 45.2]));
  const moved = { type: 'Polygon', arcs: russia.arcs[crimea] };
  russia.arcs.splice(crimea, 1);
  const whole = client.mergeArcs(topology, [{ type: ukraine.type, arcs: ukraine.arcs }, moved]);
  ukraine.type = whole.type;
  ukraine.arcs = whole.arcs;
  topology = simplify.presimplify(topology);
  topology = simplify.simplify(topology, least);
  const rows = [];
  for (const country of countries) {
    const object = topology.objects.countries.geometries.find((c) => c.properties.name === country.properties.name);
    const code = country.id ? iso.numericToAlpha2(country.id) ?? '' : NAMELESS[country.properties.name] ?? '';
    const shape = client.feature(topology, object).geometry;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    const largest = Math.max(...polygons.map((p) => area(p[0])));
    for (const polygon of polygons)
      for (const ring of polygon) {
        const xs = ring.map((p) => p[0]);
        const ys = ring.map((p) => p[1]);
        if (Math.max(...xs) < window[0] || Math.min(...xs) > window[2] || Math.max(...ys) < window[1] || Math.min(...ys) > window[3]) continue;
        if (ring.length < 4 || (area(ring) < smallest && area(ring) < largest)) continue;
        let x = 0;
        let y = 0;
        const steps = [];
        for (const [px, py] of ring.slice(0, -1)) {
          const nx = Math.round(px * 100);
          const ny = Math.round(py * 100);
          if (steps.length && nx === x && ny === y) continue;
          steps.push(nx - x, ny - y);
          x = nx;
          y = ny;
        }
        if (steps.length >= 6) rows.push([name, code, steps.join(' ')]);
      }
  }
  rows.sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
  rows.forEach((row) => out.push(row.join(',')));
}
console.log(out.join('\n'));
