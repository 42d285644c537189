/** What no public page states, what we take for true, and how a customer's Dropbox shows whether it is. */
interface Assumption {
  assumption: string;
  check: string;
}

export const ASSUMPTIONS: readonly Assumption[] = [
  {
    assumption:
      'Mode add answers the existing file, and makes no revision, when the same bytes are already at the path.',
    check: 'Upload a file twice in mode add and compare rev.',
  },
  {
    assumption:
      'Adding no bytes at the right offset of an upload session succeeds, at a wrong one it answers incorrect_offset.',
    check: 'Call append_v2 with an empty body at both.',
  },
  {
    assumption: 'A session that a finish has used up answers not_found afterwards.',
    check: 'Finish a session twice.',
  },
  {
    assumption: 'files/download takes "rev:…" as a path, so that all ranges are of one revision.',
    check: 'Download two ranges while the file is replaced.',
  },
  {
    assumption:
      'files/move_v2, files/delete_v2 and the file_properties calls take "id:…" as a path.',
    check: 'Move a file by its id.',
  },
  {
    assumption: 'A wrong Dropbox-API-Path-Root is refused with 422 before anything is done.',
    check: 'Write a file with another root.',
  },
  {
    assumption: 'append_batch takes 60 entries; their cursors stand in a header of about 10 KB.',
    check: 'Send 60 small files by putMany.',
  },
  {
    assumption:
      'The webhook is answered in time within 10 seconds, and called again when it failed.',
    check: 'Answer 500 once and change a file.',
  },
  {
    assumption:
      'A shared link has one end for all who open it, set by modify_shared_link_settings.',
    check: 'Share a file with two ends after each other.',
  },
];
