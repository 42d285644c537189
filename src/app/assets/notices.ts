import { timingSafeEqual } from 'node:crypto';

import * as z from 'zod';

import { parseNotice } from '../../connectors/celum/notices';
import { sha256 } from '../../domain/canonical';
import type { App } from '../app';

const KEY = 'celum-notice';
const Secrets = z.object({ current: z.string(), previous: z.string().optional() });
const LENGTH = 32;

/**
 * A fresh address for CELUM's messages, with a secret in it that nobody sees again. The one before still works, so
 * that CELUM can be given the new one without a gap; the one before that no longer does.
 */
export async function newNoticeAddress({ ports }: App): Promise<string> {
  const { store, randomBytes, webTriggerUrl } = ports;
  const before = Secrets.safeParse(await store.getSecret(KEY));
  const current = Buffer.from(randomBytes(LENGTH)).toString('base64url');
  const previous = before.success ? before.data.current : undefined;
  await store.setSecret(KEY, { current, ...(previous !== undefined && { previous }) });
  const address = new URL(await webTriggerUrl(KEY));
  address.searchParams.set('key', current);
  return address.href;
}

/** Whether anybody made an address yet. */
export async function hasNoticeAddress({ ports }: App): Promise<boolean> {
  return Secrets.safeParse(await ports.store.getSecret(KEY)).success;
}

interface Message {
  path: string;
  query: Readonly<Record<string, string>>;
  body: string;
}

/**
 * Has the asset that a message hints at looked at again; nothing else of it is believed. False for senders who do not
 * know the secret in the address.
 */
export async function hearNotice(app: App, message: Message): Promise<boolean> {
  if (!(await isKnownSender(app, message.query['key'] ?? ''))) return false;
  const notice = parseNotice(message);
  if (notice && 'assetId' in notice) {
    await app.ports.queue.wake([{ kind: 'asset', assetId: notice.assetId }]);
  }
  return true;
}

/** Whether a message came to an address that the app gave out. */
async function isKnownSender({ ports }: App, key: string): Promise<boolean> {
  const secrets = Secrets.safeParse(await ports.store.getSecret(KEY));
  if (!secrets.success) return false;
  const given = digest(key);
  return [secrets.data.current, secrets.data.previous ?? secrets.data.current].some((one) =>
    timingSafeEqual(digest(one), given),
  );
}

const digest = (text: string) => Buffer.from(sha256(text), 'hex');
