import { createClock } from '../../../local/clock';
import { ONEDRIVE_HOSTS, startOneDrive } from '../../../local/vendors/onedrive/server';
import { APPS, DRIVES, TENANT } from '../../../local/vendors/onedrive/story';
import { onedrive } from '../../../src/connectors/onedrive';
import type { OneDriveClient } from '../../../src/connectors/onedrive/client';
import {
  cause,
  NOTICE_URL,
  recording,
  type ConnectWish,
  type DriveWorld,
  type SentCall,
} from '../drives/drive-world';
import { hostsOf, internet, sendThrough } from '../drives/internet';
import { echoToken, receiver } from '../drives/receiver';

export interface OneDriveWorld extends DriveWorld {
  drive: OneDriveClient;
  connect: (options?: ConnectWish) => OneDriveClient;
}

export const CONFIG = {
  tenant: TENANT,
  clientId: APPS.imprimatur.id,
  driveId: DRIVES.marketing,
  contentHost: 'aurorapress.sharepoint.com',
};
export const NOTIFICATION_SECRET = 'only-known-to-imprimatur';

export async function startOneDriveWorld(): Promise<OneDriveWorld> {
  const clock = createClock();
  const hook = receiver();
  hook.answer(echoToken);
  const standIn = await startOneDrive({
    clock,
    notify: hook.send,
    publicUrl: 'https://graph.microsoft.com',
  });
  const through = internet(hostsOf(standIn.url, ONEDRIVE_HOSTS));
  const sent: SentCall[] = [];
  const log: DriveWorld['log'] = [];
  const connect = ({ tap = (send) => send, secret, config, remaining }: ConnectWish = {}) =>
    onedrive.connect({
      config: { ...CONFIG, ...config },
      secrets: {
        clientSecret: secret ?? APPS.imprimatur.secret,
        notificationSecret: NOTIFICATION_SECRET,
      },
      send: tap(recording(sendThrough(through), sent)),
      now: () => clock.now(),
      remaining: () => remaining ?? 60_000,
      log: (line) => log.push(line),
    });
  const drive = connect();
  const post = async (action: string, fields: Record<string, string> = {}) => {
    const answer = await fetch(`${standIn.url}/__stand-in/drive/${action}`, {
      method: 'POST',
      body: new URLSearchParams({ root: DRIVES.marketing, ...fields }),
      redirect: 'manual',
    });
    expect(answer.status).toBe(303);
  };
  const items = `/v1.0/drives/${DRIVES.marketing}`;
  return {
    standIn,
    clock,
    hook,
    drive,
    sent,
    log,
    through,
    connect,
    check: (options) => onedrive.check(connect(options)),
    person: (action, fields) => post(ACTIONS[action] ?? action, fields),
    trouble: (key) => cause(standIn, key),
    orderNotices: async () => {
      await drive.watch(NOTICE_URL, new Date(clock.now() + 24 * 3_600_000));
    },
    settleNotices: () => post('deliver'),
    routes: {
      stat: `GET ${items}/items/:id`,
      put: `PUT ${items}/root:/Archive/:name/content`,
      append: 'PUT /sharepoint/upload/:id',
      last: 'PUT /sharepoint/upload/:id',
      folder: `POST ${items}/items/:id/children`,
      copy: `POST ${items}/items/:id/copy`,
      move: `PATCH ${items}/items/:id`,
      remove: `DELETE ${items}/items/:id`,
    },
  };
}

/** The suite's words for what is called differently here. */
const ACTIONS: Record<string, string> = { limit: 'throttle' };
