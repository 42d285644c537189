import type * as z from 'zod';

import type { SystemKey } from '../../contracts/systems';
import type { Services } from './services';

/** JSON that a delivery keeps between attempts. */
export type Facts = Record<string, z.core.util.JSONType>;

/** What earlier stages found out, and how a stage says so before the next begins. */
export interface Stages<Memo> {
  readonly memo: Memo;
  readonly save: (memo: Memo) => Promise<void>;
}

/** One kind of delivery: what starts it, where it goes, and how it is done. Every stage is safe to repeat. */
export interface Flow<Input extends z.ZodType = z.ZodType, Memo extends z.ZodType = z.ZodType> {
  readonly key: string;
  readonly title: string;
  readonly system: SystemKey;
  readonly input: Input;
  readonly memo: Memo;
  run(services: Services, input: z.infer<Input>, stages: Stages<z.infer<Memo>>): Promise<Facts>;
}

/** A flow whose stored input and memo are parsed before it runs. */
export interface BoundFlow {
  readonly key: string;
  readonly system: SystemKey;
  run(services: Services, input: unknown, stages: Stages<unknown>): Promise<Facts>;
}

export function defineFlow<Input extends z.ZodType, Memo extends z.ZodType>(
  flow: Flow<Input, Memo>,
): BoundFlow {
  return {
    key: flow.key,
    system: flow.system,
    run: (services, input, { memo, save }) =>
      flow.run(services, flow.input.parse(input), { memo: flow.memo.parse(memo), save }),
  };
}
