export type FieldType =
  | 'TEXT'
  | 'TEXT_AREA'
  | 'LOCALIZED_TEXT'
  | 'LOCALIZED_TEXT_AREA'
  | 'NUMBER'
  | 'DOUBLE'
  | 'DATE'
  | 'BOOLEAN'
  | 'DROPDOWN'
  | 'COLLECTION_REFERENCE'
  | 'TAG_REFERENCE';

export interface Field {
  id: number;
  name: string;
  type: FieldType;
  entity: 'ASSET' | 'COLLECTION';
  set: 'general' | 'rights';
  labels: { en: string; de: string };
  required?: boolean;
  options?: Record<'en' | 'de', { index: number; label: string }[]>;
  /** Where the collections of a reference hang. */
  rootId?: number;
}

const options = (en: string[], de: string[]) => ({
  en: en.map((label, at) => ({ index: at + 1, label })),
  de: de.map((label, at) => ({ index: at + 1, label })),
});

type Labels = [en: string, de: string];

const asset = (
  key: keyof typeof FIELD,
  type: FieldType,
  [en, de]: Labels,
  more: Partial<Field> = {},
): Field => ({
  id: FIELD[key],
  name: key,
  type,
  entity: 'ASSET',
  set: 'general',
  labels: { en, de },
  ...more,
});

const CHANNELS_ROOT = 500;
const TERRITORIES_ROOT = 520;
const REGIONS_ROOT = 540;

/** The ids that the story speaks of. */
export const FIELD = {
  approvalStatus: 643,
  channels: 644,
  territories: 645,
  languages: 646,
  licenceEnd: 647,
  altText: 648,
  credit: 649,
  owner: 650,
  sourceKey: 651,
  campaign: 652,
  description: 653,
  reviewLog: 654,
  keywords: 655,
  modelRelease: 656,
  pageCount: 657,
  licenceFee: 658,
  governance: 659,
  productLine: 660,
  region: 661,
  usageRights: 662,
  retentionEnd: 663,
  rightsDecision: 664,
  usedOnPages: 665,
  confluencePage: 680,
} as const;

/** What an administrator of Aurora Press set up: one field at least of every type that CELUM has. */
export const FIELDS: readonly Field[] = [
  asset('approvalStatus', 'DROPDOWN', ['Approval status', 'Freigabestatus'], {
    set: 'rights',
    options: options(
      ['Draft', 'In review', 'Approved', 'Rejected'],
      ['Entwurf', 'In Prüfung', 'Freigegeben', 'Abgelehnt'],
    ),
  }),
  asset('channels', 'COLLECTION_REFERENCE', ['Channels', 'Kanäle'], {
    set: 'rights',
    rootId: CHANNELS_ROOT,
  }),
  asset('territories', 'COLLECTION_REFERENCE', ['Territories', 'Länder'], {
    set: 'rights',
    rootId: TERRITORIES_ROOT,
  }),
  asset('languages', 'TAG_REFERENCE', ['Languages', 'Sprachen'], {
    set: 'rights',
  }),
  asset('licenceEnd', 'DATE', ['Licence ends on', 'Lizenz endet am'], {
    set: 'rights',
  }),
  asset('altText', 'LOCALIZED_TEXT', ['Alternative text', 'Alternativtext']),
  asset('credit', 'TEXT', ['Credit line', 'Bildnachweis'], { set: 'rights' }),
  asset('owner', 'TEXT', ['Owner', 'Verantwortlich'], { required: true }),
  asset('sourceKey', 'TEXT', ['Source key', 'Quellschlüssel']),
  asset('campaign', 'TEXT', ['Campaign', 'Kampagne']),
  asset('description', 'LOCALIZED_TEXT_AREA', ['Description', 'Beschreibung']),
  asset('reviewLog', 'TEXT_AREA', ['Review log', 'Prüfprotokoll']),
  asset('keywords', 'TAG_REFERENCE', ['Keywords', 'Schlagwörter']),
  asset('modelRelease', 'BOOLEAN', ['Model release', 'Modelfreigabe'], {
    set: 'rights',
  }),
  asset('pageCount', 'NUMBER', ['Pages', 'Seiten']),
  asset('licenceFee', 'DOUBLE', ['Licence fee', 'Lizenzgebühr'], {
    set: 'rights',
  }),
  asset('governance', 'TEXT_AREA', ['Governing policy', 'Geltende Richtlinie']),
  asset('productLine', 'DROPDOWN', ['Product line', 'Produktlinie'], {
    options: options(
      ['Fiction', 'Non-fiction', 'Children', 'Audio'],
      ['Belletristik', 'Sachbuch', 'Kinderbuch', 'Hörbuch'],
    ),
  }),
  asset('region', 'COLLECTION_REFERENCE', ['Region', 'Region'], { rootId: REGIONS_ROOT }),
  asset('usageRights', 'LOCALIZED_TEXT', ['Usage rights', 'Nutzungsrechte'], { set: 'rights' }),
  asset('retentionEnd', 'DATE', ['Keep until', 'Aufbewahren bis'], { set: 'rights' }),
  asset('rightsDecision', 'DROPDOWN', ['Decision on rights', 'Entscheidung zu Rechten'], {
    set: 'rights',
    options: options(['Renew', 'Replace', 'Retire'], ['Verlängern', 'Ersetzen', 'Ausmustern']),
  }),
  asset('usedOnPages', 'TEXT_AREA', ['Used on pages', 'Verwendet auf Seiten']),
  asset('confluencePage', 'TEXT', ['Campaign page', 'Kampagnenseite'], {
    entity: 'COLLECTION',
  }),
];

const BY_ID = new Map(FIELDS.map((field) => [field.id, field]));

export const fieldById = (id: number) => BY_ID.get(id);
