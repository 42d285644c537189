import { knownZone } from './day';

/** Languages of what the app writes into pages and records. What a screen says is in the browser's dictionaries. */
export type Language = 'en' | 'de';

/** Sentences written into bylines, comments, exports and filed documents. */
export interface Words {
  notSubmitted: string;
  inApproval(version: number): string;
  approved(version: number): string;
  approvedRecord(number: string): string;
  rejected(version: number): string;
  changed: string;
  reviewDue(version: number): string;
  queued: string;
  queuedUntil(time: string): string;
  filing: string;
  publicationStopped: string;
  bylineHint: string;

  submitted(title: string, version: number): string;
  openToDecide: string;
  note: string;
  accessWanted(name: string, asset: string): string;
  assetOwner: string;

  asset: string;
  version: string;
  status: string;
  rights: string;
  credit: string;
  channels: string;
  territories: string;
  languages: string;
  licenceEnd: string;
  noLicenceEnd: string;
  asOf: string;
  record: string;
  approvals: Record<'approved' | 'in-review' | 'rejected' | 'unknown', string>;
  unusable: Record<
    | 'licence-expired'
    | 'not-available'
    | 'not-yet-available'
    | 'not-approved'
    | 'rejected'
    | 'locked'
    | 'wrong-channel'
    | 'wrong-territory'
    | 'rights-missing',
    string
  >;

  documentTitle: string;
  page: string;
  pageVersion: string;
  address: string;
  author: string;
  approvedBy: string;
  approvedOn: string;
  meaning: Record<'content' | 'brand' | 'legal' | 'release', string>;
  contentHash: string;
  auditHead: string;
  attachments: string;
  fileName: string;
  size: string;
  checksum: string;
  checksumUnknown: string;
  embedded: string;
  notEmbedded: string;
  pictureMissing: string;
  macroMissing(name: string): string;
  filedBy: string;
  formerUser: string;
}

