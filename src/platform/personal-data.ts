import { privacy } from '@forge/api';

import type { AccountChange, StoredAccount } from '../app/ports';
import { Problem } from '../errors';

/** Atlassian takes so many accounts at once. */
const MOST = 90;

/** Throws 'unavailable' when Atlassian does not take the report. */
export async function reportAccounts(accounts: readonly StoredAccount[]): Promise<AccountChange[]> {
  const changes: AccountChange[] = [];
  for (let start = 0; start < accounts.length; start += MOST) {
    changes.push(...(await report(accounts.slice(start, start + MOST))));
  }
  return changes;
}

async function report(accounts: StoredAccount[]): Promise<AccountChange[]> {
  try {
    return await privacy.reportPersonalData(accounts);
  } catch (cause) {
    // The package rejects with the answer itself.
    const detail = cause instanceof Response ? `status ${cause.status}` : undefined;
    throw new Problem('unavailable', { subject: 'Atlassian', detail, cause });
  }
}
