/** What the server answers with, as far as the workbench looks at it; the whole contract is openapi.yaml of spoor-app. */

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
export type Certainty = 'CT+' | 'PR+' | 'PS+' | 'CT-' | 'PR-' | 'PS-' | 'U';
export type FindKind = 'event' | 'attribution' | 'flow' | 'relation' | 'evidence' | 'mention' | 'quantity' | 'date' | 'hedge';
export type FindState = 'open' | 'accepted' | 'corrected' | 'added' | 'rejected';
export type Review = 'open' | 'partly' | 'accepted';

export interface ProblemBody {
  title: string;
  status: number;
  code: string;
  detail: string;
  remedy: string;
  request?: string;
}

export interface Session {
  mode: 'alone' | 'team';
  signedIn: boolean;
  name?: string;
  role?: 'reader' | 'analyst' | 'admin';
  readOnly: boolean;
}

export interface State {
  stamp: string;
  documents: number;
  decisions: number;
  derivedDocuments: number;
  derivedDecisions: number;
  current: boolean;
}

export interface Counts {
  reports: number;
  withdrawn: number;
  nearCopies: number;
  unread: number;
  decisions: number;
  incidents: number;
  parties: number;
  speakers: number;
  publishers: number;
}

export interface Case {
  name: string;
  program: string;
  counts: Counts;
  state: State;
}

export interface Page<T> {
  items: T[];
  total: number;
  next?: string;
  state?: State;
}

export interface Queue<T> {
  total: number;
  items: T[];
}

export interface Overview {
  state: State;
  counts: Counts;
  byMonth: { month: string; types: Record<string, number> }[];
  byCountry: { country: string; incidents: number }[];
  ledgers: LedgerBrief[];
  queue: {
    contradictions: Queue<Contradiction>;
    repeats: Queue<Proposal>;
    merges: Queue<Proposal>;
    lowCertainty: Queue<IncidentBrief>;
    unread: Queue<Unread>;
  };
}

export interface Palette {
  reports: ReportBrief[];
  parties: PartyBrief[];
  incidents: IncidentBrief[];
}

export interface Unread {
  origin: string;
  code: string;
  detail: string;
  remedy: string;
}

export interface Place {
  start: number;
  end: number;
}

export interface ReportBrief {
  number: number;
  document: string;
  title?: string;
  publisher?: string;
  published?: string;
  language?: string;
  url?: string;
}

export interface Snippet extends Place {
  text: string;
  matches: Place[];
  sentence: number;
}

export interface Hit {
  report: ReportBrief;
  titleMatches: Place[];
  nearCopyOf?: number;
  copies: number[];
  snippets: Snippet[];
}

export interface Facet {
  facet: string;
  distinct: number;
  values: { value: string; count: number; chosen: boolean }[];
}

export interface ReportPage extends Page<Hit> {
  copies: number;
  facets: Facet[];
  notes: string[];
  complete: boolean;
}

export interface FindRef {
  document: string;
  kind: FindKind;
  type?: string;
  start: number;
  end: number;
  key?: string;
}

export interface Item {
  commodity?: string;
  amount?: number;
  unit?: string;
  qualifier?: string;
  max?: number;
}

export interface Value {
  amount?: number;
  currency?: string;
  kind?: string;
  qualifier?: string;
}

/** A record as 'spoor extract' prints it; which slots it has depends on its kind. */
export interface FindRecord {
  kind: FindKind;
  id: string;
  start: number;
  end: number;
  quote?: string;
  type?: string;
  triggerStart?: number;
  triggerEnd?: number;
  date?: string;
  dateInferred?: boolean;
  by?: string[];
  against?: string[];
  byParties?: string[];
  againstParties?: string[];
  place?: string[];
  places?: string[];
  items?: Item[];
  values?: Value[];
  count?: number;
  countOf?: string;
  status?: string;
  certainty?: Certainty;
  attributedTo?: string[];
  source?: string;
  identity?: string;
  terms?: string;
  cue?: string;
  content?: string;
  commodity?: string;
  from?: string[];
  via?: string[];
  to?: string[];
  volume?: Item;
  subject?: string;
  relation?: string;
  object?: string;
  hedge?: string;
  country?: string;
  indicator?: string;
  direction?: string;
  name?: string;
  value?: string;
  amount?: number;
  unit?: string;
  of?: string;
  scope?: string;
  likelihood?: string;
  contentSpans?: [number, number][];
  [slot: string]: unknown;
}

