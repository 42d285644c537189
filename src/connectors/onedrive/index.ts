import { defineConnector } from '../kit/connector';
import { checkOneDrive } from './check';
import { OneDriveClient } from './client';
import { OneDriveConfig, OneDriveSecrets } from './config';

export const onedrive = defineConnector({
  key: 'onedrive',
  title: 'OneDrive',
  config: OneDriveConfig,
  secrets: OneDriveSecrets,
  connect: (options) => new OneDriveClient(options),
  check: checkOneDrive,
});

export { ASSUMPTIONS } from './assumptions';
export { OPERATIONS } from './operations';
