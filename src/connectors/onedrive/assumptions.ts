/** What no public page states, what we take for true, and how a customer's drive shows whether it is. */
interface Assumption {
  assumption: string;
  check: string;
}

export const ASSUMPTIONS: readonly Assumption[] = [
  {
    assumption: 'PUT …/content takes If-Match with an eTag and answers 412 when it is another one.',
    check: 'Put a file with the eTag of an older state.',
  },
  {
    assumption: 'If-Match of a session is compared again when the last fragment makes the file.',
    check: 'Open a session with If-Match, change the file, send the last fragment.',
  },
  {
    assumption:
      'The path of a file may be given as /root:/a/b: with every name encoded by itself, apostrophes included.',
    check: "Put a file named Größe #1 100% & 'so' + café.txt.",
  },
  {
    assumption: 'A delta answer tells the folders above a change together with it.',
    check: 'Change one file and read delta; when parents are missing, each costs one call more.',
  },
  {
    assumption: 'eTag stays in delta answers of OneDrive for Business, which leave out cTag.',
    check: 'Compare the eTag of a changed file in delta with that of the item.',
  },
  {
    assumption:
      'QuickXorHash and size are those of the bytes that were sent. SharePoint is known to rewrite properties inside Office documents: such an upload is refused here as "bad-answer".',
    check: 'Put a .docx with and without library columns, and compare size and hash.',
  },
  {
    assumption: "Uploads and downloads lead to the host of the drive's webUrl.",
    check: 'The check opens a session and drops it; the download of any file shows the other.',
  },
  {
    assumption: 'Deleting an item that a retention label keeps is refused with accessDenied.',
    check: 'Put a label that retains on a file and delete the file by the API.',
  },
  {
    assumption: 'GET …/retentionLabel of an item without a label answers 200 without a name.',
    check: 'Read the label of a file that has none.',
  },
  {
    assumption: 'PATCH of a subscription reauthorises it as well as it renews it.',
    check: 'Wait for reauthorizationRequired, renew, change a file.',
  },
];
