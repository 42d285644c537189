import type { Words } from './en';

export const de: Words = {
  intro:
    'Exporte einer freigegebenen Seite tragen einen Code. Geben Sie ihn hier ein, um zu sehen, ob Ihr Exemplar noch dem Freigegebenen entspricht.',
  code: 'Prüfcode',
  hint: 'Zwölf Zeichen, etwa K7QF-9M2X-3TCV. Großschreibung und Striche sind gleichgültig.',
  check: 'Prüfen',
  unknown:
    'Dieser Code ist hier nicht bekannt, oder er gehört zu einer Seite, die Sie nicht sehen dürfen.',
  unknownNext:
    'Prüfen Sie, ob er von dieser Site stammt. Wenn ja, fragen Sie, wer Ihnen das Dokument gegeben hat.',
  mistyped: 'Das kann kein Prüfcode sein: Ein Zeichen ist falsch oder fehlt.',
  mistypedNext: 'Vergleichen Sie ihn noch einmal mit dem Dokument.',
  valid: (title, version) =>
    `Gültig: „${title}“ ist so, wie sie in Version ${version} freigegeben wurde.`,
  superseded: (title, version, newer) =>
    `Überholt: „${title}“ wurde in Version ${version} freigegeben und seither erneut in Version ${newer}.`,
  'changed-since': (title, version) =>
    `Seither geändert: „${title}“ wurde in Version ${version} freigegeben und ist nicht mehr so, wie sie freigegeben wurde.`,
  approved: 'Freigegeben',
  record: 'Akte',
  open: 'Seite öffnen',
};
