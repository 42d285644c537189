import type { ShareLink, ShareWish, Watch } from '../../contracts/drive';
import { path } from '../kit/path';
import { itemPath } from './addresses';
import { jsonBody, type Calls } from './calls';
import { Permission, Subscription } from './wire';

/** 42,300 minutes. https://learn.microsoft.com/graph/api/resources/subscription */
export const LONGEST_WATCH_MINUTES = 42_300;

/** One link per item and audience: asking again answers the app's existing one. https://learn.microsoft.com/graph/api/driveitem-createlink */
export async function ensureLink(
  calls: Calls,
  driveId: string,
  id: string,
  wish: ShareWish,
): Promise<ShareLink> {
  const link = await createLink(calls, driveId, id, wish);
  if (sameMoment(link.expiresAt, wish.expiresAt)) return link;
  // The existing link ends at another time, and an end cannot be changed by a documented call.
  await removeLink(calls, driveId, id, link.id);
  return createLink(calls, driveId, id, wish);
}

async function createLink(
  calls: Calls,
  driveId: string,
  id: string,
  { audience, expiresAt }: ShareWish,
): Promise<ShareLink> {
  const permission = await calls.json(
    'POST',
    itemPath(driveId, { id }, 'createLink'),
    Permission,
    jsonBody({
      type: 'view',
      scope: audience === 'anyone' ? 'anonymous' : 'organization',
      ...(expiresAt !== null && { expirationDateTime: expiresAt }),
    }),
  );
  return {
    id: permission.id,
    url: permission.link.webUrl,
    expiresAt: permission.expirationDateTime ?? null,
  };
}

// DELETE …/permissions/{id}
export async function removeLink(
  calls: Calls,
  driveId: string,
  id: string,
  permissionId: string,
): Promise<void> {
  const permission = path`/drives/${driveId}/items/${id}/permissions/${permissionId}`;
  await calls.raw('DELETE', permission, { accept: [404] });
}

function sameMoment(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return left === right;
  return Math.floor(Date.parse(left) / 1000) === Math.floor(Date.parse(right) / 1000);
}

interface SubscriptionWish {
  driveId: string;
  url: string;
  until: Date;
  secret: string;
}

// POST /subscriptions — Graph calls the address before it answers.
export async function subscribe(
  calls: Calls,
  { driveId, url, until, secret }: SubscriptionWish,
): Promise<Watch> {
  const subscription = await calls.json(
    'POST',
    path`/subscriptions`,
    Subscription,
    jsonBody({
      changeType: 'updated',
      notificationUrl: url,
      lifecycleNotificationUrl: url,
      resource: `drives/${driveId}/root`,
      expirationDateTime: until.toISOString(),
      clientState: secret,
    }),
  );
  return watchOf(subscription);
}

// PATCH /subscriptions/{id} — renews, and reauthorises at the same time.
export async function renew(calls: Calls, id: string, until: Date): Promise<Watch> {
  const body = jsonBody({ expirationDateTime: until.toISOString() });
  return watchOf(await calls.json('PATCH', path`/subscriptions/${id}`, Subscription, body));
}

// DELETE /subscriptions/{id}
export async function unsubscribe(calls: Calls, id: string): Promise<void> {
  await calls.raw('DELETE', path`/subscriptions/${id}`, { accept: [404] });
}

const watchOf = (subscription: { id: string; expirationDateTime: string }): Watch => ({
  kind: 'subscription',
  id: subscription.id,
  expiresAt: subscription.expirationDateTime,
});
