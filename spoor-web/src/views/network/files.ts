import { words } from '../../parts/words';
import type { Centrality, Shown, Spot } from './graph';
import { dash, radius } from './scene';

/** Pictures of the network as files. */
export function save(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

export function saveText(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  save(url, name);
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function xml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export function svgOf(shown: Shown, spots: Map<string, Spot>, by: Centrality): string {
  const all = [...spots.values()];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of all) [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  const most = Math.max(0, ...shown.parties.map((party) => party[by]));
  const lines = shown.relations.map((relation) => {
    const from = spots.get(relation.subject);
    const to = spots.get(relation.object);
    if (!from || !to) return '';
    return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="#777" stroke-dasharray="${dash(relation).join(' ')}"><title>${xml(`${relation.subjectName} ${words(relation.relation)} ${relation.objectName}`)}</title></line>`;
  });
  const dots = all.map((spot) => `<circle cx="${spot.x}" cy="${spot.y}" r="${radius(spot, by, most)}" fill="#14595e"/><text x="${spot.x}" y="${spot.y + radius(spot, by, most) + 11}" font-size="10" text-anchor="middle" font-family="sans-serif">${xml(spot.party.name)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left - 60} ${top - 60} ${right - left + 120} ${bottom - top + 120}">${lines.join('')}${dots.join('')}</svg>\n`;
}
