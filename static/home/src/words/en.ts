export const en = {
  title: 'Imprimatur',
  tabs: {
    'to-decide': 'To decide',
  },
};

export type Words = typeof en;
