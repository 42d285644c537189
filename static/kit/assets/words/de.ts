import type { AssetWords } from './en';

const reasons: AssetWords['reasons'] = {
  'licence-expired': (date) => (date ? `Lizenz endete am ${date}` : 'Lizenz abgelaufen'),
  'not-available': (date) => (date ? `Seit ${date} nicht verfügbar` : 'In CELUM nicht verfügbar'),
  'not-yet-available': (date) => (date ? `Verfügbar ab ${date}` : 'Noch nicht verfügbar'),
  'not-approved': () => 'Nicht freigegeben',
  rejected: () => 'Abgelehnt',
  locked: () => 'In CELUM gesperrt',
  'wrong-channel': () => 'Nicht für diesen Kanal lizenziert',
  'wrong-territory': () => 'Nicht für dieses Gebiet lizenziert',
  'rights-missing': () => 'Rechte nicht angegeben',
};

const approval: AssetWords['approval'] = {
  approved: 'Freigegeben',
  'in-review': 'In Prüfung',
  rejected: 'Abgelehnt',
  unknown: 'Freigabe nicht angegeben',
};

export const de: AssetWords = {
  approval,
  reasons,
  endsInDays: (days) =>
    days === 0
      ? 'Lizenz endet heute'
      : days === 1
        ? 'Lizenz endet morgen'
        : `Lizenz endet in ${days} Tagen`,
  channels: 'Kanäle',
  territories: 'Gebiete',
  languages: 'Sprachen',
  licence: 'Lizenz',
  credit: 'Bildnachweis',
  owner: 'Verantwortlich',
  version: 'Version',
  licenceTo: (day, zone) => `bis Ende des ${day} (${zone})`,
  licenceToShort: (day, zone) => `bis ${day} (${zone})`,
  notStated: 'nicht angegeben',
  pictureComes: 'Bild wird geladen',
  noPicture: 'Keine Vorschau in CELUM',
  pictureFailed: 'Das Bild konnte nicht geladen werden',
};
