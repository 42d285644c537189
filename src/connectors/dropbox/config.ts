import * as z from 'zod';

import type { ConnectOptions } from '../kit/connector';

export const SUBJECT = 'Dropbox';
export const API = 'https://api.dropboxapi.com';
export const CONTENT = 'https://content.dropboxapi.com';
export const NOTIFY = 'https://notify.dropboxapi.com';
/** Where an admin enters the address for notices: there is no call for it. */
export const APP_CONSOLE = 'https://www.dropbox.com/developers/apps';

export const DropboxConfig = z.strictObject({
  appKey: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  /** Paths begin in the team's space, or in the account's own folder. */
  space: z.enum(['team', 'home']),
});
export type DropboxConfig = z.infer<typeof DropboxConfig>;

export const DropboxSecrets = z.strictObject({
  /** Also the key of the signature on notices. */
  appSecret: z.string().min(1),
  refreshToken: z.string().min(1),
});
export type DropboxSecrets = z.infer<typeof DropboxSecrets>;

export type DropboxOptions = ConnectOptions<DropboxConfig, DropboxSecrets>;
