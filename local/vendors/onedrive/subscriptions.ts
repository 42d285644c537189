import { randomUUID } from 'node:crypto';

import { all, one, run } from '../drives/rows';
import { checkGrant, type AppRow } from './auth';
import { driveRow, jsonOf, textOf, type OneDrive } from './call';
import { GraphError, invalid, notFound } from './graph-error';

/** Longest life of a driveItem subscription, in minutes. Source: graph/api/resources/subscription */
const LONGEST_MINUTES = 42_300;
const TENANT = '8d3f0f64-2f5e-4c55-9d0a-0000000000aa';

interface SubscriptionRow {
  id: string;
  app: string;
  drive: string;
  url: string;
  lifecycle_url: string | null;
  client_state: string | null;
  expires_at: number;
  authorised: 0 | 1;
}

/** POST /subscriptions: validates the address before it answers. Source: graph/api/subscription-post-subscriptions */
export async function createSubscription(
  drives: OneDrive,
  app: AppRow,
  request: Request,
): Promise<Response> {
  const body = await jsonOf(request);
  const drive = /^\/?drives\/([^/]+)\/root$/.exec(textOf(body['resource']) ?? '')?.[1];
  if (drive === undefined) throw invalid('resource is not the root of a drive.');
  driveRow(drives.context, drive);
  checkGrant(drives.context, app, drive, false);
  if (body['changeType'] !== 'updated') throw invalid('changeType of a drive is updated only.');
  const clientState = textOf(body['clientState']) ?? null;
  if ((clientState?.length ?? 0) > 128) throw invalid('clientState has 128 characters at most.');
  const row: SubscriptionRow = {
    id: randomUUID(),
    app: app.id,
    drive,
    url: addressOf(body['notificationUrl']),
    lifecycle_url:
      body['lifecycleNotificationUrl'] === undefined
        ? null
        : addressOf(body['lifecycleNotificationUrl']),
    client_state: clientState,
    expires_at: expiryOf(drives, body['expirationDateTime']),
    authorised: 1,
  };
  await validate(drives, row.url);
  if (row.lifecycle_url !== null && row.lifecycle_url !== row.url) {
    await validate(drives, row.lifecycle_url);
  }
  run(
    drives.context.db,
    'INSERT INTO subscription VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    row.id,
    row.app,
    row.drive,
    row.url,
    row.lifecycle_url,
    row.client_state,
    row.expires_at,
    row.authorised,
  );
  return Response.json(subscription(row), { status: 201 });
}

/** GET, PATCH (renew), DELETE /subscriptions/{id} and POST …/reauthorize. */
export async function answerSubscription(
  drives: OneDrive,
  app: AppRow,
  { id, action, request }: { id: string; action: string; request: Request },
): Promise<Response> {
  const { db } = drives.context;
  const row = one<SubscriptionRow>(
    db,
    'SELECT * FROM subscription WHERE id = ? AND app = ? AND expires_at > ?',
    id,
    app.id,
    drives.context.clock.now(),
  );
  if (row === undefined) throw notFound('The subscription could not be found.');
  if (request.method === 'POST' && action === 'reauthorize') {
    run(db, 'UPDATE subscription SET authorised = 1 WHERE id = ?', id);
    return new Response(null, { status: 204 });
  }
  if (request.method === 'DELETE') {
    run(db, 'DELETE FROM subscription WHERE id = ?', id);
    return new Response(null, { status: 204 });
  }
  if (request.method === 'PATCH') {
    const expiresAt = expiryOf(drives, (await jsonOf(request))['expirationDateTime']);
    const sql = 'UPDATE subscription SET expires_at = ?, authorised = 1 WHERE id = ?';
    run(db, sql, expiresAt, id);
    return Response.json(subscription({ ...row, expires_at: expiresAt }));
  }
  return Response.json(subscription(row));
}

export function listSubscriptions(drives: OneDrive): SubscriptionRow[] {
  const sql = 'SELECT * FROM subscription WHERE expires_at > ? ORDER BY rowid';
  return all<SubscriptionRow>(drives.context.db, sql, drives.context.clock.now());
}

/** Tells everybody who watches the drive; the notice names no item. */
export function announce(drives: OneDrive, drive: string): void {
  for (const row of listSubscriptions(drives)) {
    if (row.drive !== drive || row.authorised === 0) continue;
    notify(drives, row, row.url, {
      changeType: 'updated',
      resource: `drives/${row.drive}/root`,
      resourceData: { '@odata.type': '#Microsoft.Graph.DriveItem' },
    });
  }
}

/**
 * Stops notices until the app reauthorises or renews.
 * Source: graph/change-notifications-lifecycle-events, reauthorizationRequired
 */
export function requireReauthorisation(drives: OneDrive): void {
  for (const row of listSubscriptions(drives)) {
    run(drives.context.db, 'UPDATE subscription SET authorised = 0 WHERE id = ?', row.id);
    if (row.lifecycle_url !== null) {
      notify(drives, row, row.lifecycle_url, { lifecycleEvent: 'reauthorizationRequired' });
    }
  }
}

function notify(
  drives: OneDrive,
  row: SubscriptionRow,
  url: string,
  what: Record<string, unknown>,
): void {
  const notice = {
    subscriptionId: row.id,
    subscriptionExpirationDateTime: new Date(row.expires_at).toISOString(),
    clientState: row.client_state,
    tenantId: TENANT,
    ...what,
  };
  drives.outbox.add({
    url,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ value: [notice] }),
  });
}

/**
 * The receiver answers 200, text/plain, with the token decoded, within 10 seconds.
 * Source: graph/change-notifications-delivery-webhooks, notificationUrl validation
 */
async function validate(drives: OneDrive, url: string): Promise<void> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()}`;
  const address = `${url}${url.includes('?') ? '&' : '?'}validationToken=${encodeURIComponent(token)}`;
  const failure = (why: string) =>
    new GraphError(400, 'ValidationError', `Subscription validation request failed. ${why}`);
  const answer = await drives.context
    .notify(address, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      signal: AbortSignal.timeout(10_000),
    })
    .catch(() => undefined);
  if (answer === undefined) throw failure('Notification endpoint could not be reached.');
  if (answer.status !== 200) throw failure(`HTTP status code is '${answer.status}'.`);
  const type = answer.headers.get('content-type') ?? '';
  if (!type.startsWith('text/plain') || (await answer.text()) !== token) {
    throw failure('The validation token does not match.');
  }
}

function addressOf(value: unknown): string {
  const text = textOf(value) ?? '';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // Graph wants https; the local world's own web triggers are on the loopback address.
  const fine = url?.protocol === 'https:' || url?.hostname === '127.0.0.1';
  if (!fine) throw invalid('The notification address is not https.');
  return text;
}

function expiryOf({ context }: OneDrive, value: unknown): number {
  const time = Date.parse(textOf(value) ?? '');
  if (Number.isNaN(time) || time <= context.clock.now()) {
    throw invalid('expirationDateTime is not in the future.');
  }
  if (time > context.clock.now() + LONGEST_MINUTES * 60_000) {
    throw invalid(`Subscription expiration can only be ${LONGEST_MINUTES} minutes in the future.`);
  }
  return time;
}

const subscription = (row: SubscriptionRow) => ({
  id: row.id,
  resource: `drives/${row.drive}/root`,
  applicationId: row.app,
  changeType: 'updated',
  clientState: null,
  notificationUrl: row.url,
  lifecycleNotificationUrl: row.lifecycle_url,
  expirationDateTime: new Date(row.expires_at).toISOString(),
});
