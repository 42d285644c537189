import type { Words } from './en';

export const de: Words = {
  lead: 'Die Informationsfelder in CELUM legen Sie selbst fest: Sagen Sie Imprimatur, welches davon was enthält. „Released“ heißt in CELUM nur, dass ein Asset den Upload-Korb verlassen hat; als Freigabe zählt es nie.',
  notices: 'Nachrichten von CELUM',
  noticesLead:
    'Geben Sie CELUM oder dem Event Dispatcher von brix diese Adresse, und Seiten wissen binnen einer Minute von neuen Versionen und Rechten. Ohne sie fragt die App CELUM alle fünf Minuten.',
  noticeNew: 'Adresse erzeugen',
  noticeAgain: 'Neue Adresse erzeugen',
  noticeMade: 'Adresse erzeugt',
  noticeOnce: 'Kopieren Sie sie jetzt: sie enthält ein Geheimnis und wird nicht wieder gezeigt.',
  noticeGiven:
    'Eine Adresse wurde erzeugt. Eine neue kann daneben stehen, bis CELUM sie verwendet.',
  concepts: {
    approvalField: 'Freigabe',
    channelsField: 'Kanäle',
    territoriesField: 'Gebiete',
    languagesField: 'Sprachen',
    licenceEndField: 'Ende der Lizenz',
    altTextField: 'Alternativtext',
    creditField: 'Bildnachweis',
    ownerField: 'Verantwortlich',
  },
  table: 'Welches CELUM-Feld was enthält',
  concept: 'Imprimatur',
  field: 'CELUM-Feld',
  suggestion: 'Vorschlag',
  notMapped: 'Nicht zugeordnet',
  fieldOf: (concept) => `CELUM-Feld für ${concept}`,
  accept: 'Übernehmen',
  acceptOf: (field, concept) => `${field} für ${concept} übernehmen`,
  acceptAll: (count) =>
    count === 1 ? 'Vorschlag übernehmen' : `Alle ${count} Vorschläge übernehmen`,
  values: 'Was die Freigabewerte bedeuten',
  value: 'Wert in CELUM',
  meaning: 'Bedeutung',
  meaningOf: (value) => `Bedeutung von ${value}`,
  meanings: {
    none: 'Sagt nichts',
    approvedValues: 'Freigegeben',
    inReviewValues: 'In Prüfung',
    rejectedValues: 'Abgelehnt',
  },
  noApproved: 'Noch bedeutet kein Wert „freigegeben“, deshalb gilt kein Asset als freigegeben.',
  warnDays: 'So viele Tage vor dem Ende einer Lizenz warnen',
  warnHint: '0 bis 365',
  warnError: 'Eine ganze Zahl von 0 bis 365.',
};
