import type { Words } from './en';

const list = new Intl.ListFormat('de', { type: 'conjunction' });
const anyOf = new Intl.ListFormat('de', { type: 'disjunction' });

/** Eine längere Liste nennt, wie viele es noch sind. */
const SHOWN = 5;

export const de: Words = {
  loading: 'Die Freigabe der Seite wird gelesen…',
  somebody: 'Jemand, der nicht mehr da ist',
  names: (names, rule) => {
    const shown = names.slice(0, SHOWN);
    const more = names.length - shown.length;
    const all = more > 0 ? [...shown, `${more} weitere`] : shown;
    return (rule === 'all' ? list : anyOf).format(all);
  },
  statuses: {
    draft: 'Nicht vorgelegt',
    'in-approval': 'In Freigabe',
    approved: 'Freigegeben',
    rejected: 'Abgelehnt',
    'changed-since-approval': 'Seit der Freigabe geändert',
    'review-due': 'Überprüfung fällig',
  },
  draftText: (version) => `Version ${version} wurde noch nicht zur Freigabe vorgelegt.`,
  inApprovalText: (version, by, at) => `Version ${version}, vorgelegt von ${by} am ${at}.`,
  waitingFor: (names, rule, missing) => {
    if (rule === 'all') return `Es fehlen noch: ${names}; alle müssen freigeben.`;
    return missing === 1
      ? `Es entscheidet: ${names}; eine Person genügt.`
      : `Es entscheiden: ${names}; ${missing} davon müssen freigeben.`;
  },
  stepOf: (step, steps) => `Schritt ${step} von ${steps}.`,
  ended: (names) =>
    `Alle, die noch zur Gruppe gehören, haben freigegeben; wer fehlte, gehört nicht mehr dazu. ${names} kann den Schritt abschließen und dafür noch einmal freigeben.`,
  stuck:
    'Es sind zu wenige übrig, die entscheiden könnten: Eine Gruppe ist leer, oder Konten wurden geschlossen. Ziehen Sie die Vorlage zurück, und legen Sie die Seite anderen vor.',
  dueBy: (day) => `Fällig bis ${day}.`,
  overdueSince: (day) => `Überfällig: Fällig war sie bis ${day}.`,
  together: (titles) => `Teil eines Änderungspakets, gemeinsam freigegeben mit: ${titles}.`,
  holdsUntil: (day) => `Die Freigabe gilt bis ${day}.`,
  reviewText: (day) =>
    `Die Freigabe galt bis ${day}. Überprüfen Sie die Seite, und legen Sie sie erneut vor.`,
  decideTogether: (titles) =>
    `Ihre Entscheidung gilt für das ganze Änderungspaket, auch für: ${titles}.`,
  decideFor: (name) => `Sie entscheiden in Vertretung für ${name}.`,
  onBehalf: (by, principal) => `${by}, in Vertretung für ${principal},`,
  signed: 'unterschrieben',
  ranOut: (day) => `Die Freigabe galt bis ${day}`,
  groupNamed: (name) => `Gruppe ${name}`,
  numbered: (number, text) => `Schritt ${number}: ${text}`,
  dueWithin: (days) =>
    days === 1 ? 'Fällig innerhalb eines Tages' : `Fällig innerhalb von ${days} Tagen`,
  holdsFor: (months) =>
    months === 1 ? 'Die Freigabe gilt einen Monat' : `Die Freigabe gilt ${months} Monate`,
  isSigned: 'Entscheidungen werden mit einem Code unterschrieben',
  setOpen: 'Weitere Seiten gemeinsam vorlegen',
  setTitle: 'Änderungspaket',
  setHint: 'Diese Seiten werden zusammen mit dieser freigegeben oder gar nicht, höchstens fünf.',
  setSearch: 'Seiten dieses Bereichs suchen',
  setPlaceholder: 'Unterseiten werden gezeigt; geben Sie einen Teil des Titels ein…',
  setSearching: 'Seiten werden gesucht…',
  setNothing: 'Keine Seite gefunden.',
  setFull: 'Ein Änderungspaket hat höchstens fünf Seiten.',
  otherDate: 'Anderes Fälligkeitsdatum setzen',
  dueDate: 'Entscheiden bis',
  dueHint: 'Leer lassen für das Datum, das die Auswahl oben vorgibt.',
  approvedText: (version, by, at) => `Version ${version}, freigegeben von ${by} am ${at}.`,
  rejectedText: (version, by, at) => `Version ${version}, abgelehnt von ${by} am ${at}.`,
  changedText: (approved, now) =>
    now === approved
      ? `Version ${approved} wurde freigegeben; was sie zeigt, hat sich seither geändert, etwa ein Anhang oder die Rechte an einem Asset.`
      : `Version ${approved} wurde freigegeben; die Seite hat inzwischen Version ${now}.`,
  changedHelp:
    'Legen Sie die aktuelle Version vor, oder stellen Sie die freigegebene im Seitenverlauf wieder her.',
  quoted: (text) => `„${text}“`,
  history: 'Was bisher geschah',
  submittedBy: (by, version) => `${by} hat Version ${version} vorgelegt`,
  approvedBy: (by, meaning) =>
    meaning ? `${by} hat freigegeben (${meaning})` : `${by} hat freigegeben`,
  rejectedBy: (by) => `${by} hat abgelehnt`,
  withdrawn: 'Die Vorlage wurde zurückgezogen',
  filed: (number) => `Als Akte ${number} abgelegt`,
  missing: (systems) =>
    `${systems} ist noch nicht verbunden, deshalb kann nichts als Akte veröffentlicht werden. Ein Site-Admin kann die Verbindung einrichten.`,
  back: 'Zurück',
  close: 'Schließen',

  submit: 'Zur Freigabe vorlegen',
  submitAgain: 'Aktuelle Version vorlegen',
  checking: 'Assets, Links und Ablageregel werden geprüft…',
  checklist: 'Prüfliste',
  checkedFine: 'Nichts steht im Weg.',
  blocked: (count) => (count === 1 ? '1 Punkt steht im Weg' : `${count} Punkte stehen im Weg`),
  warned: (count) =>
    count === 1 ? '1 Punkt verdient einen Blick' : `${count} Punkte verdienen einen Blick`,
  levels: { ok: 'OK', warn: 'Ansehen', block: 'Hält auf' },
  kinds: {
    asset: 'Assets',
    attachment: 'Anhänge',
    link: 'Links',
    metadata: 'Felder der Akte',
    'record-rule': 'Ablageregel',
    permission: 'Freigebende',
    connection: 'Verbindungen',
  },
  actions: {
    none: '',
    'edit-page': 'Seite bearbeiten',
    'open-settings': 'Ein Site-Admin kann das einrichten: Confluence-Einstellungen, Imprimatur',
    retry: 'Erneut prüfen',
    'ask-owner': 'In CELUM bei den Verantwortlichen nachfragen',
    replace: '',
  },
  approvers: 'Wer entscheidet',
  rule: (names, rule, quorum) => {
    if (rule === 'all') return `${names}: alle`;
    return rule === 'any' || quorum === 1
      ? `${names}: eine Person genügt`
      : `${names}: ${quorum} müssen freigeben`;
  },
  noPresets:
    'Es sind noch keine Freigebenden eingerichtet. Ein Site-Admin kann das in den Imprimatur-Einstellungen unter Freigaben tun.',
  choosePreset: 'Wählen Sie, wer entscheidet.',
  note: 'Hinweis an die Freigebenden',
  send: 'Senden',
  sent: 'Zur Freigabe vorgelegt. Die Freigebenden erfahren es durch einen Kommentar auf dieser Seite.',
  withdraw: 'Zurückziehen',
  withdrawTitle: 'Diese Vorlage zurückziehen?',
  withdrawText: 'Bisherige Entscheidungen bleiben im Verlauf. Sie können jederzeit neu vorlegen.',
  keep: 'Stehen lassen',
  withdrew: 'Zurückgezogen.',

  approve: 'Freigeben',
  approveText: (version) => `Sie entscheiden über Version ${version}, genau wie sie jetzt ist.`,
  frozen: 'Assets, wie sie freigegeben werden',
  frozenAsset: (name, version) => (version === null ? name : `${name}, v${version}`),
  shortMeanings: { content: 'Inhalt', brand: 'Marke', legal: 'Recht', release: 'Veröffentlichung' },
  confirm: 'Freigabe bestätigen',
  approvedNow: 'Ihre Freigabe ist festgehalten.',
  reject: 'Ablehnen',
  confirmReject: 'Version ablehnen',
  rejectedNow: 'Ihre Ablehnung ist festgehalten.',

  publish: 'Als Akte veröffentlichen',
  proposing: 'Die Akte wird vorbereitet…',
  publishText: (version) => `Version ${version} wird mit allem abgelegt, was freigegeben wurde.`,
  newVersionOf: (number) => `Akte ${number} bekommt eine neue Version.`,
  facts: {
    name: 'Name',
    folder: 'Ordner',
    classification: 'Klassifikation',
    retention: 'Aufbewahrung',
    recordDate: 'Aktendatum',
    originator: 'Urheber',
  },
  byClassification: 'nach der Klassifikation',
  fieldsOf: (category) => `Kategorie „${category}“`,
  fieldEmpty: 'OpenText verlangt dieses Feld.',
  fieldTooLong: (max) => `Höchstens ${max} Zeichen.`,
  notListed: 'Wählen Sie einen der Werte.',
  choose: 'Wählen…',
  publishNow: 'Veröffentlichen',
  published: 'Die Veröffentlichung hat begonnen.',
  fieldsUnread: 'OpenText antwortet gerade nicht.',
  fieldsUnreadText:
    'Sie können trotzdem veröffentlichen: Die Akte erhält die Werte der Ablageregel und wird abgelegt, sobald OpenText antwortet. Um vorher Felder zu korrigieren, kommen Sie später wieder.',

  publication: 'Veröffentlichung',
  queued: 'Wartet auf OpenText',
  queuedNext: (time) => `Wartet, nächster Versuch ${time}`,
  running: 'Wird in OpenText abgelegt…',
  attempts: (count) => (count === 1 ? 'Bisher 1 Versuch.' : `Bisher ${count} Versuche.`),
  bySelf: 'Sie können diesen Dialog schließen: Die Akte erscheint von selbst.',
  goesOn: 'Auf dieser Seite ist nichts zu tun: Es geht von selbst weiter, sobald das behoben ist.',
  reference: (reference) => `Kennung für Ihren Admin: ${reference}`,
  attention: 'Braucht Aufmerksamkeit',
  tryNow: 'Jetzt versuchen',
  record: 'Akte',
  recordNumber: 'Nummer',
  recordVersion: 'Version',
  recordFiled: 'Abgelegt',
  retentionEnd: 'Aufbewahrt bis',
  retentionRule: 'Aufbewahrungsregel',
  openRecord: 'In OpenText öffnen',
  unknown: 'nicht angegeben',
  recordNow: (number) => `Akte ${number} ist abgelegt.`,
};
