import type { Words } from './en';

export const de: Words = {
  title: 'Was von diesem Asset abhängt',
  lead: 'Und was daraus würde, bevor in CELUM etwas geändert wird.',
  loading: 'Seiten werden gesucht…',
  close: 'Schließen',
  page: 'Seite',
  columns: {
    taken: 'Wenn eine neuere Version übernommen wird',
    ended: 'Wenn die Rechte enden',
    withdrawn: 'Wenn es zurückgezogen wird',
  },
  effects: {
    none: 'nichts',
    stale: 'Freigabe endet',
    follows: 'folgt von selbst',
    refused: 'nicht freizugeben',
  },
  statuses: {
    draft: 'nicht vorgelegt',
    'in-approval': 'in Freigabe',
    approved: 'freigegeben',
    rejected: 'abgelehnt',
    'changed-since-approval': 'seit der Freigabe geändert',
    'review-due': 'Überprüfung fällig',
  },
  record: (number) => `Akte ${number}`,
  nowhere: 'Keine Seite, von der die App weiß, zeigt es.',
  hidden: (count) =>
    count === 1
      ? 'Und 1 Seite, die Sie nicht sehen dürfen.'
      : `Und ${count} Seiten, die Sie nicht sehen dürfen.`,
};
