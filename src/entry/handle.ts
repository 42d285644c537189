import type * as z from 'zod';

import { Problem } from '../errors';
import type { Call } from './call';
import { authorise, type Need } from './guard';

/** A resolver behind its guard: payload parsed, person authorised, then answered. */
export type Guarded = (call: Call, payload: unknown) => Promise<unknown>;

/** Parsing comes first: a call that says nothing sensible costs Confluence no question. */
export function handle<Input extends z.ZodType, Output extends z.ZodType>(
  contract: { input: Input; output: Output },
  need: Need,
  answer: (call: Call, input: z.infer<Input>) => Promise<z.infer<Output>>,
): Guarded {
  return async (call, payload) => {
    const parsed = contract.input.safeParse(payload ?? {});
    if (!parsed.success) {
      const at = parsed.error.issues[0]?.path.join('.') ?? '';
      throw new Problem('invalid-input', { subject: at === '' ? undefined : at });
    }
    await authorise(call, need);
    return await answer(call, parsed.data);
  };
}
