import type { Words } from './en';

const adminDe = 'Ein Site-Admin kann das in den Confluence-Einstellungen unter Imprimatur beheben.';
export const de: Words = {
  emptyTitle: 'Noch kein Asset gewählt',
  emptyEditing:
    'Wählen Sie diesen Block aus und drücken Sie Bearbeiten, um ein Asset aus CELUM zu wählen.',
  emptyReading: 'Für diese Stelle wurde noch kein Asset aus CELUM gewählt.',
  linkTitle: 'Link zu CELUM',
  linkEditing:
    'Wählen Sie diesen Block aus und drücken Sie Bearbeiten: Das Asset dieses Links ist dort schon gewählt. Fügen Sie es ein, damit Bild, Rechte und Freigabe erscheinen.',
  linkReading: 'Hier steht ein Link zu CELUM, aus dem noch kein Asset gemacht wurde.',
  problems: {
    'not-connected': `CELUM ist noch nicht verbunden. ${adminDe}`,
    'egress-denied': `Diese Site lässt Imprimatur noch nicht auf CELUM zugreifen. ${adminDe}`,
    unauthorised: `CELUM weist den Schlüssel der App zurück. ${adminDe}`,
    'no-permission':
      'Sie dürfen die Assets dieser Seite nicht sehen. Zugriff gibt, wem die Seite gehört.',
  },
  otherProblem:
    'CELUM ist gerade nicht erreichbar. Die Seite selbst ist vollständig, nur die Assets fehlen.',
  assets: (count) => (count === 1 ? '1 Asset' : `${count} Assets`),
  cannotShow: (assets) => `${assets} aus CELUM nicht darstellbar`,
  retry: 'Erneut versuchen',
  unnamed: (id) => `Asset ${id}`,
  noAccess: 'Sie haben in CELUM keinen Zugriff auf dieses Asset.',
  owner: (name) => `Verantwortlich: ${name}`,
  noOwner: 'CELUM nennt niemanden, der verantwortlich ist; die CELUM-Administration kann helfen.',
  request: 'Zugriff anfragen',
  requested: 'Anfrage gesendet: Sie steht als Kommentar auf dieser Seite.',
  requestFailed: 'Die Anfrage konnte nicht gesendet werden. Bitte gleich noch einmal versuchen.',
  signIn: 'Melden Sie sich in Confluence an, um Zugriff anzufragen.',
  gone: 'Dieses Asset gibt es in CELUM nicht mehr, oder die App darf es nicht mehr sehen.',
  goneHelp:
    'Bearbeiten Sie die Seite, um ein anderes zu wählen, oder klären Sie in CELUM, was daraus wurde.',
  staleNothing:
    'CELUM kann gerade nicht gefragt werden, und ohne es kann Imprimatur nicht sagen, ob Sie dieses Asset sehen dürfen. Beim nächsten Öffnen der Seite wird es erneut versucht.',
};
