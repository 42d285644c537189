import * as z from 'zod';

import type { ConnectOptions } from '../kit/connector';

export const SUBJECT = 'OneDrive';
export const GRAPH_HOST = 'graph.microsoft.com';
export const GRAPH = `https://${GRAPH_HOST}/v1.0`;
export const LOGIN = 'https://login.microsoftonline.com';

export const OneDriveConfig = z.strictObject({
  /** Directory id or a verified domain. */
  tenant: z.string().regex(/^[A-Za-z0-9.-]{1,253}$/),
  clientId: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  driveId: z.string().regex(/^[A-Za-z0-9!_-]{1,128}$/),
  /** Where uploads and downloads go: `customer.sharepoint.com`, or `customer-my.sharepoint.com` for a person's drive. */
  contentHost: z.string().regex(/^[a-z0-9-]+\.sharepoint\.com$/),
});
export type OneDriveConfig = z.infer<typeof OneDriveConfig>;

export const OneDriveSecrets = z.strictObject({
  clientSecret: z.string().min(1),
  /** Proves that a notice is about our own subscription: Graph sends it back with each. */
  notificationSecret: z.string().min(16).max(128),
});
export type OneDriveSecrets = z.infer<typeof OneDriveSecrets>;

export type OneDriveOptions = ConnectOptions<OneDriveConfig, OneDriveSecrets>;
