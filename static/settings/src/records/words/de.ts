import type { Words } from './en';

export const de: Words = {
  lead: 'Wo die freigegebenen Seiten eines Bereichs in OpenText abgelegt werden. Für einen Bereich ohne eigene Regel gilt die Regel für jeden anderen Bereich, falls es sie gibt.',
  none: 'Noch keine Regel: Freigegebene Seiten können nicht als Akten veröffentlicht werden.',
  add: 'Regel hinzufügen',
  folder: 'Ordner',
  classification: 'Klassifikation',
  retention: 'Aufbewahrung',
  byClassification: 'Wie es die Klassifikation sagt',
  category: 'Kategorie',
  noCategory: 'Keine',
  edit: (space) => `Regel bearbeiten: ${space}`,
  remove: (space) => `Regel entfernen: ${space}`,
  nothingChosen: 'Nichts gewählt',
  chooseFolder: 'Ordner wählen',
  chooseClassification: 'Klassifikation wählen',
  treeFailed:
    'Das konnte nicht geladen werden. Schließen und öffnen Sie es, um es erneut zu versuchen.',
  required: 'Diese Angabe wird gebraucht.',
  twice: 'Für diesen Bereich gibt es schon eine Regel.',
  fields: (category) => `Felder von „${category}“`,
  chooseFolderFirst: 'Wählen Sie zuerst den Ordner: Von ihm hängt ab, welche Felder es gibt.',
  emptyRequired:
    'OpenText verlangt dieses Feld. Bleibt es leer, muss es ausfüllen, wer veröffentlicht.',
  placeholders: 'Verwendbar sind',
  maxLength: (max) => `Höchstens ${max} Zeichen`,
  oneOf: (values) => `Eines von: ${values}`,
};
