export const en = {
  title: 'Imprimatur in this space',
  tabs: {
    approvals: 'Approvals',
    deliveries: 'Deliveries',
  },
};

export type Words = typeof en;
