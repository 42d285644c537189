import type { Words } from './en';

export const de: Words = {
  lead: 'Jedes andere System wird mit einem Konto erreicht, das Sie hier angeben. Geheimnisse liegen im verschlüsselten Speicher von Forge; sie werden nie wieder gezeigt und nie protokolliert.',
  states: {
    'not-connected': 'Nicht verbunden',
    connected: 'Verbunden',
    failing: 'Gestört',
    'egress-missing': 'Adresse nicht erlaubt',
  },
  about: {
    celum: 'Digitale Assets mit Freigabe und Rechten.',
    opentext: 'Gelenkte Dokumente und Akten im Content Server.',
    consonance: 'Titel, Produkte und ihre Herstellung.',
    onedrive: 'Dateien von und nach CELUM.',
    dropbox: 'Dateien von und nach CELUM.',
  },
  account: 'Angemeldet als',
  checked: 'Zuletzt geprüft',
  address: 'Adresse',
  connect: 'Verbinden',
  connectTo: (system) => `${system} verbinden`,
  change: 'Ändern',
  changeOf: (system) => `Verbindung zu ${system} ändern`,
  removeOf: (system) => `Verbindung zu ${system} entfernen`,
  fields: {
    'celum.baseUrl': 'CELUM-Adresse',
    'celum.apiKey': 'API-Schlüssel',
    'celum.keyPrefix': 'Wie der Schlüssel gesendet wird',
    'celum.actAs': 'Wessen Rechte gelten',
    'celum.timeZone': 'Zeitzone der Lizenztage',
    'opentext.baseUrl': 'Adresse des Content Servers',
    'opentext.auth': 'Anmeldung',
    'opentext.otdsUrl': 'Adresse der Directory Services (OTDS)',
    'opentext.username': 'Benutzername',
    'opentext.password': 'Passwort',
    'opentext.clientId': 'Client-ID',
    'opentext.clientSecret': 'Client-Geheimnis',
  },
  hints: {
    'celum.baseUrl': 'Zum Beispiel https://aurora.celum.cloud',
    'celum.apiKey': 'Die CELUM-Administration erstellt einen für einen Dienstbenutzer.',
    'celum.timeZone': 'IANA-Name wie Europe/Vienna; leer bedeutet UTC.',
    'opentext.baseUrl': 'Zum Beispiel https://ecm.example.com/otcs/cs.exe',
    'opentext.otdsUrl':
      'Zum Beispiel https://otds.example.com; leer, wenn der Content Server selbst anmeldet.',
    'opentext.username': 'Ein Dienstbenutzer, der in den gewählten Ordnern Akten anlegen darf.',
  },
  choices: {
    'celum.keyPrefix.none': 'Wie er ist',
    'celum.keyPrefix.bearer': 'Mit „Bearer“ davor',
    'celum.actAs.service': 'Die der App: Wer eine Seite liest, sieht ihre Assets',
    'celum.actAs.reader': 'Die eigenen aller Lesenden, anhand ihrer E-Mail-Adresse',
    'opentext.auth.ticket': 'Benutzername und Passwort',
    'opentext.auth.otds': 'Benutzername und Passwort von OTDS',
    'opentext.auth.oauth': 'OAuth-Client von OTDS',
  },
  required: 'Dieses Feld wird gebraucht.',
  notHttps: 'Es muss eine https-Adresse sein.',
  secretSet: 'Gesetzt',
  replace: 'Ersetzen',
  replaceOf: (field) => `${field} ersetzen`,
  secretHint: 'Liegt verschlüsselt; wird nie wieder gezeigt.',
  test: 'Testen',
  testing: 'Wird getestet…',
  works: (account) =>
    account ? `Es funktioniert: angemeldet als ${account}.` : 'Es funktioniert.',
  measured: (version, milliseconds) =>
    version
      ? `Version ${version}, Antwort nach ${milliseconds} ms.`
      : `Antwort nach ${milliseconds} ms.`,
  warnings: {
    'clock-skew': (subject) =>
      `Die Uhr dort weicht um ${/^\d+$/.test(subject) ? `${subject} Minuten` : subject} von unserer ab: Ablaufzeiten und Aktendaten können falsch sein. Lassen Sie die Uhren stellen.`,
    'records-management-missing': () =>
      'Records Management ist dort nicht installiert: Seiten lassen sich ablegen, aber nicht klassifizieren.',
    'folder-not-visible': (subject) =>
      `Das Konto sieht den Ordner ${subject} nicht. Geben Sie ihm das Recht dazu.`,
    'folder-not-writable': (subject) =>
      `Das Konto darf in „${subject}“ keine Dokumente anlegen. Geben Sie ihm das Recht dazu.`,
    'classification-not-visible': (subject) =>
      `Das Konto sieht die Klassifikation ${subject} nicht.`,
    'classification-not-managed': (subject) =>
      `Unter „${subject}“ lässt sich nichts klassifizieren. Wählen Sie eine Klassifikation, die Records Management verwaltet.`,
    'account-is-administrator': () =>
      'Das Konto ist Systemadministrator und sieht alles. Nehmen Sie eines, das nur sieht, was Leser in Confluence sehen dürfen.',
    'session-too-short': (subject) =>
      `Die Anmeldung dort endet nach ${subject}: Lange Läufe melden sich immer wieder an. Lassen Sie die Zeit verlängern.`,
    'members-not-visible': () =>
      'Das Konto kann niemanden nachschlagen; die eigenen Rechte der Leser lassen sich nicht prüfen. Geben Sie ihm das Recht dazu.',
    'no-assets': () =>
      'Der Schlüssel gilt, sieht aber keine Assets. Geben Sie seinem Benutzer Rechte in CELUM.',
    'missing-right': (subject) =>
      `Dem Konto fehlt das Recht „${subject}“, sodass Akten ohne Bilder blieben. Geben Sie ihm das Recht.`,
    'cannot-act-as-readers': () =>
      'Das Konto darf nicht für andere handeln, also lassen sich die eigenen Rechte der Lesenden nicht erfragen. Geben Sie ihm das Recht, oder lassen Sie die Rechte der App gelten.',
  },
  otherWarning: (code, subject) => `Einen Blick wert: ${code} ${subject}`.trim(),
  save: 'Speichern',
  cancel: 'Abbrechen',
  saved: (system) => `Verbindung zu ${system} gespeichert`,
  removed: (system) => `Verbindung zu ${system} entfernt`,
  consentTitle: 'Darf Imprimatur diese Adresse erreichen?',
  consentWhy: (system) =>
    `Forge-Apps erreichen keine Adresse, die nicht ein Admin erlaubt hat. Bevor ${system} getestet werden kann, bittet Confluence Sie um Erlaubnis für:`,
  consentTypes: 'Anfragen des App-Servers',
  consentImages: 'Anfragen des App-Servers, Bilder in den Browsern der Lesenden',
  consentAfter: 'Sie können das jederzeit in Confluence unter „Verbundene Apps“ zurücknehmen.',
  consentContinue: 'Weiter',
  consentRefused:
    'Die Adresse wurde nicht erlaubt, deshalb wurde nichts gesendet und nichts getestet. Nur ein Site-Admin kann sie erlauben.',
  allow: 'Adresse erlauben',
  removeTitle: (system) => `Verbindung zu ${system} entfernen?`,
  removeText:
    'Ihre Geheimnisse werden gelöscht. Seiten behalten, was sie zeigen; Akten bleiben in OpenText.',
  inUse: 'Sie kann nicht entfernt werden, solange sie gebraucht wird von:',
  uses: {
    assets: (count) => (count === 1 ? '1 Asset auf Seiten' : `${count} Assets auf Seiten`),
    approvals: (count) => (count === 1 ? '1 laufende Freigabe' : `${count} laufende Freigaben`),
    rules: (count) => (count === 1 ? '1 Ablageregel' : `${count} Ablageregeln`),
    deliveries: (count) => (count === 1 ? '1 Zustellung' : `${count} Zustellungen`),
    pages: (count) => (count === 1 ? '1 Seite' : `${count} Seiten`),
  },
  close: 'Schließen',
  remove: 'Entfernen',
};
