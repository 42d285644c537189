/** Something that Consonance's public pages do not say, how the connector copes, and how a key settles it. */
interface Assumption {
  assumed: string;
  settledBy: string;
}

/** All that is assumed of Consonance in one place. */
export const ASSUMPTIONS: Record<string, Assumption> = {
  'A-01': {
    assumed: 'Works come in the order of their ids, and an empty page ends a sweep.',
    settledBy: 'A sweep with `after`, compared with the ids on the screens',
  },
  'A-02': {
    assumed: 'Errors of a document come with status 200 in `errors`, in the words of graphql-ruby.',
    settledBy: 'Asking for a field that does not exist',
  },
  'A-03': {
    assumed:
      "A payload's `errors` has members without members; all of them are asked for, whatever they are called.",
    settledBy: 'Introspection of UpdateWorkPayload',
  },
  'A-04': {
    assumed: 'A refused key gives 401.',
    settledBy: 'Calling with a wrong key',
  },
  'A-05': {
    assumed: 'Rate limits answer 429 or 503, with Retry-After or without.',
    settledBy: 'Consonance support',
  },
  'A-06': {
    assumed:
      'The Boolean that keeps a web link out of ONIX has "onix" in its name, on read and on write; without it no link is written.',
    settledBy: 'Introspection of CreateWebLinkInput and WebLink, then one link on a scratch work',
  },
  'A-07': {
    assumed: 'A work may show its contract; where it does not, contracts are read by their ids.',
    settledBy: 'Introspection of Work',
  },
  'A-08': {
    assumed:
      'Stages are listed by `projectStages` where at all; else their ids come from an admin.',
    settledBy: 'Introspection of Query',
  },
  'A-09': {
    assumed:
      'To-dos and notes, where offered, are `toDos`, `createToDo`, `completeToDo`, `notes`, `createNote`.',
    settledBy: 'Introspection of Query and Mutation',
  },
  'A-10': {
    assumed: 'A null date in UpdateProductInput empties it; a date left out stays.',
    settledBy: 'One write to a scratch work',
  },
  'A-11': {
    assumed: 'Days are days of the publisher; a sweep goes back one day to cover every zone.',
    settledBy: 'Changing a work at midnight',
  },
  'A-12': {
    assumed:
      'clientMutationId is echoed and kept nowhere: it does not make a write safe to repeat.',
    settledBy: 'Repeating a createWebLink',
  },
};

export const ASSUMED = {
  /** */
  stagesQuery: 'projectStages',
  /** list 73, "unspecified". */
  webLinkRole: '_00',
} as const;
