import type { Language } from './words';

/** What an export says of a page beside its assets' facts. */
interface ExportWords {
  unread: string;
  code: string;
  notApproved: string;
  changedSince(version: number): string;
  wasApproved(version: number): string;
  noRecord: string;
  notConfigured: string;
}

export const EXPORT_WORDS: Record<Language, ExportWords> = {
  en: {
    unread: 'could not be read from CELUM',
    code: 'Verification code',
    notApproved: 'This page is not approved; there is no verification code for it.',
    changedSince: (version) =>
      `Changed since version ${version} was approved; the code stands for that version`,
    wasApproved: (version) =>
      `Version ${version} was approved; the code says whether that still holds`,
    noRecord: 'Not filed as a record',
    notConfigured: 'No asset chosen',
  },
  de: {
    unread: 'war aus CELUM nicht zu lesen',
    code: 'Prüfcode',
    notApproved: 'Diese Seite ist nicht freigegeben; es gibt keinen Prüfcode für sie.',
    changedSince: (version) =>
      `Geändert, seit Version ${version} freigegeben wurde; der Code steht für diese Version`,
    wasApproved: (version) =>
      `Version ${version} wurde freigegeben; der Code sagt, ob das noch gilt`,
    noRecord: 'Nicht als Akte abgelegt',
    notConfigured: 'Kein Asset gewählt',
  },
};
