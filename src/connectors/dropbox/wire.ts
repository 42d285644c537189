import * as z from 'zod';

// What Dropbox sends, in its own words. Loose on purpose: it adds fields and tags.
// Field names and unions: https://github.com/dropbox/dropbox-api-spec

export const Token = z.looseObject({ access_token: z.string().min(1), expires_in: z.number() });

const Named = {
  name: z.string(),
  path_display: z.string().optional(),
  path_lower: z.string().nullish(),
};

export const File = z.looseObject({
  ...Named,
  id: z.string().min(1),
  rev: z.string().min(1),
  size: z.int().min(0),
  content_hash: z.string().nullish(),
  server_modified: z.iso.datetime().optional(),
  sharing_info: z.looseObject({ modified_by: z.string().nullish() }).optional(),
  property_groups: z
    .array(
      z.looseObject({
        template_id: z.string(),
        fields: z.array(z.looseObject({ name: z.string(), value: z.string() })),
      }),
    )
    .optional(),
});
export type File = z.infer<typeof File>;

export const Folder = z.looseObject({
  ...Named,
  id: z.string().min(1),
  sharing_info: z.looseObject({ shared_folder_id: z.string().nullish() }).nullish(),
});
export type Folder = z.infer<typeof Folder>;

const TaggedFile = File.extend({ '.tag': z.literal('file') });
const TaggedFolder = Folder.extend({ '.tag': z.literal('folder') });
const Deleted = z.looseObject({ ...Named, '.tag': z.literal('deleted') });

/** Of something that is there. */
export const Metadata = z.discriminatedUnion('.tag', [TaggedFile, TaggedFolder]);
export type Metadata = z.infer<typeof Metadata>;

const Change = z.discriminatedUnion('.tag', [TaggedFile, TaggedFolder, Deleted]);

export const Listing = z.looseObject({
  entries: z.array(Change),
  cursor: z.string().min(1),
  has_more: z.boolean(),
});
export type Listing = z.infer<typeof Listing>;

export const Cursor = z.looseObject({ cursor: z.string().min(1) });
export const Longpoll = z.looseObject({ changes: z.boolean(), backoff: z.number().optional() });
export const Moved = z.looseObject({ metadata: Metadata });
export const CreatedFolder = z.looseObject({ metadata: Folder });
export const Session = z.looseObject({ session_id: z.string().min(1) });
export const Sessions = z.looseObject({ session_ids: z.array(z.string().min(1)) });

const Failed = z.looseObject({ '.tag': z.literal('failure'), failure: z.unknown() });
export const BatchAppended = z.looseObject({
  entries: z.array(
    z.discriminatedUnion('.tag', [z.looseObject({ '.tag': z.literal('success') }), Failed]),
  ),
});
export const BatchFinished = z.looseObject({
  entries: z.array(
    z.discriminatedUnion('.tag', [File.extend({ '.tag': z.literal('success') }), Failed]),
  ),
});

export const Link = z.looseObject({
  url: z.string().min(1),
  expires: z.string().nullish(),
  link_permissions: z
    .looseObject({ effective_audience: z.looseObject({ '.tag': z.string() }).optional() })
    .optional(),
});
export type Link = z.infer<typeof Link>;
export const Links = z.looseObject({ links: z.array(Link) });

export const Account = z.looseObject({
  email: z.string(),
  name: z.looseObject({ display_name: z.string() }),
  root_info: z.looseObject({
    root_namespace_id: z.string().min(1),
    home_namespace_id: z.string().min(1),
  }),
});

export const Space = z.looseObject({
  used: z.number(),
  allocation: z.looseObject({ allocated: z.number().optional() }),
});

/** sharing/share_folder and its job: the folder when it is complete, the job's id while it is not. */
export const Sharing = z.looseObject({
  '.tag': z.string(),
  shared_folder_id: z.string().optional(),
  async_job_id: z.string().optional(),
  failed: z.unknown().optional(),
});

const Access = { access_type: z.looseObject({ '.tag': z.string() }) };
export const Members = z.looseObject({
  users: z.array(z.looseObject({ ...Access, user: z.looseObject({ email: z.string() }) })),
  invitees: z.array(
    z.looseObject({ ...Access, invitee: z.looseObject({ email: z.string().optional() }) }),
  ),
  cursor: z.string().nullish(),
});

export const TemplateIds = z.looseObject({ template_ids: z.array(z.string()) });
export const Template = z.looseObject({ name: z.string() });
export const NewTemplate = z.looseObject({ template_id: z.string().min(1) });
export const PropertyMatches = z.looseObject({
  matches: z.array(
    z.looseObject({ id: z.string(), path: z.string().nullish(), is_deleted: z.boolean() }),
  ),
});

export const SaveStarted = z.looseObject({
  '.tag': z.string(),
  async_job_id: z.string().optional(),
});
export const SaveStatus = z.looseObject({ '.tag': z.string(), failed: z.unknown().optional() });

export const Nothing = z.unknown();

/** https://www.dropbox.com/developers/reference/webhooks */
export const Notice = z.looseObject({
  list_folder: z.looseObject({ accounts: z.array(z.string().min(1).max(100)).min(1).max(1000) }),
});

/** 409 and 422: a union with its tag; what belongs to the tag stands beside it under the same name. */
export const ErrorBody = z.looseObject({
  error: z.looseObject({ '.tag': z.string() }),
});
const Union = z.looseObject({ '.tag': z.string() });

/** The tags of an error from the outer to the inner: path, conflict, file. */
export function tagsOf(error: unknown): string[] {
  const union = Union.safeParse(error);
  if (!union.success) return [];
  const tag = union.data['.tag'];
  // UploadWriteFailed is a struct: its reason stands where others have a field named like the tag.
  const inner = union.data[tag] ?? union.data['reason'];
  return [tag, ...tagsOf(inner)];
}

const Offset = z.looseObject({ correct_offset: z.int().min(0) });

/** Where an upload session stands, when an error says it, at whatever depth. */
export function correctOffsetOf(error: unknown): number | undefined {
  const offset = Offset.safeParse(error);
  if (offset.success) return offset.data.correct_offset;
  const union = Union.safeParse(error);
  return union.success ? correctOffsetOf(union.data[union.data['.tag']]) : undefined;
}
