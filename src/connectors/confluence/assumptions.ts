/** What no public page states, what we take for true, and how a site shows whether it is. */
interface Assumption {
  assumption: string;
  check: string;
}

export const ASSUMPTIONS: readonly Assumption[] = [
  {
    assumption:
      'requestConfluence follows the redirect of an attachment download to the media store and hands over the bytes.',
    check: 'Read the bytes of an attachment in a function, as the app and as a person.',
  },
  {
    assumption:
      'GET /wiki/api/v2/pages/{id} answers a page in the trash with status "trashed"; if it answers 404 instead, the app says that the page is gone.',
    check: 'Move a page to the trash and read it.',
  },
  {
    assumption:
      'GET /wiki/rest/api/user?expand=operations lists administer/application for site admins and for nobody else.',
    check: 'Ask for an admin and for somebody else.',
  },
  {
    assumption:
      'v2 errors carry their status as a number or as text; only the HTTP status is looked at.',
    check: 'Update a page with a stale version and read the body of the 409.',
  },
  {
    assumption:
      'The text of a comment is kept as it was sent, so that its reference line is found again.',
    check: 'Write a comment with an emphasised line and read it as atlas_doc_format.',
  },
  {
    assumption:
      'A content property that has been written is what the next read by key answers; only search lags behind.',
    check: 'Write a property and read it at once, a hundred times.',
  },
];