export interface Find {
  id: string;
  find: FindRef;
  state: FindState;
  sentence: number;
  record: FindRecord;
  original?: FindRecord;
  incident?: string;
  party?: string;
  decisions: string[];
}

export interface Notice {
  code: string;
  detail: string;
}

export interface Report {
  report: ReportBrief;
  author?: string;
  publishedAsRead?: string;
  publisherGrade?: Grade;
  origin: string;
  format: string;
  addedAt: string;
  withdrawn: boolean;
  nearCopyOf?: ReportBrief;
  copies: ReportBrief[];
  notices: Notice[];
  text: { start: number; end: number; of: number; text: string };
  sentences: { number: number; start: number; end: number }[];
  finds: Find[];
  decisions: Decision[];
  state: State;
}

export interface FileOutcome {
  name: string;
  outcome: 'added' | 'known' | 'copy' | 'unreadable';
  report?: number;
  document?: string;
  code?: string;
  detail?: string;
  remedy?: string;
  notices: Notice[];
}

export interface Job {
  id: string;
  state: 'waiting' | 'reading' | 'deriving' | 'done' | 'cancelled' | 'failed';
  by: string;
  at: string;
  done: number;
  of: number;
  current?: string;
  added: number;
  known: number;
  unreadable: number;
  detail?: string;
  files: FileOutcome[];
}

export interface Total {
  unit: string;
  of?: string;
  min: number;
  max: number;
  assumptions: string[];
  converted: boolean;
  incidents: number;
}

export interface LedgerBrief {
  name: string;
  title: string;
  incidents: number;
  contradicted: number;
  first?: string;
  last?: string;
  totals: Total[];
}

export type Counting = 'always' | 'possibly' | 'never';

export interface Figure {
  unit: string;
  of?: string;
  min?: number;
  max?: number;
  open: boolean;
  qualifier?: string;
  counts: Counting;
  why?: string;
  converted: boolean;
}

export interface LedgerEntry {
  incident: IncidentBrief;
  counts: Counting;
  why?: string;
  figures: Figure[];
}

export interface Ledger extends Page<LedgerEntry> {
  name: string;
  title: string;
  groupBy?: string;
  totals: Total[];
  groups: { key: string; incidents: number; totals: Total[] }[];
}

export interface Range {
  min: number;
  max: number;
  qualifier?: string;
}

export interface IncidentBrief {
  id: string;
  type: string;
  ledger: string;
  date?: string;
  earliest?: string;
  latest?: string;
  dateInferred?: boolean;
  cumulative: boolean;
  by: string[];
  against: string[];
  byParties: string[];
  againstParties: string[];
  place: string[];
  places: string[];
  count?: { of: string; range: Range };
  items: { commodity: string; unit?: string; range?: Range }[];
  values: { currency: string; kind: string; range: Range }[];
  mode?: string;
  term?: Range;
  killed?: Range;
  injured?: Range;
  captured?: Range;
  status: string;
  certainty: Certainty;
  review: Review;
  reliability: Grade;
  credibility: number;
  speakers: number;
  publishers: number;
  tellings: number;
  contradicted: boolean;
}

export interface VoiceRef {
  key: string;
  name: string;
  identity: string;
  reliability: Grade;
}

export interface Telling {
  report: ReportBrief;
  event: string;
  find: FindRef;
  start: number;
  end: number;
  quote: string;
  sentence: number;
  again: { start: number; end: number; quote: string }[];
  voices: VoiceRef[];
  ownVoice: boolean;
  copy: boolean;
  accepted: boolean;
  credibility?: number;
  reasons: string[];
}

