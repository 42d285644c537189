import type { LibraryField } from '../contracts/library';
import type { CelumMapping } from '../contracts/settings';

type FieldKey = {
  [Key in keyof CelumMapping]: CelumMapping[Key] extends number | null ? Key : never;
}[keyof CelumMapping] &
  `${string}Field`;

/** Names that customers give such fields, in English and German; a field's type has to fit as well. */
const SIGNS: Record<FieldKey, { name: RegExp; types: readonly string[] }> = {
  approvalField: { name: /approv|freigabe|review.?status/i, types: ['DROPDOWN'] },
  channelsField: {
    name: /channel|kanal|kanäle|medi(a|en).?use/i,
    types: ['COLLECTION_REFERENCE', 'TAG_REFERENCE', 'DROPDOWN'],
  },
  territoriesField: {
    name: /territor|countr|region|land|länder|gebiet/i,
    types: ['COLLECTION_REFERENCE', 'TAG_REFERENCE', 'DROPDOWN'],
  },
  languagesField: {
    name: /language|sprache/i,
    types: ['COLLECTION_REFERENCE', 'TAG_REFERENCE', 'DROPDOWN'],
  },
  licenceEndField: {
    name: /licen[cs]e|lizenz|expir|ablauf|gültig.?bis|valid.?until/i,
    types: ['DATE'],
  },
  altTextField: {
    name: /alt.?text|alternativ/i,
    types: ['TEXT', 'LOCALIZED_TEXT', 'TEXT_AREA', 'LOCALIZED_TEXT_AREA'],
  },
  creditField: {
    name: /credit|copyright|urheber|bildnachweis|nachweis/i,
    types: ['TEXT', 'LOCALIZED_TEXT', 'TEXT_AREA', 'LOCALIZED_TEXT_AREA'],
  },
  ownerField: {
    name: /owner|responsib|verantwort|besitzer|inhaber/i,
    types: ['TEXT', 'LOCALIZED_TEXT'],
  },
};

const VALUES = {
  approvedValues: /^(approved|freigegeben|genehmigt|released for use|final)$/i,
  inReviewValues: /review|prüfung|pending|draft|entwurf|offen/i,
  rejectedValues: /reject|abgelehnt|declined|gesperrt/i,
} as const;

/** What CELUM's field names say about their meaning, for the fields that nobody has mapped yet. */
export function suggestMapping(
  fields: readonly LibraryField[],
  mapping: CelumMapping,
): Partial<CelumMapping> {
  const suggestion: Partial<CelumMapping> = {};
  for (const key of FIELD_KEYS) {
    if (mapping[key] !== null) continue;
    const { name, types } = SIGNS[key];
    const field = fields.find((one) => types.includes(one.type) && name.test(one.name));
    if (field) suggestion[key] = field.id;
  }
  const approval = fields.find(({ id }) => id === suggestion.approvalField);
  return approval ? { ...suggestion, ...suggestValues(approval) } : suggestion;
}

const FIELD_KEYS = [
  'approvalField',
  'channelsField',
  'territoriesField',
  'languagesField',
  'licenceEndField',
  'altTextField',
  'creditField',
  'ownerField',
] as const satisfies readonly FieldKey[];

function suggestValues(field: LibraryField) {
  const indexes = (sign: RegExp) =>
    field.options.filter(({ label }) => sign.test(label.trim())).map(({ index }) => index);
  return {
    approvedValues: indexes(VALUES.approvedValues),
    inReviewValues: indexes(VALUES.inReviewValues),
    rejectedValues: indexes(VALUES.rejectedValues),
  };
}
