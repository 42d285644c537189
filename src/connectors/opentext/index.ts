import { defineConnector } from '../kit/connector';
import { checkOpenText } from './check';
import { OpenTextClient } from './client';
import { OpenTextConfig, OpenTextSecrets } from './config';

export { ASSUMPTIONS } from './assumptions';
export { OPERATIONS } from './operations';

export const opentext = defineConnector({
  key: 'opentext',
  title: 'OpenText Content Server',
  config: OpenTextConfig,
  secrets: OpenTextSecrets,
  connect: (options) => new OpenTextClient(options),
  check: checkOpenText,
});
