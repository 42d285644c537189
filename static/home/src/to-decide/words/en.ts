export const en = {
  table: 'Pages that wait for your decision',
  nothing: 'Nothing waits for your decision.',
  page: 'Page',
  where: (spaceKey: string, version: number) => `Space ${spaceKey}, version ${version}`,
  quoted: (text: string) => `“${text}”`,
  submitted: 'Submitted',
  actions: 'Actions',
  open: 'Open the page',
  openOf: (title: string) => `Open the page: ${title}`,
  hidden: (count: number) =>
    count === 1
      ? 'One more page waits for you, but you may not open it. Ask its author to give you access.'
      : `${count} more pages wait for you, but you may not open them. Ask their authors to give you access.`,
};

export type Words = typeof en;
