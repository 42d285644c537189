import * as z from 'zod';

import { MaybeInstant } from './instants';

// Workflows, templates, workspaces and uploads as Content Server sends them.

export const Maps = z.looseObject({
  results: z.looseObject({
    data: z.array(z.looseObject({ DataID: z.int(), Name: z.string() })),
  }),
});

export const Definition = z.looseObject({
  results: z.looseObject({
    definition: z.looseObject({ tasks: z.array(z.looseObject({ title: z.string() })) }),
  }),
});

export const Draft = z.looseObject({
  results: z.looseObject({ draftprocess_id: z.int() }),
});

const Action = z.looseObject({ key: z.string() });
export const DraftForm = z.looseObject({
  data: z.looseObject({ title: z.string().nullish(), actions: z.array(Action) }),
});
export const TaskForm = z.looseObject({
  data: z.looseObject({
    actions: z.array(Action).nullish(),
    custom_actions: z.array(Action).nullish(),
  }),
});

export const Initiated = z.looseObject({
  results: z.looseObject({ process_id: z.int() }),
});

export const ProcessList = z.looseObject({
  results: z.array(
    z.looseObject({
      data: z.looseObject({
        wfstatus: z.looseObject({ process_id: z.int(), wf_name: z.string() }),
      }),
    }),
  ),
});

const Step = z.looseObject({
  process_id: z.int(),
  subprocess_id: z.int(),
  task_id: z.int(),
  task_name: z.string(),
  task_status: z.string().nullish(),
  task_due_date: MaybeInstant,
  task_assignees: z.looseObject({
    assignee: z
      .array(
        z.looseObject({
          loginName: z.string(),
          firstName: z.string().nullish(),
          lastName: z.string().nullish(),
        }),
      )
      .nullish(),
  }),
});
export type Step = z.infer<typeof Step>;

export const ProcessStatus = z.looseObject({
  results: z.looseObject({
    step_list: z.looseObject({ current: z.array(Step).nullish() }),
    wf_details: z.looseObject({ status: z.string(), wf_name: z.string() }),
  }),
});

export const Activities = z.looseObject({
  results: z.looseObject({
    data: z.array(
      z.looseObject({
        action: z.string(),
        comment: z.string().nullish(),
        date: MaybeInstant,
        user_id: z.int().nullish(),
      }),
    ),
  }),
});

export const Templates = z.looseObject({
  results: z.array(
    z.looseObject({
      templates: z.array(
        z.looseObject({
          id: z.int(),
          name: z.string(),
          mime_type: z.string().nullish(),
          size: z.number().nullish(),
        }),
      ),
    }),
  ),
});

/** What POST /v2/doctemplates and POST /v2/businessworkspaces answer. */
export const Made = z
  .looseObject({ results: z.looseObject({ id: z.int() }) })
  .transform(({ results }) => results.id);

export const WorkspaceTypes = z.looseObject({
  results: z.array(
    z.looseObject({
      data: z.looseObject({
        properties: z.looseObject({
          wksp_type_id: z.int(),
          wksp_type_name: z.string(),
          templates: z.array(z.looseObject({ id: z.int(), name: z.string() })).nullish(),
        }),
      }),
    }),
  ),
});

export const UploadSettings = z.looseObject({
  results: z.looseObject({
    data: z.looseObject({ is_enabled: z.boolean(), max_size: z.number(), min_size: z.number() }),
  }),
});
export const Begun = z.looseObject({
  results: z.looseObject({
    data: z.looseObject({
      upload_key: z.string().min(1),
      num_parts: z.int().min(1),
      part_size: z.int().min(1),
    }),
  }),
});
