import { getCallBridge } from 'forge-bridge/bridge';
import type { FullContext } from 'forge-bridge/types';

import type { Answer } from '../../src/contracts/problem';
import type { ResolverInput, ResolverName, ResolverOutput } from '../../src/contracts/resolvers';

// The package whole is 22 KB gzip, and a page may hold fifty macros. So readers speak to the bridge by the commands
// that the package itself sends. Its own getContext would add its lists of locales, its invoke a rate limiter.
// This file and bridge-actions.ts are the only ones that know the package's paths and commands.
const callBridge = getCallBridge();

export const readContext = () => callBridge('getContext') as Promise<FullContext>;

export const enableTheme = (): Promise<unknown> => callBridge('enableTheming');

/**
 * Asks the app's server. Never throws: when Forge itself fails (time-out, no network), the problem's code is
 * 'no-answer', and a write may or may not have been carried out.
 */
export async function ask<N extends ResolverName>(
  name: N,
  input: ResolverInput<N>,
): Promise<Answer<ResolverOutput<N>>> {
  try {
    const answer = await callBridge('invoke', { functionKey: name, payload: input });
    return answer as Answer<ResolverOutput<N>>;
  } catch {
    return { ok: false, problem: { code: 'no-answer' } };
  }
}

/**
 * What depends on an asset, in a dialog with a screen of its own: a reader's macro must stay small
 * (https://developer.atlassian.com/platform/forge/apis-reference/ui-api-bridge/modal/).
 */
export const showImpact = (impact: number): unknown =>
  callBridge('openModal', {
    resource: 'byline',
    size: 'large',
    context: { impact },
    onClose: () => undefined,
    closeOnEscape: true,
  });

/**
 * Tells Confluence that the macro is drawn, so that an export may take it
 * (https://developer.atlassian.com/platform/forge/manifest-reference/modules/macro/, emitsReadyEvent).
 */
export async function tellReady(localId: string): Promise<void> {
  await callBridge('emit', { event: 'EXTENSION_READY', payload: { localId } });
  // Only static macros know this command; elsewhere Confluence refuses it, which changes nothing for the reader.
  await callBridge('emitReadyEvent').catch(() => undefined);
}
