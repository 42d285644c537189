import type { DatabaseSync } from 'node:sqlite';

/** 'closed': erase what you keep. 'updated': refresh what you show. */
export type AccountStatus = 'closed' | 'updated';

interface Report {
  accounts: { accountId: string; updatedAt: string }[];
}

export type PersonalData = ReturnType<typeof createPersonalData>;

/**
 * Answers the report of accounts that an app keeps data of: 200 with those that changed, 204 when none did.
 * https://developer.atlassian.com/platform/forge/user-privacy-guidelines/
 */
export function createPersonalData(db: DatabaseSync) {
  db.exec('CREATE TABLE IF NOT EXISTS account_change (id TEXT PRIMARY KEY, status TEXT)');
  const find = db.prepare('SELECT status FROM account_change WHERE id = ?');
  return {
    /** From now on this account's reports are answered with the status. */
    mark(accountId: string, status: AccountStatus): void {
      db.prepare('INSERT OR REPLACE INTO account_change VALUES (?, ?)').run(accountId, status);
    },
    report({ accounts }: Report): Response {
      const changed = accounts.flatMap(({ accountId }) => {
        const row = find.get(accountId);
        return row ? [{ accountId, status: String(row['status']) }] : [];
      });
      return changed.length > 0
        ? Response.json({ accounts: changed })
        : new Response(null, { status: 204 });
    },
    clear: () => db.exec('DELETE FROM account_change'),
  };
}
