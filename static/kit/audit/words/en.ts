import type { AuditKind } from '../../../../src/contracts/audit';

const kinds: Record<AuditKind, string> = {
  'approval-submitted': 'Submitted for approval',
  'approval-decided': 'Decided',
  'approval-withdrawn': 'Submission withdrawn',
  'approval-expired': 'Approval ran out',
  'deputy-named': 'Deputy named',
  'deputy-removed': 'Deputy taken back',
  'authenticator-enrolled': 'Signature set up',
  'authenticator-recovered': 'Signature recovered with a recovery code',
  'authenticator-locked': 'Signature locked after wrong codes',
  'authenticator-reset': 'Signature reset',
  override: 'Rights gate overridden',
  'publication-ordered': 'Publication ordered',
  'record-filed': 'Filed as record',
  'delivery-stopped': 'Delivery stopped',
  'delivery-retried': 'Delivery tried again',
  'repair-ordered': 'Repair of a difference ordered',
  'settings-changed': 'Settings changed',
  'connection-saved': 'Connection saved',
  'connection-removed': 'Connection removed',
  'evidence-made': 'Evidence pack ordered',
  'log-exported': 'Audit log exported',
  'log-imported': 'Audit log imported',
  'log-checked': 'Audit log checked',
  'signing-key-made': 'Signing key renewed',
};

/** Facts that people read; the others are for machines and stay in the export. */
const facts: Record<string, string> = {
  round: 'Round',
  pageVersion: 'Page version',
  decision: 'Decision',
  meaning: 'Meaning',
  outcome: 'Then',
  number: 'Record',
  version: 'Record version',
  what: 'Which',
  parts: 'Parts',
  system: 'System',
  code: 'Why',
  reason: 'Reason',
  entries: 'Entries',
  site: 'Site',
  assets: 'Assets',
};

/** Codes that people read as words; anything else is shown as it is. */
const values: Record<string, string> = {
  approve: 'approved',
  reject: 'rejected',
  approved: 'page approved',
  rejected: 'page rejected',
  'in-approval': 'others still to decide',
  content: 'content',
  brand: 'brand',
  legal: 'legal',
  release: 'release',
  celum: 'CELUM',
  opentext: 'OpenText',
  consonance: 'Consonance',
  onedrive: 'OneDrive',
  dropbox: 'Dropbox',
  site: 'site and spaces',
  'celum-mapping': 'mapping of CELUM’s fields',
  'record-rules': 'record rules',
};

export const en = {
  kinds,
  facts,
  values,
  table: 'Entries of the audit log, newest first',
  number: 'No.',
  when: 'When',
  what: 'What',
  who: 'Who',
  page: 'Page',
  app: 'The app',
  erased: 'Erased person',
  hiddenPage: (id: string) => `Page ${id}`,
  nothing: 'Nothing is recorded yet.',
  older: 'Older entries',
  seal: (hash: string) => `Seal ${hash}`,
};

export type Words = typeof en;
