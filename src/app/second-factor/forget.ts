import type { App } from '../app';
import { secretKey } from './stored';

/** Takes everything away that is kept of a person's authenticator. Safe to repeat. */
export async function forgetAuthenticator({ ports }: App, accountId: string): Promise<void> {
  await ports.store.deleteSecret(secretKey(accountId));
  await ports.store.transact([{ entity: 'authenticator', key: accountId, value: null }]);
}
