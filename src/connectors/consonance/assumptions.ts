/** What Consonance's public pages do not say, what we take for true, and how a key settles it. */
interface Assumption {
  /** By which comments and `operations.ts` name it. */
  id: string;
  assumption: string;
  check: string;
}

export const ASSUMPTIONS: readonly Assumption[] = [
  {
    id: 'A-01',
    assumption: 'Works come in the order of their ids, and an empty page ends a sweep.',
    check: 'A sweep with `after`, compared with the ids on the screens.',
  },
  {
    id: 'A-02',
    assumption:
      'Errors of a document come with status 200 in `errors`, in the words of graphql-ruby.',
    check: 'Asking for a field that does not exist.',
  },
  {
    id: 'A-03',
    assumption:
      "A payload's `errors` has members without members; all of them are asked for, whatever they are called.",
    check: 'Introspection of UpdateWorkPayload.',
  },
  {
    id: 'A-04',
    assumption: 'A refused key gives 401.',
    check: 'Calling with a wrong key.',
  },
  {
    id: 'A-05',
    assumption: 'Rate limits answer 429 or 503, with Retry-After or without.',
    check: 'Consonance support.',
  },
  {
    id: 'A-06',
    assumption:
      'The Boolean that keeps a web link out of ONIX has "onix" in its name, on read and on write; without it no link is written.',
    check: 'Introspection of CreateWebLinkInput and WebLink, then one link on a scratch work.',
  },
  {
    id: 'A-07',
    assumption: 'A work may show its contract; where it does not, contracts are read by their ids.',
    check: 'Introspection of Work.',
  },
  {
    id: 'A-08',
    assumption:
      'Stages are listed by `projectStages` where at all; else their ids come from an admin.',
    check: 'Introspection of Query.',
  },
  {
    id: 'A-09',
    assumption:
      'To-dos and notes, where offered, are `toDos`, `createToDo`, `completeToDo`, `notes`, `createNote`.',
    check: 'Introspection of Query and Mutation.',
  },
  {
    id: 'A-10',
    assumption: 'A null date in UpdateProductInput empties it; a date left out stays.',
    check: 'One write to a scratch work.',
  },
  {
    id: 'A-11',
    assumption: 'Days are days of the publisher; a sweep goes back one day to cover every zone.',
    check: 'Changing a work at midnight.',
  },
  {
    id: 'A-12',
    assumption:
      'clientMutationId is echoed and kept nowhere: it does not make a write safe to repeat.',
    check: 'Repeating a createWebLink.',
  },
];

export const ASSUMED = {
  /** */
  stagesQuery: 'projectStages',
  /** list 73, "unspecified". */
  webLinkRole: '_00',
} as const;
