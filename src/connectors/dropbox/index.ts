import { defineConnector } from '../kit/connector';
import { checkDropbox } from './check';
import { DropboxClient } from './client';
import { DropboxConfig, DropboxSecrets } from './config';

export const dropbox = defineConnector({
  key: 'dropbox',
  title: 'Dropbox',
  config: DropboxConfig,
  secrets: DropboxSecrets,
  connect: (options) => new DropboxClient(options),
  check: checkDropbox,
});

export { ASSUMPTIONS } from './assumptions';
export { OPERATIONS } from './operations';
