/** What a Consonance may lack. */
const OFFERS: Record<string, string> = {
  moveStage: 'moving titles to another stage',
  listStages: 'the list of stages',
  productDates: 'changing publication dates',
  subjects: 'changing subject codes',
  webLinks: 'web links that stay in the house',
  deliveryDates: 'delivery dates of contracts',
  workContract: 'the contract of a title',
  todos: 'to-dos',
  notes: 'notes',
};

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
    'celum.auth': 'How to sign in',
    'celum.apiKey': 'API key',
    'celum.username': 'User name',
    'celum.password': 'Password',
    'celum.clientId': 'Client id',
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
    'consonance.baseUrl': 'Consonance address',
    'consonance.api': 'Interface',
    'consonance.apiKey': 'API key',
    'onedrive.tenant': 'Directory (tenant) id',
    'onedrive.clientId': 'Application (client) id',
    'onedrive.clientSecret': 'Client secret',
    'onedrive.driveId': 'Drive id',
    'onedrive.contentHost': 'SharePoint host',
    'onedrive.notificationSecret': 'Secret for notices',
    'dropbox.appKey': 'App key',
    'dropbox.appSecret': 'App secret',
    'dropbox.refreshToken': 'Refresh token',
    'dropbox.space': 'Where paths begin',
  } as Record<string, string>,
  hints: {
    'celum.baseUrl': 'For example https://aurora.celum.cloud',
    'celum.apiKey': 'A CELUM administrator makes one for a service user.',
    'celum.username': 'A service user with the rights that the app needs.',
    'celum.clientId': 'Only when a CELUM administrator set one up for this app.',
    'celum.timeZone': 'IANA name such as Europe/Vienna; UTC when left empty.',
    'opentext.baseUrl': 'For example https://ecm.example.com/otcs/cs.exe',
    'opentext.otdsUrl': 'For example https://otds.example.com',
    'opentext.username': 'A service user with the right to add records in the folders you choose.',
    'consonance.baseUrl': 'Where you sign in, for example https://web.consonance.app',
    'consonance.apiKey': 'Consonance’s support gives it out.',
    'onedrive.tenant':
      'Microsoft Entra shows it with the app registration; a verified domain works too.',
    'onedrive.clientSecret':
      'The app registration needs write access to the one site (Sites.Selected), or Files.ReadWrite.All.',
    'onedrive.driveId': 'Begins with b!; Graph lists it under /sites/{site}/drives.',
    'onedrive.contentHost':
      'For example customer.sharepoint.com: files are read and written there.',
    'onedrive.notificationSecret':
      'Any 16 characters or more. Microsoft sends them back with every notice, as proof.',
    'dropbox.appKey': 'From the App Console of Dropbox.',
    'dropbox.refreshToken':
      'Offline access of a service account that is a member of the team’s folders.',
  } as Record<string, string>,
  choices: {
    'celum.auth.key': 'By key',
    'celum.auth.basic': 'By user name and password',
    'celum.keyPrefix.none': 'As it is',
    'celum.keyPrefix.bearer': 'With “Bearer” in front',
    'celum.actAs.service': 'The app’s: every reader of a page sees its assets',
    'celum.actAs.reader': 'Each reader’s own, by their e-mail address',
    'opentext.auth.ticket': 'User name and password',
    'opentext.auth.otds': 'User name and password of OTDS',
    'opentext.auth.oauth': 'OAuth client of OTDS',
    'consonance.api.graphql': 'GraphQL: reads and writes',
    'consonance.api.rest': 'The older one (REST v4): only reads',
    'dropbox.space.team': 'In the team’s space',
    'dropbox.space.home': 'In the account’s own folder',
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
    'client-not-usable': (subject: string) =>
      `CELUM does not know the client id “${subject}”, or it is switched off: its defaults do not come. Correct it or leave it empty.`,
    'cannot-act-as-readers': () =>
      'The account may not act for other users, so readers’ own rights cannot be asked. Give it that right, or let the app’s rights count.',
    'not-offered': (subject: string) =>
      `This Consonance does not offer ${OFFERS[subject] ?? subject}: the app keeps that in Confluence.`,
    'read-only-interface': () =>
      'The older interface only reads: nothing can be written to Consonance.',
    'drive-nearly-full': (subject: string) => `There is hardly any room left in “${subject}”.`,
    'content-host-differs': (subject: string) =>
      `The files of this drive are at ${subject}. Enter that as the SharePoint host.`,
    'read-only': (subject: string) => `The account may read “${subject}”, but not write there.`,
    'team-space-not-used': () =>
      'The team has a space of its own, and this connection sees only the account’s own folder.',
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
