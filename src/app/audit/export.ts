import canonicalize from 'canonicalize';

import { headOf } from '../../domain/audit/verify';
import { Problem } from '../../errors';
import type { App } from '../app';
import { lastChain } from './heads';
import { publicKeys } from './keys';
import { OWN_LOG, stretch } from './rows';

export interface LogPart {
  /** Lines of the file, without line ends. */
  lines: string[];
  /** Number of the first entry of the next part; null at the end. */
  next: number | null;
}

/**
 * The next part of the log as a file that stays checkable without the app: keys, every entry in its place, the
 * signed head of each month. `upTo` is where the log ended when the export began; 0 asks for that.
 */
export async function exportPart(
  app: App,
  { from, upTo }: { from: number; upTo: number },
): Promise<LogPart & { upTo: number }> {
  const { store } = app.ports;
  const end = upTo > 0 ? upTo : await noteExport(app);
  const opening = from === 1 ? await openingLines(app) : [];
  const found = await stretch(store, OWN_LOG, { from, to: end });
  const rows = found.map(({ seq, row }) => {
    if (!row) throw new Problem('conflict', { subject: String(seq), detail: 'entry unreadable' });
    return row;
  });
  const lines = rows.flatMap((row, index) => {
    const isLast = row.entry.seq === end;
    const following = rows[index + 1]?.entry.chain;
    const closes = isLast || (following !== undefined && following !== row.entry.chain);
    const entry = line({ type: 'entry', row });
    return closes ? [entry, line({ type: 'head', head: headOf(row) })] : [entry];
  });
  const last = rows.at(-1)?.entry.seq ?? end;
  return { lines: [...opening, ...lines], next: last < end ? last + 1 : null, upTo: end };
}

/** That somebody took the log away is in the log that they take. */
async function noteExport(app: App): Promise<number> {
  await app.audit.record([{ kind: 'log-exported', pageId: null, facts: {} }], () => []);
  return (await lastChain(app.ports.store))?.body.seq ?? 0;
}

async function openingLines({ ports }: App): Promise<string[]> {
  const keys = await publicKeys(ports);
  const exportedAt = new Date(ports.now()).toISOString();
  const site = ports.installation.cloudId;
  return [
    line({ type: 'imprimatur-audit-log', version: 1, site, exportedAt }),
    ...keys.map((key) => line({ type: 'key', ...key })),
  ];
}

const line = (value: unknown): string => canonicalize(JSON.parse(JSON.stringify(value))) ?? '';
