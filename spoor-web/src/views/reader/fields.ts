import type { FindKind } from '../../api/types/finds';
import { EVENT_TYPES } from '../../parts/words';

/** The slots of a record that a person may set, and how. */
export interface Field {
  slot: string;
  label: string;
  type: 'text' | 'number' | 'list' | 'choice' | 'items';
  choices?: readonly string[];
  hint?: string;
}

const CERTAINTIES = ['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'U'] as const;
const certainty: Field = { slot: 'certainty', label: 'Certainty', type: 'choice', choices: CERTAINTIES };
export const QUALIFIERS = ['exactly', 'about', 'more_than', 'less_than', 'at_least', 'at_most', 'nearly', 'multiple'] as const;

export const INDICATORS = [
  'Human trafficking', 'Human smuggling', 'Extortion and protection racketeering', 'Arms trafficking', 'Trade in counterfeit goods',
  'Illicit trade in excisable goods', 'Flora crimes', 'Fauna crimes', 'Non-renewable resource crimes', 'Heroin trade', 'Cocaine trade',
  'Cannabis trade', 'Synthetic drug trade', 'Cyber-dependent crimes', 'Financial crimes', 'Mafia-style groups', 'Criminal networks',
  'State-embedded actors', 'Foreign actors', 'Private sector actors', 'Political leadership and governance',
  'Government transparency and accountability', 'International cooperation', 'National policies and laws', 'Judicial system and detention',
  'Law enforcement', 'Territorial integrity', 'Anti-money laundering', 'Economic regulatory capacity', 'Victim and witness support',
  'Prevention', 'Non-state actors',
] as const;

export const FIELDS: Record<FindKind, Field[]> = {
  event: [
    { slot: 'type', label: 'Type', type: 'choice', choices: EVENT_TYPES },
    { slot: 'status', label: 'Status', type: 'choice', choices: ['happened', 'ordered', 'planned', 'threatened', 'alleged'] },
    certainty,
    { slot: 'date', label: 'Date', type: 'text', hint: '2022-03-25, 2022-03, 2022' },
    { slot: 'by', label: 'By (countries)', type: 'list', hint: 'PL, LT' },
    { slot: 'byParties', label: 'By (names)', type: 'list' },
    { slot: 'against', label: 'Against (countries)', type: 'list', hint: 'RU' },
    { slot: 'againstParties', label: 'Against (names)', type: 'list' },
    { slot: 'place', label: 'Country', type: 'list', hint: 'DE' },
    { slot: 'places', label: 'Place', type: 'list' },
    { slot: 'count', label: 'How many', type: 'number' },
    { slot: 'countOf', label: 'Of what', type: 'text', hint: 'person' },
    { slot: 'items', label: 'Goods', type: 'items' },
  ],
  attribution: [
    { slot: 'source', label: 'Speaker', type: 'text' },
    { slot: 'identity', label: 'Identity', type: 'choice', choices: ['named', 'anonymous', 'institution', 'document'] },
    { slot: 'terms', label: 'Terms', type: 'choice', choices: ['on_record', 'on_background', 'not_authorised', 'safety', 'unstated'] },
  ],
  flow: [
    { slot: 'commodity', label: 'Commodity', type: 'text' },
    { slot: 'from', label: 'From', type: 'list' },
    { slot: 'via', label: 'Via', type: 'list' },
    { slot: 'to', label: 'To', type: 'list' },
    certainty,
  ],
  relation: [
    { slot: 'subject', label: 'Who', type: 'text' },
    {
      slot: 'relation', label: 'Relation', type: 'choice',
      choices: ['controls', 'directs', 'works_for', 'leads', 'member_of', 'funds', 'protects', 'corrupts', 'cooperates_with', 'allied_with', 'linked_to', 'appoints', 'participates_in', 'holds_position', 'located_in', 'accuses'],
    },
    { slot: 'object', label: 'Whom', type: 'text' },
    certainty,
  ],
  evidence: [
    { slot: 'country', label: 'Country', type: 'text', hint: 'BG' },
    { slot: 'indicator', label: 'Indicator', type: 'choice', choices: INDICATORS },
    { slot: 'direction', label: 'Direction', type: 'choice', choices: ['raises', 'lowers', 'neutral'] },
    certainty,
  ],
  mention: [
    { slot: 'type', label: 'Type', type: 'choice', choices: ['person', 'organisation', 'agency', 'group', 'state', 'place', 'nationality', 'commodity', 'weapon'] },
    { slot: 'name', label: 'Name', type: 'text' },
    { slot: 'country', label: 'Country', type: 'text', hint: 'LV' },
  ],
  quantity: [
    { slot: 'amount', label: 'Amount', type: 'number' },
    { slot: 'unit', label: 'Unit', type: 'text' },
    { slot: 'of', label: 'Of what', type: 'text' },
  ],
  date: [{ slot: 'value', label: 'Date', type: 'text', hint: '2022-03-25' }],
  hedge: [certainty],
};

/** What a person may add, with what a fresh one starts with. */
export const ADDABLE: Partial<Record<FindKind, Record<string, unknown>>> = {
  event: { type: 'seizure', status: 'happened', certainty: 'CT+' },
  relation: { relation: 'works_for', certainty: 'CT+' },
  flow: { certainty: 'CT+' },
  evidence: { indicator: 'Human trafficking', direction: 'raises', certainty: 'CT+' },
  mention: { type: 'organisation' },
};

/** The slot of a record that says what type of its kind it is. */
export function typeSlot(kind: FindKind): string {
  return kind === 'flow' ? 'commodity' : kind === 'relation' ? 'relation' : kind === 'evidence' ? 'indicator' : kind === 'quantity' ? 'dimension' : 'type';
}
