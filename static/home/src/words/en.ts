export const en = {
  title: 'Imprimatur',
  tabs: {
    'to-decide': 'To decide',
    'audit-log': 'Audit log',
    'check-code': 'Check a code',
  },
};

export type Words = typeof en;
