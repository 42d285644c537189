import type { Words } from './en';

const byItself = 'Imprimatur versucht es von selbst erneut.';
const nothingLost = 'Es wurde nichts geändert.';

export const de: Words = {
  something: 'das verbundene System',
  codes: {
    'not-connected': {
      happened: (s) => `Es gibt noch keine Verbindung: ${s}.`,
      help: 'Ein Site-Admin kann sie in den Confluence-Einstellungen unter Imprimatur einrichten.',
    },
    'egress-denied': {
      happened: (s) => `Diese Site lässt Imprimatur nicht zugreifen auf: ${s}.`,
      help: 'Ein Site-Admin kann die Adresse erlauben: Imprimatur-Einstellungen, Verbindungen, Testen.',
    },
    'wrong-address': {
      happened: (s) => `Unter dieser Adresse gibt es keine Programmierschnittstelle von ${s}.`,
      help: 'Prüfen Sie die Adresse: Oft ist es die des Webportals, oder sie enthält einen Tippfehler.',
    },
    unauthorised: {
      happened: (s) => `${s} nimmt die Zugangsdaten nicht an.`,
      help: 'Vielleicht sind sie vertippt, abgelaufen oder gesperrt. Ein Site-Admin kann das Geheimnis in den Imprimatur-Einstellungen ersetzen.',
    },
    forbidden: {
      happened: (s) => `${s} kennt das Konto, erlaubt ihm dies aber nicht.`,
      help: 'Bitten Sie die Administration jenes Systems um das fehlende Recht und versuchen Sie es erneut.',
    },
    'not-found': {
      happened: (s) => `${s}: nicht mehr vorhanden, oder die App darf es nicht sehen.`,
      help: 'Wählen Sie etwas anderes, oder klären Sie mit der Administration, was daraus wurde.',
    },
    'name-taken': {
      happened: (s) => `Dieser Name ist schon vergeben in ${s}.`,
      help: 'Benennen Sie die Seite oder das andere Dokument um und versuchen Sie es erneut.',
    },
    refused: {
      happened: (s) =>
        `${s} lehnt das ab, etwa wegen einer Aufbewahrungssperre oder weil die Akte abgeschlossen ist.`,
      help: 'Das Records Management sieht dort den Grund.',
    },
    'too-large': {
      happened: (s) => `Der Inhalt ist größer, als ${s} annimmt.`,
      help: 'Verkleinern Sie die Seite oder ihre Anhänge und versuchen Sie es erneut.',
    },
    'bad-request': {
      happened: (s) => `${s} hat das Gesendete nicht angenommen.`,
      help: 'Oft fehlt ein Pflichtfeld oder ein Wert passt nicht: Ein Admin sollte die Zuordnung prüfen.',
    },
    'field-empty': {
      happened: (s) => `OpenText verlangt einen Wert im Feld „${s}“, und es gab keinen.`,
      help: 'Ein Site-Admin kann festlegen, was in das Feld kommt: Imprimatur-Einstellungen, Akten.',
    },
    'field-unfit': {
      happened: (s) => `OpenText nimmt den Wert nicht an, der für das Feld „${s}“ vorgesehen war.`,
      help: 'Er ist zu lang oder gehört nicht zu den dort erlaubten Werten. Ein Site-Admin kann ändern, was in das Feld kommt: Imprimatur-Einstellungen, Akten.',
    },
    'bad-answer': {
      happened: (s) =>
        `Statt der Programmierschnittstelle von ${s} kam etwas anderes, etwa eine Anmelde- oder Wartungsseite.`,
      help: 'Versuchen Sie es später erneut; bleibt es so, prüfen Sie die Adresse in den Imprimatur-Einstellungen.',
    },
    conflict: {
      happened: (s) => `Im selben Moment hat jemand anderes etwas geändert: ${s}.`,
      background: byItself,
      help: 'Versuchen Sie es gleich noch einmal.',
    },
    'rate-limited': {
      happened: (s) => `${s} bittet gerade um weniger Anfragen.`,
      background: byItself,
      help: 'Versuchen Sie es gleich noch einmal.',
    },
    unavailable: {
      happened: (s) => `${s} ist gerade nicht erreichbar.`,
      background: byItself,
      help: 'Versuchen Sie es gleich noch einmal. Dauert es an, informieren Sie die Administration jenes Systems.',
    },
    'outcome-unknown': {
      happened: (s) => `Die Verbindung zu ${s} brach ab, bevor eine Antwort kam.`,
      background:
        'Imprimatur sieht zuerst nach, ob es geschehen ist, damit nichts doppelt passiert.',
      help: 'Versuchen Sie es gleich noch einmal.',
    },
    'out-of-time': {
      happened: (s) => `Die Zeit reichte nicht mehr, um ${s} zu fragen.`,
      next: nothingLost,
      background: byItself,
      help: 'Versuchen Sie es gleich noch einmal.',
    },
    'storage-busy': {
      happened: () =>
        'Es geschieht gerade so viel, dass Atlassians Speicher Imprimatur um eine Pause bittet.',
      next: 'Was Sie wollten, ist vielleicht noch nicht gespeichert; erneut darum zu bitten tut nichts doppelt.',
      background: byItself,
      help: 'Versuchen Sie es in einer Minute erneut.',
    },
    'page-changed': {
      happened: () => 'Die Seite wurde geändert, während Sie sie angesehen haben.',
      next: nothingLost,
      help: 'Schließen Sie diesen Dialog, lesen Sie die aktuelle Version und entscheiden Sie neu.',
    },
    'already-decided': {
      happened: () => 'Diese Runde ist schon entschieden.',
      next: nothingLost,
      help: 'Die Entscheidung steht oben.',
    },
    'not-an-approver': {
      happened: () => 'Sie gehören nicht zu den Freigebenden dieser Seite.',
      help: 'Fragen Sie eine der genannten Personen, oder lassen Sie sich die Seite vorlegen.',
    },
    'set-changed': {
      happened: (s) =>
        `Die Seite „${s}“ gehört zum Änderungspaket und wurde inzwischen bearbeitet.`,
      next: nothingLost,
      help: 'Das Änderungspaket muss erneut vorgelegt werden; nichts davon wurde entschieden.',
    },
    'set-unseen': {
      happened: (s) =>
        `Die Seite „${s}“ wird zusammen mit einer freigegeben, die Sie nicht öffnen dürfen.`,
      next: nothingLost,
      help: 'Bitten Sie um Zugriff auf alle Seiten des Änderungspakets.',
    },
    'not-your-turn': {
      happened: () => 'Ihr Schritt ist noch nicht an der Reihe: Andere entscheiden vor Ihnen.',
      next: nothingLost,
      help: 'Ein Kommentar auf der Seite sagt Ihnen, wenn Sie an der Reihe sind.',
    },
    'nobody-decides': {
      happened: (s) =>
        `Niemand könnte diese Freigabe zu Ende bringen: „${s}“ hat zu wenige Personen.`,
      next: nothingLost,
      help: 'Wählen Sie andere Freigebende, oder bitten Sie einen Site-Admin, diese zu ergänzen.',
    },
    'code-needed': {
      happened: () =>
        'Diese Entscheidung muss mit einem Code Ihres Authenticators unterschrieben werden.',
      next: nothingLost,
      help: 'Geben Sie die sechs Ziffern ein, die Ihr Authenticator gerade zeigt.',
    },
    'code-wrong': {
      happened: () => 'Der Code stimmt nicht.',
      next: nothingLost,
      help: 'Geben Sie die Ziffern ein, die Ihr Authenticator gerade zeigt; prüfen Sie die Uhr Ihres Telefons, wenn es dabei bleibt.',
    },
    'code-used': {
      happened: () => 'Dieser Code wurde schon verwendet.',
      next: nothingLost,
      help: 'Warten Sie, bis Ihr Authenticator den nächsten zeigt, höchstens eine halbe Minute.',
    },
    'locked-out': {
      happened: () => 'Ihr Authenticator ist nach zu vielen falschen Codes gesperrt.',
      next: nothingLost,
      help: 'Warten Sie, und nehmen Sie dann einen neuen Code. Wenn nicht Sie es waren, sagen Sie es einem Site-Admin.',
    },
    'no-authenticator': {
      happened: () => 'Sie haben keinen eingerichteten Authenticator.',
      next: nothingLost,
      help: 'Richten Sie zuerst einen ein: Apps, Imprimatur, Meine Unterschrift und Vertretung.',
    },
    'not-approved': {
      happened: () => 'Nur eine freigegebene Version kann als Akte veröffentlicht werden.',
      help: 'Legen Sie zuerst die aktuelle Version zur Freigabe vor.',
    },
    'not-ready': {
      happened: () => 'Die Seite ist nicht bereit: Etwas in der Prüfliste steht im Weg.',
      next: nothingLost,
      help: 'Sehen Sie die roten Punkte durch; jeder nennt, was hilft.',
    },
    'not-configured': {
      happened: () => 'Dafür fehlt eine Einstellung.',
      help: 'Ein Site-Admin kann sie in den Confluence-Einstellungen unter Imprimatur ergänzen.',
    },
    'no-permission': {
      happened: () => 'Dazu haben Sie nicht das Recht.',
      help: 'Geben kann es Ihnen, wem die Seite gehört, oder ein Site-Admin.',
    },
    'in-use': {
      happened: (s) => `${s} wird noch verwendet.`,
      next: nothingLost,
      help: 'Entfernen Sie zuerst, was davon abhängt; die Liste nennt es.',
    },
    'key-reused': {
      happened: (s) => `${s} wurde in dieser Version schon mit anderen Angaben gesendet.`,
      next: 'Was zuerst gesendet wurde, bleibt, wie es ist.',
      help: 'Sehen Sie nach, was gesendet wurde; für andere Angaben braucht es eine neue Version.',
    },
    'approval-needed': {
      happened: (s) => `${s} darf erst hinaus, wenn jemand es freigegeben hat.`,
      help: 'Lassen Sie es freigeben und wählen Sie dann „Erneut versuchen“.',
    },
    loop: {
      happened: (s) =>
        `Imprimatur und ${s} beantworteten gegenseitig ihre Änderungen; deshalb wurde angehalten.`,
      next: 'Beide Seiten behalten, was sie jetzt haben.',
      help: 'Vergleichen Sie beide Seiten, berichtigen Sie die falsche und wählen Sie „Erneut versuchen“.',
    },
    'mass-delete': {
      happened: (s) =>
        `In ${s} fehlt ungewöhnlich viel auf einmal; deshalb wurde nichts weggenommen.`,
      next: nothingLost,
      help: 'Prüfen Sie dort, ob es so gewollt war; wenn ja, wählen Sie „Erneut versuchen“.',
    },
    'invalid-input': {
      happened: () => 'Ein Wert passt nicht.',
      next: nothingLost,
      help: 'Prüfen Sie die Felder und versuchen Sie es erneut.',
    },
    'no-answer': {
      happened: () => 'Imprimatur hat nicht rechtzeitig geantwortet.',
      next: 'Das Gewünschte kann noch ausgeführt werden; doppelt geschieht es nicht.',
      help: 'Versuchen Sie es gleich noch einmal.',
    },
    unexpected: {
      happened: () => 'Es ist etwas schiefgegangen, womit Imprimatur nicht gerechnet hat.',
      help: 'Versuchen Sie es erneut. Geschieht es wieder, nennen Sie Ihrem Admin die Referenz; sie steht im Protokoll.',
    },
  },
  nextTry: (moment) => `Nächster Versuch: ${moment}.`,
  until: (moment) => `Bis ${moment}.`,
  reference: (reference) => `Referenz: ${reference}`,
  retry: 'Erneut versuchen',
};
