export const en = {
  lead: 'Imprimatur proves what was approved, with which rights, and that exactly that became the record.',
  version: (version: string) => `Version ${version}`,
  sections: [
    {
      title: 'What is sent, and where',
      items: [
        'To CELUM: searches, ids of assets and the service user’s key. Pictures come from CELUM straight to the reader’s browser, by addresses that end after half an hour.',
        'To OpenText: pages that somebody publishes as a record, with the assets they show, the names of author and approvers, and the fields of the record.',
        'To nobody else. There is no analytics, no advertising, and no server of the maker: the app runs on Atlassian Forge.',
      ],
    },
    {
      title: 'What is not sent',
      items: [
        'Pages that nobody publishes, comments, and people’s e-mail addresses; with one exception: when each reader’s own rights in CELUM count, the part of the address before the @ names them there.',
        'Secrets never reach a browser, a log or an export.',
      ],
    },
    {
      title: 'What is kept',
      items: [
        'In Forge storage of this site: settings, approvals with the account ids of those who decided, deliveries, and the last known facts of assets on pages.',
        'In the page: which assets it shows, and where its approval stands.',
        'Account ids of closed accounts are erased when Atlassian reports them. What was filed in OpenText stays there under your retention rules.',
        'Uninstalling the app deletes what Forge keeps for it. Records stay in OpenText.',
      ],
    },
    {
      title: 'What it does not claim',
      items: [
        'It supports your compliance; it is not compliance by itself.',
        'Approvals are tamper-evident, not tamper-proof.',
        'It reaches systems outside Atlassian, so it cannot carry the badge “Runs on Atlassian”.',
      ],
    },
  ],
};

export type Words = typeof en;
