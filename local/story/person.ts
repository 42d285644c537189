import type { ForgeHost } from '../host/host';
import { PEOPLE, type PersonKey } from '../people';

export const SETTINGS = 'settings';
export const BYLINE = 'approval';

export type Call = <T>(functionKey: string, payload: unknown) => Promise<T>;

/** What a person does in one of the app's screens. */
export function as(
  host: ForgeHost,
  person: PersonKey,
  moduleKey: string,
  extension: Record<string, unknown> = {},
): Call {
  return async <T>(functionKey: string, payload: unknown) => {
    const place = { moduleKey, accountId: PEOPLE[person].accountId, extension };
    const answer = (await host.invokeResolver(functionKey, payload, place)) as
      { ok: true; value: T } | { ok: false; problem: unknown };
    if (answer.ok) return answer.value;
    throw new Error(`${person} could not ${functionKey}: ${JSON.stringify(answer.problem)}`);
  };
}
