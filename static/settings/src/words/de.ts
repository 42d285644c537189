import type { Words } from './en';

export const de: Words = {
  title: 'Imprimatur',
  tabs: {
    connections: 'Verbindungen',
    mapping: 'CELUM-Felder',
    records: 'Akten',
    approvals: 'Freigaben',
    deliveries: 'Zustellungen',
    reconcile: 'Abgleich',
    about: 'Über',
  },
  loading: 'Wird geladen…',
  save: 'Speichern',
  saved: 'Gespeichert',
  unsaved: 'Noch nicht gespeichert',
  cancel: 'Abbrechen',
  edit: 'Bearbeiten',
  remove: 'Entfernen',
  actions: 'Aktionen',
  done: 'Fertig',
  choose: 'Wählen…',
  allOtherSpaces: 'Jeder andere Bereich',
  space: 'Bereich',
  spaceKeyHint: 'Der Schlüssel, wie er in der Adresse der Seiten steht.',
};
