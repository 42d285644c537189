export const en = {
  title: 'Your deputy',
  lead: 'While you are away, your deputy decides for you. Both names are kept with the decision.',
  deputy: 'Deputy',
  findPeople: 'Type a name…',
  remove: (name: string) => `Remove ${name}`,
  nobody: 'Nobody found',
  searchFailed: 'People could not be searched. Type again to retry.',
  needDeputy: 'Choose who decides for you.',
  from: 'First day',
  until: 'Last day',
  needDay: 'Choose a day.',
  wrongOrder: 'The last day comes before the first one.',
  name: 'Name deputy',
  named: (name: string, from: string, until: string) =>
    `${name} decides for you from ${from} to ${until}.`,
  takeBack: 'Take back',
};

export type Words = typeof en;
