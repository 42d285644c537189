import type { Words } from './en';

export const de: Words = {
  lead: 'Arbeit, die die App anderen Systemen schuldet. Was wartet, wird von selbst erneut versucht; was Aufmerksamkeit braucht, wartet auf Sie.',
  table: 'Zustellungen',
  show: 'Zeigen',
  all: 'Alle',
  states: {
    queued: 'Eingereiht',
    running: 'Läuft',
    waiting: 'Wartet',
    'needs-attention': 'Braucht Aufmerksamkeit',
    done: 'Erledigt',
  },
  what: 'Was',
  state: 'Zustand',
  cause: 'Ursache',
  attempts: 'Versuche',
  updated: 'Stand',
  nextTry: 'Nächster Versuch',
  actions: 'Aktionen',
  flows: {
    'publish-approved-page': 'Als Akte veröffentlichen',
  },
  page: (title) => title || 'Seite ohne Titel',
  retry: 'Erneut versuchen',
  retryOf: (title) => `Erneut versuchen: ${title}`,
  retryAll: (count) => `Alle ${count} erneut versuchen`,
  retried: 'Es wird jetzt erneut versucht.',
  none: 'Nichts zu tun: Jede Zustellung ist angekommen.',
  noneOfState: 'Keine Zustellung ist in diesem Zustand.',
  refresh: 'Aktualisieren',
};
