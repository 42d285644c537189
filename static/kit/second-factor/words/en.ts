export const en = {
  title: 'Your signature',
  lead: 'Some approvals must be signed with a code of an authenticator app, for instance the one on your phone. Imprimatur never asks for your Atlassian password.',
  setUp: 'Set up an authenticator',
  scan: 'Scan this picture with your authenticator app.',
  picture: 'QR code with the secret of your authenticator',
  typeIn: 'Or type this secret into it. It is shown once.',
  code: 'Code',
  codeHint: 'The six digits that the app shows now.',
  needCode: 'Type the six digits.',
  confirm: 'Confirm',
  codesTitle: 'Keep these recovery codes',
  codesLead:
    'Each works once if you lose your authenticator. They are shown now and never again: print them or put them into your password manager.',
  kept: 'I have kept them',
  active: (since: string) => `Your authenticator has been set up since ${since}.`,
  codesLeft: (count: number) =>
    count === 1 ? '1 recovery code is left.' : `${count} recovery codes are left.`,
  locked: (until: string) => `Locked after too many wrong codes until ${until}.`,
  lost: 'I have lost my authenticator',
  lostLead:
    'A recovery code ends the lost one; then you can set up another. Without a recovery code a site admin can reset it, which the log keeps.',
  recoveryCode: 'Recovery code',
  needRecoveryCode: 'Type one of your recovery codes.',
  end: 'End the lost authenticator',
  cancel: 'Cancel',
};

export type Words = typeof en;
