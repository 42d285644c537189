export const en = {
  title: 'Imprimatur',
  tabs: {
    'to-decide': 'To decide',
    mine: 'My signature and deputy',
  },
};

export type Words = typeof en;
