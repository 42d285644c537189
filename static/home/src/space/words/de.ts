import type { Words } from './en';

export const de: Words = {
  title: 'Imprimatur in diesem Bereich',
  tabs: {
    approvals: 'Freigaben',
    deliveries: 'Zustellungen',
  },
};
