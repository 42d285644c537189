import type { Words } from './en';

export const de: Words = {
  intro:
    'Was freigegeben, veröffentlicht, abgelegt und geändert wurde, der Reihe nach. Jeder Eintrag versiegelt die vor ihm; niemand kann sie unbemerkt ändern.',
  filter: 'Zeigen',
  everything: 'Alles',
  log: 'Protokoll',
  ownLog: 'Diese Site',
  archive: (site, day) => `Importiert: ${site}, Stand ${day}`,
  check: 'Protokoll prüfen',
  checking: 'Das Protokoll und die Köpfe auf Seiten und in Akten werden geprüft…',
  whole: (entries, heads, at) =>
    `Geprüft ${at}: ${entries} Einträge, lückenlos. ${heads} Köpfe auf Seiten und in Akten stimmen überein.`,
  broken: (count, at) =>
    count === 1 ? `Geprüft ${at}: 1 Befund.` : `Geprüft ${at}: ${count} Befunde.`,
  brokenNext:
    'Exportieren Sie das Protokoll jetzt und bewahren Sie es auf. Vergleichen Sie es mit den Akten in OpenText und klären Sie, wer in den Speicher der App schreiben konnte.',
  findings: {
    'entry-missing': 'Eintrag {seq} fehlt.',
    'entry-altered': 'Eintrag {seq} wurde geändert.',
    'entry-out-of-place': 'Eintrag {seq} steht nicht an seinem Platz.',
    'link-broken': 'Die Verbindung vom Eintrag davor zu Eintrag {seq} ist unterbrochen.',
    'signature-wrong': 'Die Signatur von Eintrag {seq} ist falsch.',
    'key-unknown':
      'Eintrag {seq} wurde mit einem Schlüssel signiert, den dieses Protokoll nicht kennt. Es wurde seither geleert oder ersetzt.',
    'head-missing': 'Der Kopf des Protokolls fehlt.',
    'head-differs': 'Eintrag {seq} ist nicht der, der damals im Protokoll stand.',
    'log-shorter':
      'Das Protokoll hatte einen Eintrag {seq} und endet jetzt davor. Einträge wurden entfernt.',
    unreadable: 'Eintrag {seq} kann nicht gelesen werden.',
  },
  where: { log: 'Im Protokoll', outside: (place) => `Kopf, aufbewahrt von ${place}` },
  export: 'Exportieren',
  exported: (entries) => `Exportiert: ${entries} Zeilen.`,
  import: 'Protokoll importieren',
  importing: (done, all) => `Zeile ${done} von ${all} wird importiert…`,
  imported: (entries) => `Importiert und geprüft: ${entries} Einträge.`,
  importCut:
    'Die Datei endet vor ihrem letzten signierten Kopf. Was bisher geprüft ist, bleibt; importieren Sie die ganze Datei.',
  keys: 'Öffentliche Schlüssel',
  keysIntro:
    'Damit kann jeder die Signaturen des Protokolls und der Nachweispakete prüfen. Der erste signiert jetzt; ältere bleiben gültig für das, was sie signiert haben.',
  since: (moment) => `seit ${moment}`,
  downloadJwk: 'Als JWK herunterladen',
  downloadPem: 'Als PEM herunterladen',
  downloadOf: (format, key) => `Als ${format} herunterladen: Schlüssel ${key}`,
  renew: 'Neuen Schlüssel erzeugen',
  renewTitle: 'Neuen Signaturschlüssel erzeugen?',
  renewText:
    'Neue Einträge und Pakete werden von da an mit ihm signiert. Der alte öffentliche Schlüssel bleibt hier, und was er signiert hat, bleibt gültig.',
  cancel: 'Schlüssel behalten',
};
