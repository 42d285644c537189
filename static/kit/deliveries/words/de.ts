import type { Words } from './en';

export const de: Words = {
  table: 'Zustellungen',
  show: 'Zeigen',
  system: 'System',
  allSystems: 'Alle Systeme',
  states: {
    attention: 'Braucht Aufmerksamkeit',
    blocked: 'Blockiert',
    open: 'Unterwegs',
    done: 'Erledigt',
    superseded: 'Überholt',
    cancelled: 'Abgebrochen',
  },
  phases: {
    queued: 'Eingereiht',
    running: 'Läuft',
    waiting: 'Wartet',
    blocked: 'Blockiert',
    'needs-attention': 'Braucht Aufmerksamkeit',
    done: 'Erledigt',
    superseded: 'Überholt',
    cancelled: 'Abgebrochen',
  },
  reasons: {
    'not-connected': 'Es geht von selbst weiter, sobald das System verbunden ist (Verbindungen).',
    'needs-auth':
      'Es geht von selbst weiter, sobald die Verbindung wieder steht: Geben Sie ihr gültige Zugangsdaten (Verbindungen).',
    'egress-denied':
      'Es geht von selbst weiter, sobald Confluence die App zu der Adresse lässt: Erlauben Sie es (Verbindungen, Testen).',
    'not-configured': 'Es geht von selbst weiter, sobald es eine Regel dafür gibt (Akten).',
    approval: 'Es wartet, bis die Seite wieder freigegeben ist.',
    loop: 'Zwei Systeme haben einander immer wieder geantwortet. Sehen Sie sich beide an und versuchen Sie es dann erneut.',
    'mass-delete':
      'Ungewöhnlich vieles ist auf einmal verschwunden. Vergewissern Sie sich, dass das so gemeint ist, und versuchen Sie es dann erneut.',
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
  flowTo: (flow, system) => `${flow} · ${system}`,
  page: (title) => title || 'Seite ohne Titel',
  reference: (reference) => `Kennung: ${reference}`,
  details: 'Einzelheiten',
  detailsOf: (title) => `Einzelheiten zu ${title}`,
  retry: 'Erneut versuchen',
  retryOf: (title) => `Erneut versuchen: ${title}`,
  retryAll: (count) => `Alle ${count} erneut versuchen`,
  sameCause: (count) => `${count} aus derselben Ursache`,
  ownCauses: 'Aus je eigener Ursache',
  changeRule: (space) => `Regel für ${space} ändern`,
  changeConnection: (system) => `Verbindung zu ${system} ändern`,
  standings: (arrived, onTheWay, stopped) => {
    if (onTheWay === 0 && stopped === 0) {
      return arrived === 1 ? 'Sie ist angekommen.' : `Alle ${arrived} sind angekommen.`;
    }
    const parts = [
      `${arrived} angekommen`,
      ...(onTheWay > 0 ? [`${onTheWay} unterwegs`] : []),
      ...(stopped > 0 ? [`${stopped} erneut stehen geblieben`] : []),
    ];
    return `Erneut versucht: ${parts.join(', ')}.`;
  },
  identity: (id, since) =>
    `Zustellung ${id}, geschuldet seit ${since}. Jeder Versuch unten gehört zu ihr, darum gibt es eine einzige Wirkung.`,
  retried: (count) =>
    count === 1 ? 'Es wird jetzt erneut versucht.' : `${count} werden jetzt erneut versucht.`,
  cancel: 'Zustellung abbrechen',
  cancelMeans:
    'Eine abgebrochene Zustellung wird nicht mehr versucht. Wer die Seite erneut veröffentlicht, schuldet sie von Neuem.',
  cancelled: 'Die Zustellung ist abgebrochen.',
  openPage: 'Seite öffnen',
  close: 'Schließen',
  export: 'CSV exportieren',
  count: (count, more) =>
    more ? `Die neuesten ${count}` : `${count} ${count === 1 ? 'Zustellung' : 'Zustellungen'}`,
  more: 'Mehr zeigen',
  none: {
    attention: 'Nichts braucht Aufmerksamkeit.',
    blocked: 'Nichts ist blockiert.',
    open: 'Nichts ist unterwegs.',
    done: 'Noch wurde nichts zugestellt.',
    superseded: 'Nichts wurde überholt.',
    cancelled: 'Nichts wurde abgebrochen.',
  },
  refresh: 'Aktualisieren',
  noRuns: 'Es wurde noch nicht versucht.',
  runCauses: {
    first: 'erster Versuch',
    retry: 'erneut nach einem Fehlschlag',
    stopped: 'aufgenommen, nachdem eine Funktion angehalten wurde',
    slice: 'nächster Teil langer Arbeit',
    released: 'das Hindernis ist behoben',
    again: 'von einem Menschen erneut angestoßen',
  },
  times: (count) => `${count}-mal hintereinander`,
  calls: {
    table: 'Aufrufe dieses Laufs',
    system: 'System',
    request: 'Aufruf',
    answer: 'Antwort',
    time: 'Dauer',
    none: 'keine Antwort',
    milliseconds: (count) => `${count} ms`,
    count: (count) => (count === 1 ? '1 Aufruf' : `${count} Aufrufe`),
    notKept: (count) =>
      count === 1
        ? 'Ein weiterer Aufruf ist nicht aufbewahrt.'
        : `${count} weitere Aufrufe sind nicht aufbewahrt.`,
  },
};
