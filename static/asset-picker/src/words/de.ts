import type { Words } from './en';

const count = (number: number) =>
  number === 1 ? '1 Asset' : `${number.toLocaleString('de')} Assets`;

export const de: Words = {
  heading: 'Aus CELUM wählen',
  search: 'CELUM durchsuchen',
  searchHint: 'Name, Stichwort, Kampagne…',
  kind: 'Art',
  kinds: [
    { value: '', label: 'Alle Arten' },
    { value: 'IMAGE', label: 'Bilder' },
    { value: 'VIDEO', label: 'Filme' },
    { value: 'DOCUMENT', label: 'Dokumente' },
    { value: 'AUDIO', label: 'Ton' },
  ],
  kindNames: { IMAGE: 'Bild', VIDEO: 'Film', DOCUMENT: 'Dokument', AUDIO: 'Ton' },
  otherKind: 'Datei',
  sort: 'Sortierung',
  sorts: [
    { value: 'modified', label: 'Letzte Änderung' },
    { value: 'name', label: 'Name' },
  ],
  showUnusable: 'Nicht nutzbare zeigen',
  collections: 'Sammlungen',
  everywhere: 'Alle Sammlungen',
  loading: 'Wird geladen…',
  treeFailed:
    'Die Sammlungen konnten nicht geladen werden. Erneut öffnen, um es noch einmal zu versuchen.',
  within: (collection) => `in ${collection}`,
  searching: 'CELUM wird durchsucht…',
  found: count,
  none: (text) => (text ? `Nichts Nutzbares gefunden zu „${text}“` : 'Hier ist nichts nutzbar'),
  noneAtAll: (text) => (text ? `Nichts gefunden zu „${text}“` : 'Diese Sammlung ist leer'),
  tryFewer: 'Versuchen Sie weniger oder andere Wörter; CELUM sucht nach allen zugleich.',
  tryEverywhere: 'In allen Sammlungen suchen',
  tryUnusable: 'Auch nicht nutzbare zeigen',
  tryKinds: 'Alle Arten durchsuchen',
  results: 'Assets',
  usable: 'Zur Nutzung frei',
  until: (day) => `Lizenz bis ${day}`,
  details: 'Details',
  detailsHint:
    'Zeigen Sie auf ein Asset oder gehen Sie mit den Pfeiltasten hin; seine Rechte stehen dann hier.',
  cannotInsert: 'Es kann nicht eingefügt werden.',
  selection: (number) => `Auswahl (${number})`,
  selectionHint:
    'Klicken Sie Assets an, oder drücken Sie darauf die Leertaste. In dieser Reihenfolge stehen sie auf der Seite.',
  selected: (name, number) => `${name} ausgewählt; ${number} in der Auswahl`,
  removed: (name, number) => `${name} entfernt; ${number} in der Auswahl`,
  refused: (name, reason) => `${name} kann nicht eingefügt werden: ${reason}`,
  remove: (name) => `${name} entfernen`,
  up: (name) => `${name} nach oben`,
  down: (name) => `${name} nach unten`,
  options: (name) => `Optionen für ${name}`,
  optionsShort: 'Optionen',
  version: 'Version',
  versions: [
    { value: 'follow', label: 'Neuester freigegebener Version folgen' },
    { value: 'pinned', label: 'Auf diese Version festlegen' },
  ],
  rendition: 'Format',
  standardRendition: 'Standard für die Seite',
  renditionsFailed: 'Die Formate konnten nicht geladen werden; es gilt der Standard.',
  size: 'Größe',
  sizes: [
    { value: 'small', label: 'Klein' },
    { value: 'medium', label: 'Mittel' },
    { value: 'large', label: 'Volle Breite' },
  ],
  asset: (id) => `Asset ${id}`,
  missing:
    'Nicht mehr in CELUM, oder Sie dürfen es nicht sehen. Es bleibt auf der Seite, solange Sie es nicht entfernen.',
  goneNow: 'Nicht mehr in CELUM.',
  goneMeanwhile: (names) =>
    `${names}: nicht mehr in CELUM. Entfernen Sie es aus der Auswahl, um den Rest einzufügen.`,
  unusableMeanwhile: (names) =>
    `${names}: nicht mehr zur Nutzung frei. Entfernen Sie es aus der Auswahl, um den Rest einzufügen.`,
  linkUnknown: 'Der eingefügte Link nennt kein Asset, das CELUM kennt. Suchen Sie es hier.',
  reopenFailed:
    'Die bisherige Auswahl konnte nicht geladen werden. Sie bleibt, wie sie ist, solange Sie nichts ändern.',
  replace: 'Ersetzen',
  cancel: 'Abbrechen',
  insert: (number) => (number <= 1 ? 'Einfügen' : `${number} als Galerie einfügen`),
  save: (number) => (number <= 1 ? 'Speichern' : `Galerie mit ${number} speichern`),
  insertHint: 'Strg + Eingabe fügt ein',
  notSubmitted:
    'Confluence hat die Änderung nicht angenommen. Versuchen Sie es erneut; Ihre Auswahl bleibt erhalten.',
};
