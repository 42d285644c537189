/** Short lists of the house, and the parts of the ONIX code lists that its titles use. */
export const STAGES = [
  'Proposal',
  'Acquired',
  'Manuscript in',
  'Editing',
  'In production',
  'Printing',
  'Published',
  'Backlist',
  'Cancelled',
].map((name, at) => ({ id: at + 1, name, position: at + 1 }));

export const SEASONS = ['Autumn 2026', 'Spring 2027', 'Autumn 2027', 'Spring 2028'].map(
  (name, at) => ({ id: 21 + at, name }),
);

export const IMPRINTS = [
  { id: 3, name: 'Aurora Fiction' },
  { id: 4, name: 'Aurora Knowledge' },
  { id: 5, name: 'Little Aurora' },
];

export const TIERS = ['A: lead title', 'B: supported', 'C: list'].map((name, at) => ({
  id: 41 + at,
  name,
}));

export const nameIn = (list: readonly { id: number; name: string }[], id: number | null) =>
  list.find((one) => one.id === id)?.name ?? null;

/** ONIX code lists 7 (old form codes), 17, 58, 59, 64. */
const LISTS = {
  form: {
    AJ: 'Downloadable audio file',
    BB: 'Hardback',
    BC: 'Paperback / softback',
    DG: 'Electronic book text',
    ZZ: 'Other',
  },
  role: {
    A01: 'By (author)',
    A12: 'Illustrated by',
    B01: 'Edited by',
    B06: 'Translated by',
    E07: 'Read by',
  },
  priceType: { '01': 'RRP excluding tax', '02': 'RRP including tax' },
  qualifier: { '05': 'Consumer price', '06': 'Corporate / Library / Education price' },
  status: {
    '00': 'Unspecified',
    '01': 'Cancelled',
    '02': 'Forthcoming',
    '03': 'Postponed indefinitely',
    '04': 'Active',
    '05': 'No longer our product',
    '06': 'Out of stock indefinitely',
    '07': 'Out of print',
  },
  audience: { '01': 'General / adult', '02': "Children's / juvenile" },
} as const;

/** A code as the API shows it; null stays null. */
export function onixCode(list: keyof typeof LISTS, code: string | null) {
  if (code === null) return null;
  const names: Record<string, string> = LISTS[list];
  return { code, description: names[code] ?? null, isDeprecated: false, notes: null, value: code };
}

/** Numeric codes are spelled with an underscore as enum values. */
export const enumOf = (code: string | null) =>
  code === null ? null : /^\d/.test(code) ? `_${code}` : code;
export const codeOf = (value: string) => value.replace(/^_/, '');
