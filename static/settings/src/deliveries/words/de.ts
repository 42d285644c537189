import type { Words } from './en';

export const de: Words = {
  lead: 'Arbeit, die die App anderen Systemen schuldet. Was wartet, wird von selbst erneut versucht; was Aufmerksamkeit braucht, wartet auf Sie.',
  connections: 'Verbindungen',
  brakes: {
    free: 'Arbeitet',
    held: 'Bat um Geduld',
    open: 'Antwortet nicht',
    trying: 'Wird ausprobiert',
  },
  rate: (done, failed) =>
    `${Math.floor((100 * done) / (done + failed))} % von ${done + failed} sind in 28 Tagen angekommen`,
  noRate: 'In den letzten 28 Tagen wurde nichts zugestellt.',
  nothingDue: 'Nichts ist fällig.',
  dueSince: (moment) => `Die älteste ist seit ${moment} fällig.`,
  leftAloneUntil: (moment) => `In Ruhe gelassen bis ${moment}.`,
  test: 'Jetzt testen',
  testOf: (name) => `Die Verbindung zu ${name} jetzt testen`,
};
