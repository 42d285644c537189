/** What no public page states, what we take for true, and how a site shows whether it is. */
interface Assumption {
  assumption: string;
  check: string;
}

export const ASSUMPTIONS: readonly Assumption[] = [
  {
    assumption:
      'Members of a group say with accountStatus whether their account is active; where nothing is said, it is.',
    check: 'Deactivate the account of a group’s member and read the members.',
  },
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
  {
    assumption:
      'An update with status "current" and the next version takes a page out of the trash and leaves title, body and version as they are.',
    check: 'Move a page to the trash, update it so, and read it.',
  },
  {
    assumption:
      'The refusal of a title, or of a space key, that is taken has the words "already exists" in its text.',
    check: 'Create a page with the title of another one, and a space with the key of another one.',
  },
  {
    assumption: 'GET /wiki/api/v2/spaces/{id}/pages?title= finds a title whatever its case.',
    check: 'Ask for the title of a page in capitals.',
  },
  {
    assumption:
      'v1 calls take the granular scopes that their reference names beside the classic ones.',
    check: 'Install an app without classic scopes and add a label.',
  },
  {
    assumption:
      'PUT /wiki/rest/api/content/{id}/child/attachment makes a new version of the file with that name, also as the app.',
    check: 'Send a file twice and list its versions.',
  },
  {
    assumption: 'Moments in a search are read in UTC when the app asks.',
    check:
      'Search as the app for pages modified since a minute ago, on a site in another time zone.',
  },
  {
    assumption: 'An inline comment carries the marked text as properties.inlineOriginalSelection.',
    check: 'Comment on a word and list the comments of the page.',
  },
  {
    assumption:
      'A body is converted to the storage format and to ADF, as the text of the reference says.',
    check:
      'Convert a paragraph both ways; the list of targets in the description names export_view only.',
  },
  {
    assumption:
      'The answer with the restrictions of a page names as many people and groups as its limit allows, and no more.',
    check: 'Restrict a page to 300 people and read its restrictions.',
  },
];
