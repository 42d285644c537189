import type { Words } from './en';

export const de: Words = {
  title: 'Ihre Unterschrift',
  lead: 'Manche Freigaben müssen mit einem Code einer Authenticator-App unterschrieben werden, etwa der auf Ihrem Telefon. Imprimatur fragt nie nach Ihrem Atlassian-Passwort.',
  setUp: 'Authenticator einrichten',
  scan: 'Scannen Sie dieses Bild mit Ihrer Authenticator-App.',
  picture: 'QR-Code mit dem Geheimnis Ihres Authenticators',
  typeIn: 'Oder geben Sie dieses Geheimnis ein. Es wird nur einmal gezeigt.',
  code: 'Code',
  codeHint: 'Die sechs Ziffern, die die App gerade zeigt.',
  needCode: 'Geben Sie die sechs Ziffern ein.',
  confirm: 'Bestätigen',
  codesTitle: 'Bewahren Sie diese Wiederherstellungscodes auf',
  codesLead:
    'Jeder gilt einmal, falls Sie Ihren Authenticator verlieren. Sie werden jetzt gezeigt und nie wieder: Drucken Sie sie aus, oder legen Sie sie in Ihren Passwortmanager.',
  kept: 'Ich habe sie aufbewahrt',
  active: (since) => `Ihr Authenticator ist seit ${since} eingerichtet.`,
  codesLeft: (count) =>
    count === 1
      ? 'Es ist noch 1 Wiederherstellungscode übrig.'
      : `Es sind noch ${count} Wiederherstellungscodes übrig.`,
  locked: (until) => `Nach zu vielen falschen Codes gesperrt bis ${until}.`,
  lost: 'Ich habe meinen Authenticator verloren',
  lostLead:
    'Ein Wiederherstellungscode beendet den verlorenen; dann können Sie einen neuen einrichten. Ohne einen solchen Code kann ein Site-Admin ihn zurücksetzen, was im Protokoll festgehalten wird.',
  recoveryCode: 'Wiederherstellungscode',
  needRecoveryCode: 'Geben Sie einen Ihrer Wiederherstellungscodes ein.',
  end: 'Verlorenen Authenticator beenden',
  cancel: 'Abbrechen',
};
