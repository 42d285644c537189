export const en = {
  lead: 'Each outside system is reached with an account that you give here. Secrets go into Forge’s encrypted store; they are never shown again and never logged.',
  states: {
    'not-connected': 'Not connected',
    connected: 'Connected',
    failing: 'Failing',
    'egress-missing': 'Address not allowed',
  },
  about: {
    celum: 'Digital assets with their approval and rights.',
    opentext: 'Controlled documents and records in Content Server.',
    consonance: 'Titles, products and their production.',
    onedrive: 'Files carried to and from CELUM.',
    dropbox: 'Files carried to and from CELUM.',
  },
  account: 'Signed in as',
  checked: 'Last checked',
  address: 'Address',
  connect: 'Connect',
  connectTo: (system: string) => `Connect ${system}`,
  change: 'Change',
  changeOf: (system: string) => `Change the connection to ${system}`,
  removeOf: (system: string) => `Remove the connection to ${system}`,
  fields: {
    'celum.baseUrl': 'CELUM address',
    'celum.apiKey': 'API key',
    'celum.keyPrefix': 'How the key is sent',
    'celum.actAs': 'Whose rights count',
    'celum.timeZone': 'Time zone of licence days',
    'opentext.baseUrl': 'Content Server address',
    'opentext.auth': 'How to sign in',
    'opentext.otdsUrl': 'Directory Services (OTDS) address',
    'opentext.username': 'User name',
    'opentext.password': 'Password',
    'opentext.clientId': 'Client id',
    'opentext.clientSecret': 'Client secret',
  } as Record<string, string>,
  hints: {
    'celum.baseUrl': 'For example https://aurora.celum.cloud',
    'celum.apiKey': 'A CELUM administrator makes one for a service user.',
    'celum.timeZone': 'IANA name such as Europe/Vienna; UTC when left empty.',
    'opentext.baseUrl': 'For example https://ecm.example.com/otcs/cs.exe',
    'opentext.otdsUrl':
      'For example https://otds.example.com; leave it empty when Content Server signs in itself.',
    'opentext.username': 'A service user with the right to add records in the folders you choose.',
  } as Record<string, string>,
  choices: {
    'celum.keyPrefix.none': 'As it is',
    'celum.keyPrefix.bearer': 'With “Bearer” in front',
    'celum.actAs.service': 'The app’s: every reader of a page sees its assets',
    'celum.actAs.reader': 'Each reader’s own, by their e-mail address',
    'opentext.auth.ticket': 'User name and password',
    'opentext.auth.otds': 'User name and password of OTDS',
    'opentext.auth.oauth': 'OAuth client of OTDS',
  } as Record<string, string>,
  required: 'This field is needed.',
  notHttps: 'It must be an https address.',
  secretSet: 'Set',
  replace: 'Replace',
  replaceOf: (field: string) => `Replace ${field}`,
  secretHint: 'Kept encrypted; never shown again.',
  test: 'Test',
  testing: 'Testing…',
  works: (account: string) => (account ? `It works: signed in as ${account}.` : 'It works.'),
  measured: (version: string, milliseconds: number) =>
    version
      ? `Version ${version}, answered in ${milliseconds} ms.`
      : `Answered in ${milliseconds} ms.`,
  warnings: {
    // Without a unit the subject counts minutes.
    'clock-skew': (subject: string) =>
      `Its clock differs from ours by ${/^\d+$/.test(subject) ? `${subject} minutes` : subject}: expiry times and record dates may be wrong. Have the clocks set.`,
    'records-management-missing': () =>
      'Records Management is not installed there: pages can be filed, but not classified.',
    'folder-not-visible': (subject: string) =>
      `The account does not see folder ${subject}. Give it the right to see it.`,
    'folder-not-writable': (subject: string) =>
      `The account may not add documents to “${subject}”. Give it that right.`,
    'classification-not-visible': (subject: string) =>
      `The account does not see classification ${subject}.`,
    'classification-not-managed': (subject: string) =>
      `Nothing can be classified as “${subject}”. Choose a classification that Records Management manages.`,
    'account-is-administrator': () =>
      'The account is a system administrator and sees everything. Use one that sees only what readers of Confluence may see.',
    'session-too-short': (subject: string) =>
      `Its sign-in ends after ${subject}: long runs sign in again and again. Have the time made longer.`,
    'members-not-visible': () =>
      'The account cannot look up people, so readers’ own rights cannot be checked. Give it that right.',
    'no-assets': () => 'The key works, but it sees no assets. Give its user rights in CELUM.',
    'missing-right': (subject: string) =>
      `The account lacks the right “${subject}”, so records would lack their pictures. Give it that right.`,
    'cannot-act-as-readers': () =>
      'The account may not act for other users, so readers’ own rights cannot be asked. Give it that right, or let the app’s rights count.',
  } as Record<string, (subject: string) => string>,
  otherWarning: (code: string, subject: string) => `Worth a look: ${code} ${subject}`.trim(),
  save: 'Save',
  cancel: 'Cancel',
  saved: (system: string) => `Connection to ${system} saved`,
  removed: (system: string) => `Connection to ${system} removed`,
  consentTitle: 'Let Imprimatur reach this address?',
  consentWhy: (system: string) =>
    `Forge apps reach no address that an admin has not allowed. Before ${system} can be tested, Confluence asks you to allow:`,
  consentTypes: 'requests from the app’s server',
  consentImages: 'requests from the app’s server, pictures in readers’ browsers',
  consentAfter: 'You can take it back at any time in Confluence, under Connected apps.',
  consentContinue: 'Continue',
  consentRefused:
    'The address was not allowed, so nothing was sent and nothing tested. Only a site admin can allow it.',
  allow: 'Allow the address',
  removeTitle: (system: string) => `Remove the connection to ${system}?`,
  removeText: 'Its secrets are deleted. Pages keep what they show; records stay in OpenText.',
  inUse: 'It cannot be removed while it is used by:',
  uses: {
    assets: (count: number) => (count === 1 ? '1 asset on pages' : `${count} assets on pages`),
    approvals: (count: number) =>
      count === 1 ? '1 running approval' : `${count} running approvals`,
    rules: (count: number) => (count === 1 ? '1 record rule' : `${count} record rules`),
    deliveries: (count: number) => (count === 1 ? '1 delivery' : `${count} deliveries`),
    pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  } as Record<string, (count: number) => string>,
  close: 'Close',
  remove: 'Remove',
};

export type Words = typeof en;
