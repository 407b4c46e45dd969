import type { Certainty } from '../api/types/basics';
import type { IncidentBrief, PartyBrief, Range } from '../api/types/briefs';
import type { Total } from '../api/types/ledgers';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const compact = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

export function number(value: number): string {
  return numbers.format(value);
}

export function brief(value: number): string {
  return compact.format(value);
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** A country's English name; codes that are none (EU, NATO, a region) stay. */
export function country(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}

export function countries(codes: readonly string[]): string {
  return codes.map(country).join(', ');
}

export function language(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

/** snake_case of the contract as words. */
export function words(code: string): string {
  return code.replaceAll('_', ' ').toLowerCase();
}

/** The slot of a difference, e.g. items/heroin/kg, as it is said: heroin, kg. */
export function slot(name: string): string {
  const [first = '', ...rest] = name.split('/');
  return rest.length === 0 ? words(first) : distinct(rest.map((part, i) => (i === 0 ? words(part) : many(part)))).join(', ');
}

/** A publisher; a report without one stands for itself under the key r:document. */
export function publisher(key: string): string {
  return key.startsWith('r:') ? key.slice(2) : key;
}

/** Without what is there already. */
export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter(Boolean))];
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SIGNS: Record<string, string> = { about: '~', at_least: '≥', at_most: '≤', more_than: '>', less_than: '<', up_to: '≤', exactly: '', between: '' };

export function sign(qualifier?: string): string {
  const text = qualifier === undefined ? '' : (SIGNS[qualifier.toLowerCase().replaceAll(' ', '_')] ?? '');
  return text && `${text} `;
}

const UNITS: Record<string, [string, string]> = {
  stick: ['stick', 'sticks'],
  person: ['person', 'people'],
  piece: ['piece', 'pieces'],
  count: ['', ''],
  month: ['month', 'months'],
  litre: ['litre', 'litres'],
  attack: ['attack', 'attacks'],
  site: ['site', 'sites'],
  factory: ['factory', 'factories'],
  company: ['company', 'companies'],
  vehicle: ['vehicle', 'vehicles'],
  group: ['group', 'groups'],
};

/** Units that are abbreviations, currencies or plural already stay as they are. */
const SAME = /^(kg|g|t|m2|m3|ha|l|ml|%|[A-Z]{3}|km|lb|oz|people|cattle|sheep)$/;

function many(name: string): string {
  const known = UNITS[name];
  if (known) return known[1];
  const said = words(name);
  if (SAME.test(name) || said.endsWith('s')) return SAME.test(name) ? name : said;
  if (/[^aeiou]y$/.test(said)) return `${said.slice(0, -1)}ies`;
  return /(x|ch|sh)$/.test(said) ? `${said}es` : `${said}s`;
}

export function unit(name: string | undefined, value: number): string {
  if (!name) return '';
  const known = UNITS[name];
  if (value === 1) return known ? known[0] : SAME.test(name) ? name : words(name);
  return many(name);
}

export function range(value: Range): string {
  const { min, max } = value;
  if (min === max) return sign(value.qualifier) + number(min);
  return `${sign(value.qualifier)}${number(min)}–${number(max)}`;
}

export function measured(value: Range, of?: string): string {
  const name = unit(of, value.max);
  return name ? `${range(value)} ${name}` : range(value);
}

/** Incidents were added up of which none tells a number. */
function untold(value: Total): string {
  return value.min === 0 && value.max === 0 ? `number of ${unit(value.unit, 2) || 'them'} not told` : '';
}

export function total(value: Total): string {
  if (untold(value)) return untold(value);
  return measured({ min: value.min, max: value.max }, value.unit);
}

/** Whole numbers from a million on are shown short where space is scarce. */
export function shortTotal(value: Total): string {
  if (untold(value)) return untold(value);
  const figure = (n: number) => (Math.abs(n) >= 1e6 ? brief(n) : number(n));
  const text = value.min === value.max ? figure(value.min) : `${figure(value.min)}–${figure(value.max)}`;
  const name = unit(value.unit, value.max);
  return name ? `${text} ${name}` : text;
}

export const CERTAINTY: Record<Certainty, { word: string; level: number; denied: boolean }> = {
  'CT+': { word: 'certain', level: 3, denied: false },
  'PR+': { word: 'probable', level: 2, denied: false },
  'PS+': { word: 'possible', level: 1, denied: false },
  'CT-': { word: 'denied', level: 3, denied: true },
  'PR-': { word: 'probably not', level: 2, denied: true },
  'PS-': { word: 'possibly not', level: 1, denied: true },
  U: { word: 'unknown', level: 0, denied: false },
};

