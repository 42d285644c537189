export const en = {
  lead: 'CELUM’s information fields are yours: tell Imprimatur which of them holds what. “Released” in CELUM only says that an asset left the upload basket; it never counts as approved.',
  concepts: {
    approvalField: 'Approval',
    channelsField: 'Channels',
    territoriesField: 'Territories',
    languagesField: 'Languages',
    licenceEndField: 'End of licence',
    altTextField: 'Alternative text',
    creditField: 'Credit',
    ownerField: 'Owner',
  },
  table: 'Which CELUM field holds what',
  concept: 'Imprimatur',
  field: 'CELUM field',
  suggestion: 'Suggestion',
  notMapped: 'Not mapped',
  fieldOf: (concept: string) => `CELUM field for ${concept}`,
  accept: 'Use',
  acceptOf: (field: string, concept: string) => `Use ${field} for ${concept}`,
  acceptAll: (count: number) =>
    count === 1 ? 'Use the suggestion' : `Use all ${count} suggestions`,
  values: 'What the approval values mean',
  value: 'Value in CELUM',
  meaning: 'Meaning',
  meaningOf: (value: string) => `Meaning of ${value}`,
  meanings: {
    none: 'Says nothing',
    approvedValues: 'Approved',
    inReviewValues: 'In review',
    rejectedValues: 'Rejected',
  },
  noApproved: 'No value means approved yet, so no asset counts as approved.',
  warnDays: 'Warn this many days before a licence ends',
  warnHint: '0 to 365',
  warnError: 'A whole number from 0 to 365.',
};

export type Words = typeof en;
