import type { Words } from './en';

export const de: Words = {
  title: 'Imprimatur',
  tabs: {
    'to-decide': 'Zu entscheiden',
    mine: 'Meine Unterschrift und Vertretung',
    impact: 'Auswirkung',
    'audit-log': 'Prüfprotokoll',
    'check-code': 'Code prüfen',
  },
};
