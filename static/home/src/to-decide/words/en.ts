const anyOf = new Intl.ListFormat('en', { type: 'disjunction' });

export const en = {
  waiting: 'Waiting for you',
  table: 'Pages that wait for your decision',
  nothing: 'Nothing waits for your decision.',
  mine: 'Submitted by you',
  nothingOfMine: 'Nothing that you have submitted is open.',
  page: 'Page',
  where: (spaceKey: string, version: number) => `Space ${spaceKey}, version ${version}`,
  stepOf: (step: number, steps: number) => `step ${step} of ${steps}`,
  quoted: (text: string) => `“${text}”`,
  together: (titles: string) => `Together with: ${titles}`,
  forWhom: (name: string) => `You decide for ${name}, as their deputy.`,
  signed: 'Your decision is signed with a code.',
  changed:
    'Edited since it was submitted: its author has to submit it again before you can decide.',
  due: 'Due',
  noDate: 'No date',
  overdue: (day: string) => `Overdue since ${day}`,
  submittedBy: 'Submitted by',
  state: 'State',
  states: { waiting: 'Waiting', rejected: 'Rejected', stuck: 'Nobody can decide' },
  stuckHelp: 'Too few people are left. Withdraw it and submit it to others.',
  names: (names: string[]) => {
    const more = names.length - 5;
    return anyOf.format(more > 0 ? [...names.slice(0, 5), `${more} more`] : names);
  },
  actions: 'Actions',
  approve: 'Approve',
  approveOf: (title: string) => `Approve ${title}`,
  reject: 'Reject',
  rejectOf: (title: string) => `Reject ${title}`,
  open: 'Open',
  openOf: (title: string) => `Open the page: ${title}`,
  titles: {
    approve: (title: string) => `Approve “${title}”`,
    reject: (title: string) => `Reject “${title}”`,
  },
  about: (version: number) => `You decide on version ${version}, exactly as it is now.`,
  confirm: { approve: 'Confirm approval', reject: 'Reject version' },
  done: {
    approve: (title: string) => `Your approval of ${title} is recorded.`,
    reject: (title: string) => `Your rejection of ${title} is recorded.`,
  },
  cancel: 'Cancel',
  hidden: (count: number) =>
    count === 1
      ? 'One more page waits for you, but you may not open it. Ask its author to give you access.'
      : `${count} more pages wait for you, but you may not open them. Ask their authors to give you access.`,
};

export type Words = typeof en;
