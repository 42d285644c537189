import type { AuditLine, AuditRow } from '../../contracts/audit';
import type { App } from '../app';
import { inParallel } from '../../domain/in-parallel';
import { newestRows, type Wanted } from './rows';
import { accountOf } from './people';

/** Lines of one screen. */
const SHOWN = 25;

export interface LinePage {
  lines: AuditLine[];
  next: string | null;
}

/** Entries as a person reads them, newest first, with what the person may know of people and pages. */
export async function auditLines(app: App, wanted: Wanted, cursor?: string): Promise<LinePage> {
  const { rows, next } = await newestRows(app.ports.store, wanted, SHOWN, cursor);
  const [names, titles] = await Promise.all([namesIn(app, rows), titlesIn(app, rows)]);
  return {
    lines: rows.map(({ entry, hash }) => ({
      seq: entry.seq,
      at: entry.at,
      kind: entry.kind,
      page: entry.page,
      pageTitle: titles.get(entry.page ?? '') ?? null,
      who: entry.who === null ? null : { name: names.get(entry.who) ?? null },
      facts: entry.facts,
      hash,
    })),
    next: next ?? null,
  };
}

/** Names by commitment; people whose key is gone have none. */
async function namesIn(app: App, rows: readonly AuditRow[]): Promise<Map<string, string>> {
  const commitments = [...new Set(rows.flatMap(({ entry }) => entry.who ?? []))];
  const accounts = await inParallel(commitments, 10, async (commitment) => ({
    commitment,
    accountId: await accountOf(app.ports, commitment),
  }));
  const ids = [...new Set(accounts.flatMap(({ accountId }) => accountId ?? []))];
  const people = ids.length === 0 ? [] : await app.asUser.people(ids);
  const nameOf = new Map(people.map(({ accountId, displayName }) => [accountId, displayName]));
  return new Map(
    accounts.flatMap(({ commitment, accountId }) => {
      const name = nameOf.get(accountId ?? '');
      return name === undefined ? [] : [[commitment, name] as const];
    }),
  );
}

/** Titles of the pages that the person may see. */
async function titlesIn(app: App, rows: readonly AuditRow[]): Promise<Map<string, string>> {
  const pages = [...new Set(rows.flatMap(({ entry }) => entry.page ?? []))];
  const seen = pages.length === 0 ? [] : await app.asUser.visible(pages);
  return new Map(seen.map(({ id, title }) => [id, title]));
}
