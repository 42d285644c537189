export const en = {
  title: 'Imprimatur',
  tabs: {
    connections: 'Connections',
    mapping: 'CELUM fields',
    records: 'Records',
    approvals: 'Approvals',
    deliveries: 'Deliveries',
    reconcile: 'Reconcile',
    about: 'About',
  },
  loading: 'Loading…',
  save: 'Save',
  saved: 'Saved',
  unsaved: 'Not saved yet',
  cancel: 'Cancel',
  edit: 'Edit',
  remove: 'Remove',
  actions: 'Actions',
  done: 'Done',
  choose: 'Choose…',
  allOtherSpaces: 'Every other space',
  space: 'Space',
  spaceKeyHint: 'The key, as in the address of the space’s pages.',
};

export type Words = typeof en;
