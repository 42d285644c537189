import { defineConnector } from '../kit/connector';
import { apiAddress } from './address';
import { check } from './check';
import { CelumClient } from './client';
import { CelumConfig, CelumSecrets, SUBJECT, credentials, type ConnectCelum } from './config';
import { explain } from './explain';

export const celum = defineConnector({
  key: 'celum',
  title: SUBJECT,
  config: CelumConfig,
  secrets: CelumSecrets,

  connect({ config, secrets, ...world }: ConnectCelum) {
    const { clientId, actAs, timeZone } = config;
    const headers = {
      ...credentials(config, secrets),
      ...(clientId !== undefined && { 'x-celum-client': clientId }),
    };
    const http = {
      connector: SUBJECT,
      baseUrl: apiAddress(config.baseUrl),
      headers: () => headers,
      explain,
      ...world,
    };
    return new CelumClient({ http, actAs, timeZone, clientId });
  },

  check,
});
