import type * as z from 'zod';

import type { SystemKey } from '../../contracts/systems';
import type { Services } from './services';

/** JSON that a delivery keeps between attempts. */
export type Facts = Record<string, z.core.util.JSONType>;

/** What both sides hold after a delivery, as they were read back: fingerprints never of what was sent. */
export interface ReadBack {
  external?: string | null;
  externalVersion?: string | null;
  ours?: string | null;
  theirs?: string | null;
  /** That a change was carried from one side of a pair to the other, for who looks out for loops. */
  carried?: boolean;
}

/** What earlier stages found out, and how a stage says so before the next begins. */
export interface Stages<Memo> {
  readonly memo: Memo;
  readonly save: (memo: Memo) => Promise<void>;
  /** Grows whenever a person has it tried again; not when the app itself does. */
  readonly generation: number;
  /** What the last delivery of the same thing left behind; undefined for flows without an order. */
  readonly before: Readonly<Omit<ReadBack, 'carried'>> | undefined;
  /** Whether changes went to and fro between both sides so often that two systems must be answering each other. */
  readonly isLoop: (hops?: number) => boolean;
  /** Tells that a look-up found so many where one should be: an admin finds it in the log. */
  readonly severalFound: (count: number) => void;
  /** Tells what both sides hold now; kept with the delivery when it is done. */
  readonly linked: (readBack: ReadBack) => void;
  /** Whether there is time and are calls for another step of so many of both; else answer `goOn`. */
  readonly hasRoom: (step: { milliseconds: number; calls: number }) => boolean;
}

/** The answer of a flow that has more to do: it goes on from the memo, at once or not before a moment. */
export class GoOn<Memo> {
  readonly memo: Memo;
  readonly notBefore: number;
  constructor(memo: Memo, notBefore = 0) {
    this.memo = memo;
    this.notBefore = notBefore;
  }
}

/**
 * `any`: deliveries of one thing do not disturb each other. `in-turn`: an earlier version arrives before a later
 * one, unless it stopped. `latest`: only the newest matters.
 */
export type Order = 'any' | 'in-turn' | 'latest';

interface FlowFacts {
  readonly key: string;
  readonly system: SystemKey;
  /** Default `any`. */
  readonly order?: Order;
  /**
   * Milliseconds after which a look-up shows a write whose answer was lost; 0 when repeating the write is
   * harmless. Default 90 s: up to a minute for the request, half a minute for clocks that differ.
   */
  readonly settles?: number;
}

/** One kind of delivery: what starts it, where it goes, and how it is done. Every stage is safe to repeat. */
interface Flow<Input extends z.ZodType, Memo extends z.ZodType> extends FlowFacts {
  readonly title: string;
  readonly input: Input;
  readonly memo: Memo;
  run(
    services: Services,
    input: z.infer<Input>,
    stages: Stages<z.infer<Memo>>,
  ): Promise<Facts | GoOn<z.infer<Memo>>>;
}

/** A flow whose stored input and memo are parsed before it runs. */
export interface BoundFlow extends Required<FlowFacts> {
  run(services: Services, input: unknown, stages: Stages<unknown>): Promise<Facts | GoOn<unknown>>;
}

const SETTLES = 90_000;

export function defineFlow<Input extends z.ZodType, Memo extends z.ZodType>(
  flow: Flow<Input, Memo>,
): BoundFlow {
  return {
    key: flow.key,
    system: flow.system,
    order: flow.order ?? 'any',
    settles: flow.settles ?? SETTLES,
    run: (services, input, { memo, ...stages }) =>
      flow.run(services, flow.input.parse(input), { ...stages, memo: flow.memo.parse(memo) }),
  };
}
