export const en = {
  title: 'Imprimatur',
  tabs: {
    'to-decide': 'To decide',
    mine: 'My signature and deputy',
    impact: 'Impact',
    'audit-log': 'Audit log',
    'check-code': 'Check a code',
  },
};

export type Words = typeof en;
