import { createHmac, randomBytes } from 'node:crypto';

import { all, one, setSetting, setting } from '../drives/rows';
import type { Dropbox } from './call';

/**
 * The address in the App Console: it is taken when it echoes the challenge.
 * Source: dropbox.com/developers/reference/webhooks
 */
export async function registerWebhook(dropbox: Dropbox, url: string): Promise<void> {
  const challenge = randomBytes(12).toString('base64url');
  const address = `${url}${url.includes('?') ? '&' : '?'}challenge=${challenge}`;
  const answer = await dropbox.context.notify(address, { method: 'GET' }).catch(() => undefined);
  if (answer?.status !== 200 || (await answer.text()) !== challenge) {
    throw new Error('The address did not echo the challenge.');
  }
  setSetting(dropbox.context.db, 'webhook', url);
}

export const webhookUrl = ({ context }: Dropbox) => setting<string>(context.db, 'webhook');

/** Tells whose files changed, not which; signed with the app's secret. */
export function announce(dropbox: Dropbox): void {
  const url = webhookUrl(dropbox);
  if (url === undefined) return;
  const { db } = dropbox.context;
  const accounts = all<{ account: string; app: string }>(
    db,
    'SELECT DISTINCT account, app FROM refresh WHERE revoked = 0',
  );
  const app = accounts[0]?.app ?? '';
  const secret = one<{ secret: string }>(db, 'SELECT secret FROM app WHERE key = ?', app)?.secret;
  const body = JSON.stringify({
    list_folder: { accounts: [...new Set(accounts.map(({ account }) => account))] },
  });
  dropbox.outbox.add({
    url,
    headers: {
      'content-type': 'application/json',
      'x-dropbox-signature': createHmac('sha256', secret ?? '')
        .update(body)
        .digest('hex'),
    },
    body,
  });
}
