import { randomBytes } from 'node:crypto';

import { getAppContext, webTrigger } from '@forge/api';

import type { Ports } from '../app/ports';
import { createStore } from './kvs-store';
import { createLog } from './log';
import { reportAccounts } from './personal-data';
import { createQueue } from './queue';
import { createRedactor } from './redact';
import { sendAsApp, sendAsUser, sendToVendor } from './send';

/** Everything outside, for one invocation on one site. Nothing is kept between invocations. */
export function createPorts(cloudId: string, actor: string | null): Ports {
  const redactor = createRedactor();
  const log = createLog(redactor);
  const context = getAppContext();
  return {
    store: createStore(redactor),
    queue: createQueue(),
    sendToVendor,
    sendAsApp,
    sendAsUser,
    now: () => Date.now(),
    random: () => Math.random(),
    randomBytes,
    webTriggerUrl: (key) => webTrigger.getUrl(key),
    reportAccounts,
    log,
    calls(line) {
      const failed = line.status === 'failed' || line.status >= 400;
      if (failed) log('warn', 'call-failed', { ...line });
    },
    installation: {
      cloudId,
      actor,
      remaining: () => context.invocationRemainingTimeInMillis(),
    },
  };
}
