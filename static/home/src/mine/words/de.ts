import type { Words } from './en';

export const de: Words = {
  title: 'Ihre Vertretung',
  lead: 'Während Sie abwesend sind, entscheidet Ihre Vertretung für Sie. Beide Namen bleiben bei der Entscheidung.',
  deputy: 'Vertretung',
  findPeople: 'Namen eingeben…',
  remove: (name) => `${name} entfernen`,
  nobody: 'Niemand gefunden',
  searchFailed: 'Die Suche nach Personen ist fehlgeschlagen. Tippen Sie erneut.',
  needDeputy: 'Wählen Sie, wer für Sie entscheidet.',
  from: 'Erster Tag',
  until: 'Letzter Tag',
  needDay: 'Wählen Sie einen Tag.',
  wrongOrder: 'Der letzte Tag liegt vor dem ersten.',
  name: 'Vertretung benennen',
  named: (name, from, until) => `${name} entscheidet für Sie vom ${from} bis ${until}.`,
  takeBack: 'Zurücknehmen',
};
