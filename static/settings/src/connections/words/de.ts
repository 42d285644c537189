import type { Words } from './en';

/** What a Consonance may lack. */
const OFFERS: Record<string, string> = {
  moveStage: 'das Verschieben von Titeln in eine andere Stufe',
  listStages: 'die Liste der Stufen',
  productDates: 'das Ändern von Erscheinungstagen',
  subjects: 'das Ändern von Sachgruppen',
  webLinks: 'Weblinks, die im Haus bleiben,',
  deliveryDates: 'Liefertermine von Verträgen',
  workContract: 'den Vertrag eines Titels',
  todos: 'Aufgaben',
  notes: 'Notizen',
};

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
    'celum.auth': 'Anmeldung',
    'celum.apiKey': 'API-Schlüssel',
    'celum.username': 'Benutzername',
    'celum.password': 'Passwort',
    'celum.clientId': 'Client-Kennung',
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
    'consonance.baseUrl': 'Adresse von Consonance',
    'consonance.api': 'Schnittstelle',
    'consonance.apiKey': 'API-Schlüssel',
    'onedrive.tenant': 'Verzeichnis-ID (Mandant)',
    'onedrive.clientId': 'Anwendungs-ID (Client)',
    'onedrive.clientSecret': 'Client-Geheimnis',
    'onedrive.driveId': 'ID des Laufwerks',
    'onedrive.contentHost': 'SharePoint-Host',
    'onedrive.notificationSecret': 'Geheimnis für Benachrichtigungen',
    'dropbox.appKey': 'App-Schlüssel',
    'dropbox.appSecret': 'App-Geheimnis',
    'dropbox.refreshToken': 'Refresh-Token',
    'dropbox.space': 'Wo Pfade beginnen',
  },
  hints: {
    'celum.baseUrl': 'Zum Beispiel https://aurora.celum.cloud',
    'celum.apiKey': 'Die CELUM-Administration erstellt einen für einen Dienstbenutzer.',
    'celum.username': 'Ein Dienstbenutzer mit den Rechten, die die App braucht.',
    'celum.clientId': 'Nur wenn die CELUM-Administration eine für diese App angelegt hat.',
    'celum.timeZone': 'IANA-Name wie Europe/Vienna; leer bedeutet UTC.',
    'opentext.baseUrl': 'Zum Beispiel https://ecm.example.com/otcs/cs.exe',
    'opentext.otdsUrl': 'Zum Beispiel https://otds.example.com',
    'opentext.username': 'Ein Dienstbenutzer, der in den gewählten Ordnern Akten anlegen darf.',
    'consonance.baseUrl': 'Wo Sie sich anmelden, zum Beispiel https://web.consonance.app',
    'consonance.apiKey': 'Der Support von Consonance gibt ihn aus.',
    'onedrive.tenant':
      'Microsoft Entra zeigt sie bei der App-Registrierung; eine bestätigte Domain geht auch.',
    'onedrive.clientSecret':
      'Die App-Registrierung braucht Schreibzugriff auf die eine Site (Sites.Selected) oder Files.ReadWrite.All.',
    'onedrive.driveId': 'Beginnt mit b!; Graph nennt sie unter /sites/{site}/drives.',
    'onedrive.contentHost':
      'Zum Beispiel kunde.sharepoint.com: Dort werden Dateien gelesen und geschrieben.',
    'onedrive.notificationSecret':
      'Beliebige 16 oder mehr Zeichen. Microsoft sendet sie mit jeder Benachrichtigung zurück, als Beweis.',
    'dropbox.appKey': 'Aus der App Console von Dropbox.',
    'dropbox.refreshToken':
      'Offline-Zugriff eines Dienstkontos, das Mitglied der Ordner des Teams ist.',
  },
  choices: {
    'celum.auth.key': 'Mit Schlüssel',
    'celum.auth.basic': 'Mit Benutzername und Passwort',
    'celum.keyPrefix.none': 'Wie er ist',
    'celum.keyPrefix.bearer': 'Mit „Bearer“ davor',
    'celum.actAs.service': 'Die der App: Wer eine Seite liest, sieht ihre Assets',
    'celum.actAs.reader': 'Die eigenen aller Lesenden, anhand ihrer E-Mail-Adresse',
    'opentext.auth.ticket': 'Benutzername und Passwort',
    'opentext.auth.otds': 'Benutzername und Passwort von OTDS',
    'opentext.auth.oauth': 'OAuth-Client von OTDS',
    'consonance.api.graphql': 'GraphQL: liest und schreibt',
    'consonance.api.rest': 'Die ältere (REST v4): liest nur',
    'dropbox.space.team': 'Im Bereich des Teams',
    'dropbox.space.home': 'Im eigenen Ordner des Kontos',
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
    'client-not-usable': (subject: string) =>
      `CELUM kennt die Client-Kennung „${subject}“ nicht, oder sie ist abgeschaltet: Ihre Voreinstellungen greifen nicht. Korrigieren Sie sie oder lassen Sie das Feld leer.`,
    'cannot-act-as-readers': () =>
      'Das Konto darf nicht für andere handeln, also lassen sich die eigenen Rechte der Lesenden nicht erfragen. Geben Sie ihm das Recht, oder lassen Sie die Rechte der App gelten.',
    'not-offered': (subject) =>
      `Dieses Consonance bietet ${OFFERS[subject] ?? subject} nicht an: Die App hält das in Confluence fest.`,
    'read-only-interface': () =>
      'Die ältere Schnittstelle liest nur: Nach Consonance lässt sich nichts schreiben.',
    'drive-nearly-full': (subject) => `In „${subject}“ ist kaum noch Platz.`,
    'content-host-differs': (subject) =>
      `Die Dateien dieses Laufwerks liegen auf ${subject}. Tragen Sie das als SharePoint-Host ein.`,
    'read-only': (subject) => `Das Konto darf „${subject}“ lesen, dort aber nicht schreiben.`,
    'team-space-not-used': () =>
      'Das Team hat einen eigenen Bereich, und diese Verbindung sieht nur den Ordner des Kontos.',
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
