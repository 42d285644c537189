import type { Answer } from '../contracts/problem';
import { dispatch } from './dispatch';
import { actorOf, appOf } from './invocation';

/** Every call of the browser, for every module of the manifest. */
export async function resolver(request: unknown, backend: unknown): Promise<Answer<unknown>> {
  return await dispatch(appOf(backend), actorOf(backend), request);
}
