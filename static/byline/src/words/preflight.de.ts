import type { sentences as english } from './preflight.en';

export const sentences: typeof english = {
  'asset-ok': ({ version }) => `Zur Nutzung frei (v${version ?? ''})`,
  'asset-gone': () => 'Nicht mehr in CELUM, oder die App darf es nicht sehen',
  'asset-no-alt-text': () =>
    'Hat in CELUM keinen Alternativtext für Menschen, die es nicht sehen können',
  'licence-ends-soon': ({ days }) => `Lizenz endet in ${days ?? ''} Tagen`,
  'newer-version': ({ version }) => `Version ${version ?? ''} ist verfügbar`,
  'licence-expired': ({ date }) => (date ? `Lizenz endete am ${date}` : 'Lizenz abgelaufen'),
  'not-available': ({ date }) =>
    date ? `Seit ${date} nicht verfügbar` : 'In CELUM nicht verfügbar',
  'not-yet-available': ({ date }) => (date ? `Verfügbar ab ${date}` : 'Noch nicht verfügbar'),
  'not-approved': () => 'In CELUM nicht freigegeben',
  rejected: () => 'In CELUM abgelehnt',
  locked: () => 'In CELUM gesperrt',
  'wrong-channel': () => 'Nicht für die Kanäle dieses Bereichs lizenziert',
  'wrong-territory': () => 'Nicht für die Gebiete dieses Bereichs lizenziert',
  'rights-missing': () => 'Rechte sind in CELUM nicht angegeben',
  'attachment-too-large': ({ bytes }) =>
    `${Math.round(Number(bytes) / 1_000_000)} MB: wird in der Akte genannt, aber nicht mitgegeben`,
  'celum-link': () =>
    'Eine bloße CELUM-Adresse zeigt keine Rechte und kann enden; fügen Sie das Asset ein',
  'field-empty': () => 'OpenText verlangt dieses Feld',
  'field-too-long': ({ max }) => `Länger als ${max ?? ''} Zeichen`,
  'field-not-an-option': () => 'Gehört nicht zu den Werten, die OpenText erlaubt',
  'rule-ok': ({ folder }) =>
    `Freigegebene Seiten dieses Bereichs werden in „${folder ?? ''}“ abgelegt`,
  'rule-missing': () => 'Keine Regel sagt, wo freigegebene Seiten dieses Bereichs abgelegt werden',
  'not-connected': () => 'Noch nicht verbunden',
  unavailable: () => 'Gerade nicht erreichbar; auf der Seite konnte nichts geprüft werden',
  'approver-cannot-see': () =>
    'Darf diese Seite nicht sehen: Geben Sie Zugriff, sonst ist keine Entscheidung möglich',
  'approver-gone': () => 'Das Konto ist geschlossen: Ein Site-Admin kann jemand anderen benennen',
  'group-empty': () => 'Diese Gruppe hat keine Mitglieder',
  'too-few-approvers': ({ step, needed, left }) =>
    `Schritt ${step ?? ''} braucht ${needed ?? ''} Freigaben, und ${left ?? ''} können freigeben`,
  'app-cannot-see': () =>
    'Imprimatur darf diese Seite nicht öffnen und kann deshalb weder kommentieren noch die Freigabezeile pflegen: Nehmen Sie die App in die Einschränkungen der Seite auf',
};
