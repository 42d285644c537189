import { createClock } from '../../../local/clock';
import { DROPBOX_HOSTS, startDropbox } from '../../../local/vendors/dropbox/server';
import { APP, REFRESH_TOKENS } from '../../../local/vendors/dropbox/story';
import { dropbox } from '../../../src/connectors/dropbox';
import type { DropboxClient } from '../../../src/connectors/dropbox/client';
import {
  cause,
  NOTICE_URL,
  recording,
  type ConnectWish,
  type DriveWorld,
  type SentCall,
} from '../drives/drive-world';
import { hostsOf, internet, sendThrough } from '../drives/internet';
import { receiver } from '../drives/receiver';

export interface DropboxWorld extends DriveWorld {
  drive: DropboxClient;
  connect: (options?: ConnectWish) => DropboxClient;
}

export async function startDropboxWorld(): Promise<DropboxWorld> {
  const clock = createClock();
  const hook = receiver();
  hook.answer(({ url }) => new Response(new URL(url).searchParams.get('challenge') ?? ''));
  const standIn = await startDropbox({
    clock,
    notify: hook.send,
    publicUrl: 'https://api.dropboxapi.com',
  });
  const through = internet(hostsOf(standIn.url, DROPBOX_HOSTS));
  const sent: SentCall[] = [];
  const log: DriveWorld['log'] = [];
  const connect = ({ tap = (send) => send, secret, config, remaining }: ConnectWish = {}) =>
    dropbox.connect({
      config: { appKey: APP.key, space: 'team', ...config },
      secrets: { appSecret: APP.secret, refreshToken: secret ?? REFRESH_TOKENS.imprimatur },
      send: tap(recording(sendThrough(through), sent)),
      now: () => clock.now(),
      remaining: () => remaining ?? 60_000,
      log: (line) => log.push(line),
    });
  const post = async (action: string, fields: Record<string, string> = {}) => {
    const answer = await fetch(`${standIn.url}/__stand-in/drive/${action}`, {
      method: 'POST',
      body: new URLSearchParams({ root: 'team', reason: 'too_many_requests', ...fields }),
      redirect: 'manual',
    });
    expect(answer.status).toBe(303);
  };
  return {
    standIn,
    clock,
    hook,
    drive: connect(),
    sent,
    log,
    through,
    connect,
    check: (options) => dropbox.check(connect(options)),
    person: (action, fields) => post(action, fields),
    trouble: (key) => cause(standIn, key),
    orderNotices: () => post('webhook', { url: NOTICE_URL }),
    settleNotices: () => post('deliver'),
    routes: {
      stat: 'POST /api/2/files/get_metadata',
      put: 'POST /content/2/files/upload',
      append: 'POST /content/2/files/upload_session/append_v2',
      last: 'POST /content/2/files/upload_session/finish',
      folder: 'POST /api/2/files/create_folder_v2',
      copy: 'POST /api/2/files/copy_v2',
      move: 'POST /api/2/files/move_v2',
      remove: 'POST /api/2/files/delete_v2',
    },
  };
}
