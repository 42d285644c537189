import type { CheckReport } from '../kit/connector';
import { problemOf } from './explain';
import type { DropboxClient } from './client';
import { Account, Nothing, Space } from './wire';
import { Problem } from '../../errors';

const NEARLY_FULL = 0.9;

/** Reads the account and its space, and opens an upload: that proves the right to write and leaves nothing behind. */
export async function checkDropbox(client: DropboxClient): Promise<CheckReport> {
  const { calls, options } = client;
  const reading = { reading: true };
  const account = await calls.rpc('users/get_current_account', null, Account, reading);
  const { used, allocation } = await calls.rpc('users/get_space_usage', null, Space, reading);
  const { root_namespace_id: root, home_namespace_id: home } = account.root_info;
  const warnings = [
    used > (allocation.allocated ?? Infinity) * NEARLY_FULL && {
      code: 'drive-nearly-full',
      subject: account.email,
    },
    // A team with a space of its own, of which this connection sees one member's folder only.
    options.config.space === 'home' &&
      root !== home && { code: 'team-space-not-used', subject: account.email },
    !(await mayWrite(client)) && { code: 'read-only', subject: account.email },
  ].filter((warning) => warning !== false);
  return { account: `${account.name.display_name} (${account.email})`, warnings };
}

async function mayWrite({ calls }: DropboxClient): Promise<boolean> {
  try {
    const route = 'files/upload_session/start';
    const { refusal } = await calls.upload(route, { close: true }, new Uint8Array(), Nothing);
    if (refusal !== undefined) throw problemOf(refusal);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'forbidden') return false;
    throw error;
  }
}
