export const en = {
  loading: 'Loading…',
};

export type Words = typeof en;
