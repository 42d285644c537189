import canonicalize from 'canonicalize';

import { openingText } from '../../domain/audit/opening';
import { headOf } from '../../domain/audit/verify';
import { Problem } from '../../errors';
import type { App } from '../app';
import { lastChain } from './heads';
import { publicKeys, signerOf } from './keys';
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
  const opening = from === 1 ? [await openingLine(app)] : [];
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

/** Where the log comes from, and the keys that its signatures are of; itself signed by the current one. */
async function openingLine({ ports }: App): Promise<string> {
  const [keys, { keyId, sign }] = await Promise.all([publicKeys(ports), signerOf(ports)]);
  const exportedAt = new Date(ports.now()).toISOString();
  const opening = { site: ports.installation.cloudId, exportedAt, keys };
  const signature = sign(openingText(opening));
  return line({ type: 'imprimatur-audit-log', version: 1, ...opening, keyId, signature });
}

const line = (value: unknown): string => canonicalize(JSON.parse(JSON.stringify(value))) ?? '';