export const WORDS: Record<Language, Words> = {
  en: {
    notSubmitted: 'Not submitted for approval',
    inApproval: (version) => `In approval (v${version})`,
    approved: (version) => `Approved (v${version})`,
    approvedRecord: (number) => `Approved · Record ${number}`,
    rejected: (version) => `Rejected (v${version})`,
    changed: 'Changed since approval',
    reviewDue: (version) => `Review due (v${version})`,
    queued: 'Queued for OpenText',
    queuedUntil: (time) => `Queued for OpenText, next try ${time}`,
    filing: 'Filing in OpenText',
    publicationStopped: 'Publication needs attention',
    bylineHint: 'Approval, record and changes of this page',

    submitted: (title, version) => `“${title}” (v${version}) is waiting for your approval.`,
    openToDecide: 'Open the page and choose its approval line to decide.',
    note: 'Note',
    accessWanted: (name, asset) => `${name} would like to see the CELUM asset “${asset}”.`,
    assetOwner: 'Owner in CELUM',

    asset: 'CELUM asset',
    version: 'Version',
    status: 'Status',
    rights: 'Rights',
    credit: 'Credit',
    channels: 'Channels',
    territories: 'Territories',
    languages: 'Languages',
    licenceEnd: 'Licence ends',
    noLicenceEnd: 'no end stated',
    asOf: 'As of',
    record: 'Record',
    approvals: {
      approved: 'Approved',
      'in-review': 'In review',
      rejected: 'Rejected',
      unknown: 'Approval not stated',
    },
    unusable: {
      'licence-expired': 'licence expired',
      'not-available': 'not available',
      'not-yet-available': 'not available yet',
      'not-approved': 'not approved',
      rejected: 'rejected',
      locked: 'locked',
      'wrong-channel': 'not for this channel',
      'wrong-territory': 'not for this territory',
      'rights-missing': 'rights not stated',
    },

    documentTitle: 'Approved page',
    page: 'Page',
    pageVersion: 'Page version',
    address: 'Address',
    author: 'Author of this version',
    approvedBy: 'Approved by',
    approvedOn: 'Approved on',
    meaning: { content: 'content', brand: 'brand', legal: 'legal', release: 'release' },
    contentHash: 'Fingerprint (SHA-256)',
    auditHead: 'Head of the audit log',
    attachments: 'Attachments',
    fileName: 'File',
    size: 'Size',
    checksum: 'Checksum (SHA-256)',
    checksumUnknown: 'not computed',
    embedded: 'in this document',
    notEmbedded: 'not in this document',
    pictureMissing: 'Picture not in this document',
    macroMissing: (name) => `Content of the app “${name}” is not in this document.`,
    filedBy: 'Filed by Imprimatur for Confluence',
    formerUser: 'Former user',
  },
  de: {
    notSubmitted: 'Nicht zur Freigabe eingereicht',
    inApproval: (version) => `In Freigabe (V${version})`,
    approved: (version) => `Freigegeben (V${version})`,
    approvedRecord: (number) => `Freigegeben · Akte ${number}`,
    rejected: (version) => `Abgelehnt (V${version})`,
    changed: 'Seit der Freigabe geändert',
    reviewDue: (version) => `Überprüfung fällig (V${version})`,
    queued: 'Für OpenText vorgemerkt',
    queuedUntil: (time) => `Für OpenText vorgemerkt, nächster Versuch ${time}`,
    filing: 'Wird in OpenText abgelegt',
    publicationStopped: 'Veröffentlichung braucht Hilfe',
    bylineHint: 'Freigabe, Akte und Änderungen dieser Seite',

    submitted: (title, version) => `„${title}“ (V${version}) wartet auf Ihre Freigabe.`,
    openToDecide: 'Öffnen Sie die Seite und wählen Sie die Freigabezeile, um zu entscheiden.',
    note: 'Notiz',
    accessWanted: (name, asset) => `${name} möchte das CELUM-Asset „${asset}“ sehen.`,
    assetOwner: 'Verantwortlich in CELUM',

    asset: 'CELUM-Asset',
    version: 'Version',
    status: 'Status',
    rights: 'Rechte',
    credit: 'Nachweis',
    channels: 'Kanäle',
    territories: 'Gebiete',
    languages: 'Sprachen',
    licenceEnd: 'Lizenz endet',
    noLicenceEnd: 'kein Ende angegeben',
    asOf: 'Stand',
    record: 'Akte',
    approvals: {
      approved: 'Freigegeben',
      'in-review': 'In Prüfung',
      rejected: 'Abgelehnt',
      unknown: 'Freigabe nicht angegeben',
    },
    unusable: {
      'licence-expired': 'Lizenz abgelaufen',
      'not-available': 'nicht verfügbar',
      'not-yet-available': 'noch nicht verfügbar',
      'not-approved': 'nicht freigegeben',
      rejected: 'abgelehnt',
      locked: 'gesperrt',
      'wrong-channel': 'nicht für diesen Kanal',
      'wrong-territory': 'nicht für dieses Gebiet',
      'rights-missing': 'Rechte nicht angegeben',
    },

    documentTitle: 'Freigegebene Seite',
    page: 'Seite',
    pageVersion: 'Seitenversion',
    address: 'Adresse',
    author: 'Autor dieser Version',
    approvedBy: 'Freigegeben von',
    approvedOn: 'Freigegeben am',
    meaning: { content: 'Inhalt', brand: 'Marke', legal: 'Recht', release: 'Veröffentlichung' },
    contentHash: 'Fingerabdruck (SHA-256)',
    auditHead: 'Kopf des Prüfprotokolls',
    attachments: 'Anhänge',
    fileName: 'Datei',
    size: 'Größe',
    checksum: 'Prüfsumme (SHA-256)',
    checksumUnknown: 'nicht berechnet',
    embedded: 'in diesem Dokument',
    notEmbedded: 'nicht in diesem Dokument',
    pictureMissing: 'Bild nicht in diesem Dokument',
    macroMissing: (name) => `Der Inhalt der App „${name}“ ist nicht in diesem Dokument.`,
    filedBy: 'Abgelegt von Imprimatur für Confluence',
    formerUser: 'Ehemaliger Benutzer',
  },
};

export const TAGS: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };

/** A moment with its zone named, e.g. "21 November 2026 at 09:05 CET". */
export function momentIn(language: Language, timeZone: string, moment: number): string {
  return new Intl.DateTimeFormat(TAGS[language], {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: knownZone(timeZone),
  }).format(moment);
}

/** Hours and minutes, e.g. "11:04". */
export function timeIn(language: Language, timeZone: string, moment: number): string {
  return new Intl.DateTimeFormat(TAGS[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: knownZone(timeZone),
  }).format(moment);
}

/** A calendar day (YYYY-MM-DD) in words. */
export function dayWords(language: Language, day: string): string {
  return new Intl.DateTimeFormat(TAGS[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}