/** Event types in their order; each has a colour and, beside it, always its word. */
export const EVENT_TYPES = [
  'seizure', 'raid', 'dismantling', 'arrest', 'charge', 'conviction', 'sentence', 'extradition',
  'expulsion', 'asset_freeze', 'sanction', 'attack', 'espionage', 'trafficking',
] as const;

const TONES: Record<string, string> = {
  seizure: 'teal', raid: 'amber', dismantling: 'amber', arrest: 'blue', charge: 'violet', conviction: 'violet',
  sentence: 'violet', extradition: 'blue', expulsion: 'indigo', asset_freeze: 'slate', sanction: 'slate',
  attack: 'red', espionage: 'plum', trafficking: 'green',
};

export function tone(type: string): string {
  return TONES[type.toLowerCase()] ?? 'slate';
}

/** EDTF as it is read aloud, for the forms that reports have. The ends of time stand for a day that nobody tells. */
export function day(edtf: string | undefined): string {
  if (!edtf || NEVER.test(edtf)) return 'date not told';
  const [from, to] = edtf.split('/');
  if (to !== undefined) return to === '' || to === '..' ? `from ${one(from ?? '')}` : from === '' || from === '..' ? `until ${one(to)}` : `${one(from ?? '')} – ${one(to)}`;
  return one(edtf);
}

const NEVER = /^(0000|9999)-/;

/** From the first day to the last, as far as they are told; empty where neither is. */
export function between(first: string | undefined, last: string | undefined): string {
  const from = first && !NEVER.test(first) ? day(first) : '';
  const to = last && !NEVER.test(last) ? day(last) : '';
  if (from && to) return from === to ? from : `${from} to ${to}`;
  return from ? `since ${from}` : to ? `until ${to}` : '';
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function one(edtf: string): string {
  const match = /^(\d{4}|\d{2,3}X{1,2}|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%]?)$/.exec(edtf);
  if (!match) return edtf;
  const [, year = '', month, dayOf, mark] = match;
  const about = mark ? 'about ' : '';
  const told = year === 'XXXX' ? '' : year.replace(/X+/, (gap) => '0'.repeat(gap.length) + 's');
  const name = month && month !== 'XX' ? MONTHS[Number(month) - 1] : '';
  if (month && month !== 'XX' && !name) return edtf;
  if (!name) return told ? `${about}${told}` : 'date not told';
  const date = dayOf && dayOf !== 'XX' ? `${Number(dayOf)} ${name}` : name;
  return told ? `${about}${date} ${told}` : `${about}${date}, year not told`;
}

const times = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export function moment(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : times.format(at);
}

/** Who did it to whom, as short as it can be said. */
export function sides(incident: IncidentBrief): string {
  const by = incident.byParties[0] ?? countries(incident.by);
  const against = incident.againstParties[0] ?? countries(incident.against);
  if (by && against) return `${by} → ${against}`;
  return by || (against && `→ ${against}`) || '';
}

export function where(incident: IncidentBrief): string {
  return incident.places[0] ?? countries(incident.place);
}

/** The figures that an incident is told with. */
export function figures(incident: IncidentBrief): string[] {
  const out: string[] = [];
  if (incident.count) out.push(measured(incident.count.range, incident.count.of));
  for (const item of incident.items) {
    out.push(item.range ? `${measured(item.range, item.unit)} ${item.unit === item.commodity ? '' : words(item.commodity)}`.trim() : words(item.commodity));
  }
  for (const value of incident.values) out.push(`${range(value.range)} ${value.currency}`);
  if (incident.term) out.push(`${measured(incident.term, 'month')}`);
  if (incident.killed) out.push(`${range(incident.killed)} killed`);
  if (incident.injured) out.push(`${range(incident.injured)} injured`);
  return out;
}

export function headline(incident: IncidentBrief): string {
  const parts = [capital(words(incident.type)), figures(incident)[0], where(incident) || sides(incident)].filter(Boolean);
  return parts.join(' · ');
}

export function partyLine(party: PartyBrief): string {
  return [words(party.type), countries(party.countries)].filter(Boolean).join(' · ');
}
