export const en = {
  meaning: 'What your approval means',
  chooseMeaning: 'Choose what your approval means.',
  meanings: {
    content: 'The content is right',
    brand: 'It fits the brand',
    legal: 'It is legally sound',
    release: 'It may be published',
  },
  comment: 'Comment',
  reason: 'Reason',
  reasonHint: 'The author reads it here and in the page’s history.',
  needReason: 'Say why, so that the author knows what to change.',
  code: 'Code of your authenticator',
  codeHint: 'Six digits. They sign this decision.',
  needCode: 'Type the six digits that your authenticator shows.',
  signFirst: 'Decisions on this page are signed. Set up your authenticator first, here and now.',
};

export type Words = typeof en;
