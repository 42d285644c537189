export const en = {
  intro:
    'Exports of an approved page carry a code. Type it here to see whether what you hold is still what is approved.',
  code: 'Verification code',
  hint: 'Twelve characters, such as K7QF-9M2X-3TCV. Capitals and dashes do not matter.',
  check: 'Check',
  unknown: 'This code is not known here, or it belongs to a page that you may not see.',
  unknownNext: 'Check that it comes from this site. If it does, ask whoever gave you the document.',
  mistyped: 'This cannot be a verification code: a character is wrong or missing.',
  mistypedNext: 'Compare it with the document once more.',
  valid: (title: string, version: number) =>
    `Valid: “${title}” is as it was approved, in version ${version}.`,
  superseded: (title: string, version: number, newer: number) =>
    `Superseded: “${title}” was approved in version ${version}, and again in version ${newer} since.`,
  'changed-since': (title: string, version: number) =>
    `Changed since: “${title}” was approved in version ${version} and is no longer as it was approved.`,
  approved: 'Approved',
  record: 'Record',
  open: 'Open the page',
};

export type Words = typeof en;
