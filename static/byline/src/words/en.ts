const list = new Intl.ListFormat('en', { type: 'conjunction' });
const anyOf = new Intl.ListFormat('en', { type: 'disjunction' });

type Rule = 'any' | 'all' | 'quorum';

/** A longer list of names says how many more there are. */
const SHOWN = 5;

export const en = {
  loading: 'Reading the page’s approval…',
  somebody: 'Somebody who left',
  names: (names: string[], rule: Rule) => {
    const shown = names.slice(0, SHOWN);
    const more = names.length - shown.length;
    const all = more > 0 ? [...shown, `${more} more`] : shown;
    return (rule === 'all' ? list : anyOf).format(all);
  },
  statuses: {
    draft: 'Not submitted',
    'in-approval': 'In approval',
    approved: 'Approved',
    rejected: 'Rejected',
    'changed-since-approval': 'Changed since approval',
    'review-due': 'Review due',
  },
  draftText: (version: number) => `Version ${version} was not submitted for approval yet.`,
  inApprovalText: (version: number, by: string, at: string) =>
    `Version ${version}, sent by ${by} on ${at}.`,
  waitingFor: (names: string, rule: Rule, missing: number) => {
    if (rule === 'all') return `Waiting for ${names}; everyone must approve.`;
    return missing === 1
      ? `Waiting for ${names}; one of them is enough.`
      : `Waiting for ${names}; ${missing} of them must approve.`;
  },
  stepOf: (step: number, steps: number) => `Step ${step} of ${steps}.`,
  ended: (names: string) =>
    `Everyone who is still in the group has approved; whoever was missing has left it. ${names} can end the step by approving once more.`,
  stuck:
    'Too few people are left who could decide: a group is empty, or accounts were closed. Withdraw the submission and submit the page to others.',
  dueBy: (day: string) => `Due by ${day}.`,
  overdueSince: (day: string) => `Overdue: it was due by ${day}.`,
  together: (titles: string) => `Part of one change set, approved together with: ${titles}.`,
  holdsUntil: (day: string) => `The approval holds until ${day}.`,
  reviewText: (day: string) =>
    `The approval held until ${day}. Review the page and submit it again.`,
  decideTogether: (titles: string) =>
    `Your decision is for the whole change set, also for: ${titles}.`,
  decideFor: (name: string) => `You decide for ${name}, as their deputy.`,
  onBehalf: (by: string, principal: string) => `${by}, for ${principal},`,
  signed: 'signed',
  ranOut: (day: string) => `The approval held until ${day}`,
  groupNamed: (name: string) => `group ${name}`,
  numbered: (number: number, text: string) => `Step ${number}: ${text}`,
  dueWithin: (days: number) => (days === 1 ? 'Due within a day' : `Due within ${days} days`),
  holdsFor: (months: number) =>
    months === 1 ? 'The approval holds for a month' : `The approval holds for ${months} months`,
  isSigned: 'Decisions are signed with a code',
  setOpen: 'Submit other pages together',
  setTitle: 'Change set',
  setHint: 'These pages are approved together with this one or not at all, at most five.',
  setSearch: 'Search pages of this space',
  setPlaceholder: 'Children of this page are shown; type part of a title…',
  setSearching: 'Looking for pages…',
  setNothing: 'No page found.',
  setFull: 'A change set has at most five pages.',
  otherDate: 'Set another due date',
  dueDate: 'Decide by',
  dueHint: 'Leave it empty for the date that the choice above sets.',
  approvedText: (version: number, by: string, at: string) =>
    `Version ${version}, approved by ${by} on ${at}.`,
  rejectedText: (version: number, by: string, at: string) =>
    `Version ${version}, rejected by ${by} on ${at}.`,
  changedText: (approved: number, now: number) =>
    now === approved
      ? `Version ${approved} was approved; what it shows has changed since, for instance an attachment or an asset’s rights.`
      : `Version ${approved} was approved; the page is now version ${now}.`,
  changedHelp: 'Submit the current version, or restore the approved one in the page’s history.',
  quoted: (text: string) => `“${text}”`,
  history: 'What happened',
  submittedBy: (by: string, version: number) => `${by} submitted version ${version}`,
  approvedBy: (by: string, meaning: string) =>
    meaning ? `${by} approved (${meaning})` : `${by} approved`,
  rejectedBy: (by: string) => `${by} rejected`,
  withdrawn: 'The submission was withdrawn',
  filed: (number: string) => `Filed as record ${number}`,
  missing: (systems: string) =>
    `${systems} is not connected yet, so nothing can be published as a record. A site admin can connect it.`,
  back: 'Back',
  close: 'Close',

  submit: 'Submit for approval',
  submitAgain: 'Submit current version',
  checking: 'Checking assets, links and the record rule…',
  checklist: 'Checklist',
  checkedFine: 'Nothing stands in the way.',
  blocked: (count: number) =>
    count === 1 ? '1 item stands in the way' : `${count} items stand in the way`,
  warned: (count: number) =>
    count === 1 ? '1 item deserves a look' : `${count} items deserve a look`,
  levels: { ok: 'OK', warn: 'Look', block: 'Stops' },
  kinds: {
    asset: 'Assets',
    attachment: 'Attachments',
    link: 'Links',
    metadata: 'Record fields',
    'record-rule': 'Record rule',
    permission: 'Approvers',
    connection: 'Connections',
  },
  actions: {
    none: '',
    'edit-page': 'Edit the page',
    'open-settings': 'A site admin can set it up: Confluence settings, Imprimatur',
    retry: 'Check again',
    'ask-owner': 'Ask its owner in CELUM',
    replace: '',
  },
  approvers: 'Who decides',
  rule: (names: string, rule: Rule, quorum: number) => {
    if (rule === 'all') return `${names}: everyone`;
    return rule === 'any' || quorum === 1
      ? `${names}: one is enough`
      : `${names}: ${quorum} must approve`;
  },
  noPresets:
    'No approvers are set up yet. A site admin can do that in Imprimatur’s settings, under Approvals.',
  choosePreset: 'Choose who decides.',
  note: 'Note to the approvers',
  send: 'Send',
  sent: 'Sent for approval. The approvers are told in a comment on this page.',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw this submission?',
  withdrawText: 'Decisions made so far stay in the history. You can submit again at any time.',
  keep: 'Keep it',
  withdrew: 'Withdrawn.',

  approve: 'Approve',
  approveText: (version: number) => `You decide on version ${version}, exactly as it is now.`,
  frozen: 'Assets as approved',
  frozenAsset: (name: string, version: number | null) =>
    version === null ? name : `${name}, v${version}`,
  shortMeanings: { content: 'content', brand: 'brand', legal: 'legal', release: 'release' },
  confirm: 'Confirm approval',
  approvedNow: 'Your approval is recorded.',
  reject: 'Reject',
  confirmReject: 'Reject version',
  rejectedNow: 'Your rejection is recorded.',

  publish: 'Publish as record',
  proposing: 'Preparing the record…',
  publishText: (version: number) =>
    `Version ${version} is filed with everything that was approved.`,
  newVersionOf: (number: string) => `Record ${number} gets a new version.`,
  facts: {
    name: 'Name',
    folder: 'Folder',
    classification: 'Classification',
    retention: 'Retention',
    recordDate: 'Record date',
    originator: 'Originator',
  },
  byClassification: 'as the classification says',
  fieldsOf: (category: string) => `Category “${category}”`,
  fieldEmpty: 'OpenText requires this field.',
  fieldTooLong: (max: number) => `At most ${max} characters.`,
  notListed: 'Choose one of the values.',
  choose: 'Choose…',
  publishNow: 'Publish',
  published: 'Publishing has begun.',
  fieldsUnread: 'OpenText does not answer just now.',
  fieldsUnreadText:
    'You can publish all the same: the record gets the values of the record rule, and is filed as soon as OpenText answers. To correct fields first, come back later.',

  publication: 'Publication',
  queued: 'Queued for OpenText',
  queuedNext: (time: string) => `Queued, next try ${time}`,
  running: 'Filing in OpenText…',
  attempts: (count: number) => (count === 1 ? '1 attempt so far.' : `${count} attempts so far.`),
  bySelf: 'You can close this dialog: the record appears by itself.',
  goesOn: 'Nothing has to be done on this page: it goes on by itself as soon as that is fixed.',
  reference: (reference: string) => `Reference for your admin: ${reference}`,
  attention: 'Needs attention',
  tryNow: 'Try now',
  record: 'Record',
  recordNumber: 'Number',
  recordVersion: 'Version',
  recordFiled: 'Filed',
  retentionEnd: 'Kept until',
  retentionRule: 'Retention rule',
  openRecord: 'Open in OpenText',
  unknown: 'not stated',
  recordNow: (number: string) => `Record ${number} is filed.`,
};

export type Words = typeof en;
