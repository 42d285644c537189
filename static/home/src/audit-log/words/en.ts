import type { AuditFinding } from '../../../../../src/contracts/audit';

const findings: Record<AuditFinding['code'], string> = {
  'entry-missing': 'Entry {seq} is missing.',
  'entry-altered': 'Entry {seq} was changed.',
  'entry-out-of-place': 'Entry {seq} is not where it belongs.',
  'link-broken': 'The link from the entry before to entry {seq} is broken.',
  'signature-wrong': 'The signature of entry {seq} is wrong.',
  'key-unknown':
    'Entry {seq} was signed by a key that this log does not know. The log was cleared or replaced since.',
  'head-missing': 'The head of the log is missing.',
  'head-differs': 'Entry {seq} is not the one that was in the log then.',
  'log-shorter': 'The log had an entry {seq}, and now it ends before it. Entries were removed.',
  unreadable: 'Entry {seq} cannot be read.',
};

export const en = {
  intro:
    'What was approved, published, filed and changed, in order. Each entry seals the ones before it; nobody can change them unnoticed.',
  filter: 'Show',
  everything: 'Everything',
  log: 'Log',
  ownLog: 'This site',
  archive: (site: string, day: string) => `Imported: ${site}, as of ${day}`,
  check: 'Check the log',
  checking: 'Checking the log and the heads on pages and records…',
  whole: (entries: number, heads: number, at: string) =>
    `Checked ${at}: ${entries} entries, unbroken. ${heads} heads on pages and in records agree.`,
  broken: (count: number, at: string) =>
    count === 1 ? `Checked ${at}: 1 finding.` : `Checked ${at}: ${count} findings.`,
  brokenNext:
    'Export the log now and keep it. Compare it with the records in OpenText, and find out who could write the app’s storage.',
  findings,
  where: { log: 'In the log', outside: (place: string) => `Head kept by ${place}` },
  export: 'Export',
  exported: (entries: number) => `Exported: ${entries} lines.`,
  import: 'Import a log',
  importing: (done: number, all: number) => `Importing line ${done} of ${all}…`,
  imported: (entries: number) => `Imported and verified: ${entries} entries.`,
  importCut:
    'The file ends before its last signed head. What was verified so far is kept; import the whole file.',
  keys: 'Public keys',
  keysIntro:
    'With these, anybody can check signatures of the log and of evidence packs. The first one signs now; older ones stay valid for what they signed.',
  since: (moment: string) => `since ${moment}`,
  downloadJwk: 'Download as JWK',
  downloadPem: 'Download as PEM',
  downloadOf: (format: string, key: string) => `Download as ${format}: key ${key}`,
  renew: 'Make a new key',
  renewTitle: 'Make a new signing key?',
  renewText:
    'New entries and packs are signed with it from then on. The old public key stays here, and what it signed stays valid.',
  cancel: 'Keep the key',
};

export type Words = typeof en;