export interface Version {
  value: string;
  tellings: number[];
  voices: VoiceRef[];
  publishers: string[];
  reliability: Grade;
  counts: boolean;
  note?: string;
}

export interface Difference {
  slot: string;
  contradiction: boolean;
  open: boolean;
  settled?: string;
  versions: Version[];
}

export interface Incident {
  incident: IncidentBrief;
  tellings: Telling[];
  differences: Difference[];
  backing: { speakers: number; publishers: number; unnamed: boolean; reliability: Grade; credibility: number; graded: boolean; reasons: string[] };
  links: { kind: string; direction: 'from' | 'to'; other: IncidentBrief; otherFind?: FindRef; reasons: string[]; decided: boolean }[];
  proposals: Proposal[];
  decisions: Decision[];
  state: State;
}

export interface CaseMap {
  ledger: string;
  side: string;
  countries: { country: string; incidents: number; totals: Total[] }[];
  unplaced: number;
}

export interface Voice extends VoiceRef {
  incidents: number;
  reports: number;
  contradicted: number;
  alone: number;
}

export interface Claim {
  incident: IncidentBrief;
  report: ReportBrief;
  find: FindRef;
  start: number;
  end: number;
  quote: string;
  sentence: number;
}

export interface ClaimPage extends Page<Claim> {
  voice: Voice;
}

export interface Publisher {
  name: string;
  reliability: Grade;
  reports: number;
  incidents: number;
}

export interface Contradiction {
  incident: IncidentBrief;
  find: FindRef;
  differences: Difference[];
}

export interface PartyRef {
  name: string;
  type?: string;
  document?: string;
}

export interface PartyBrief {
  id: string;
  type: string;
  name: string;
  aliases: string[];
  countries: string[];
  mentions: number;
  reports: number;
  decided: boolean;
}

export interface Reason {
  feature: string;
  value: number;
  weight: number;
  evidence: number;
  detail: string;
}

export interface Party extends Omit<Page<never>, 'items'> {
  party: PartyBrief;
  aliases: { name: string; times: number; reports: number }[];
  countries: { value: string; times: number }[];
  roles: { value: string; times: number }[];
  merges: { one: string; other: string; score: number; reasons: Reason[] }[];
  proposals: Proposal[];
  mentions: { report: ReportBrief; finding: string; start: number; end: number; quote: string; sentence: number }[];
}

export interface MergeProposal {
  kind: 'merge';
  score: number;
  one: PartyBrief;
  other: PartyBrief;
  oneRef: PartyRef;
  otherRef: PartyRef;
  contested: boolean;
  features: Reason[];
}

export interface RepeatProposal {
  kind: 'repeat';
  score: number;
  one: IncidentBrief;
  other: IncidentBrief;
  oneFind: FindRef;
  otherFind: FindRef;
  reasons: string[];
}

export type Proposal = MergeProposal | RepeatProposal;

export interface Screening {
  listed: number;
  names: number;
  withHits: number;
  complete: boolean;
  hits: { party: string; name: string; listId: string; listName: string; score: number; why: string }[];
}

export interface Act {
  act: string;
  find?: FindRef;
  patch?: Record<string, unknown>;
  record?: Record<string, unknown>;
  one?: PartyRef | FindRef;
  other?: PartyRef | FindRef;
  from?: FindRef;
  to?: FindRef;
  link?: string;
  holds?: boolean;
  publisher?: string;
  speaker?: string;
  reliability?: Grade;
  credibility?: number;
  incident?: FindRef;
  slot?: string;
  value?: string;
  country?: string;
  indicator?: string;
  score?: number;
  heading?: string;
  text?: string;
  evidence?: FindRef[];
  document?: string;
  published?: string;
  decision?: string;
}

export interface Decision extends Act {
  id: string;
  author: string;
  at: string;
  reason?: string;
  undone: boolean;
  undoneBy?: string;
  report?: number;
}

export interface DecisionPage extends Page<Decision> {
  authors: string[];
}

export interface Decided {
  ids: string[];
  decisions: Decision[];
  finds: Find[];
  repeated: boolean;
  state: State;
}
