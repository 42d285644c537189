import type * as z from 'zod';

import { Problem } from '../../errors';
import type { CheckReport } from '../kit/connector';
import { path } from '../kit/path';
import { itemPath } from './addresses';
import { jsonBody } from './calls';
import type { OneDriveClient } from './client';
import { Drive, UploadSession } from './wire';

/** Reads the drive, and opens and drops an upload: that proves the right to write and leaves nothing behind. */
export async function checkOneDrive(client: OneDriveClient): Promise<CheckReport> {
  const { driveId, contentHost } = client.options.config;
  const drive = await client.calls.json('GET', path`/drives/${driveId}`, Drive);
  const warnings = [
    FULL.includes(drive.quota?.state ?? '') && { code: 'drive-nearly-full', subject: drive.name },
    hostOf(drive.webUrl) !== contentHost && {
      code: 'content-host-differs',
      subject: hostOf(drive.webUrl),
    },
    !(await mayWrite(client, driveId)) && { code: 'read-only', subject: drive.name },
  ].filter((warning) => warning !== false);
  return { account: accountOf(drive), warnings };
}

const FULL = ['nearing', 'critical', 'exceeded'];

const hostOf = (url = '') => (URL.canParse(url) ? new URL(url).hostname : undefined);

function accountOf({ id, name = id, owner }: z.infer<typeof Drive>): string {
  const holder = owner?.group?.displayName ?? owner?.user?.displayName;
  return holder === undefined ? name : `${holder} / ${name}`;
}

async function mayWrite({ calls }: OneDriveClient, driveId: string): Promise<boolean> {
  const probe = itemPath(driveId, { path: '/imprimatur-check.tmp' }, 'createUploadSession');
  try {
    const session = await calls.json('POST', probe, UploadSession, jsonBody({ item: {} }));
    await calls.bare('DELETE', session.uploadUrl, {
      accept: [404],
      shown: '{uploadUrl}',
    });
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'forbidden') return false;
    throw error;
  }
}
