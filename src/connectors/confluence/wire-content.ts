import * as z from 'zod';

import { AdfBody, Links } from './wire';

// What stands on and beside pages.

export const LabelList = z.looseObject({
  results: z.array(z.looseObject({ name: z.string(), prefix: z.string() })),
  _links: Links.optional(),
});

const CommentRow = z.looseObject({
  id: z.string(),
  body: AdfBody,
  version: z.looseObject({ authorId: z.string().nullish(), createdAt: z.string() }),
  // Of inline comments.
  resolutionStatus: z.string().nullish(),
  properties: z.looseObject({ inlineOriginalSelection: z.string().nullish() }).nullish(),
});
export type CommentRow = z.infer<typeof CommentRow>;

export const CommentList = z.looseObject({
  results: z.array(CommentRow),
  _links: Links.optional(),
});

export const CommentAnswer = z.looseObject({ id: z.string() });

/** v1, where the file's facts are "extensions". */
export const UploadAnswer = z.looseObject({
  results: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      version: z.looseObject({ number: z.int() }),
      extensions: z.looseObject({
        mediaType: z.string(),
        fileSize: z.int(),
        fileId: z.string(),
      }),
    }),
  ),
});

export const TaskRow = z.looseObject({
  id: z.string(),
  localId: z.string(),
  pageId: z.string(),
  status: z.enum(['complete', 'incomplete']),
  body: AdfBody.partial().nullish(),
  assignedTo: z.string().nullish(),
  createdBy: z.string().nullish(),
  completedBy: z.string().nullish(),
  dueAt: z.string().nullish(),
  completedAt: z.string().nullish(),
});
export type TaskRow = z.infer<typeof TaskRow>;

export const TaskList = z.looseObject({ results: z.array(TaskRow), _links: Links.optional() });

const named = <T extends z.ZodRawShape>(shape: T) =>
  z.looseObject({ results: z.array(z.looseObject(shape)), limit: z.int().optional() });

const RestrictionRow = z.looseObject({
  operation: z.string(),
  restrictions: z.looseObject({
    user: named({ accountId: z.string() }),
    group: named({ id: z.string() }),
  }),
});
export type RestrictionRow = z.infer<typeof RestrictionRow>;

export const RestrictionList = z.looseObject({ results: z.array(RestrictionRow) });

const StateRow = z.object({ id: z.int(), name: z.string(), color: z.string() });

export const StateAnswer = z.looseObject({ contentState: StateRow.nullish() });

export const StateList = z.array(StateRow);

export const AvailableStates = z.looseObject({
  spaceContentStates: StateList,
  customContentStates: StateList,
});
