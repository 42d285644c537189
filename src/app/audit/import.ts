import * as z from 'zod';

import { AuditHead, AuditRow, ChainName, SigningKey } from '../../contracts/audit';
import { openingText } from '../../domain/audit/opening';
import { isSignedBy, keyIdOf } from '../../domain/audit/signing';
import { headProblem, START, step, walkedTo } from '../../domain/audit/verify';
import { Problem } from '../../errors';
import type { App } from '../app';
import { rowChange } from './rows';

/** A log of another site, or of an earlier installation, kept beside our own as it is. */
const Archive = z.object({
  /** Names its entries' place; from the site it came from and when it was taken. */
  id: z.string(),
  site: z.string(),
  exportedAt: z.string(),
  importedAt: z.string(),
  keys: z.array(SigningKey),
  walked: z.object({ seq: z.int(), hash: z.string(), chain: z.union([ChainName, z.literal('')]) }),
  /** Whether its last line was a head that was signed for exactly what came before it. */
  complete: z.boolean(),
});
type Archive = z.infer<typeof Archive>;

const Line = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('imprimatur-audit-log'),
    version: z.literal(1),
    site: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
    exportedAt: z.iso.datetime(),
    keys: z.array(SigningKey).min(1),
    keyId: z.string(),
    signature: z.string(),
  }),
  z.object({ type: z.literal('entry'), row: AuditRow }),
  z.object({ type: z.literal('head'), head: AuditHead }),
]);
type Line = z.infer<typeof Line>;

/** What Forge writes at once. */
const AT_ONCE = 20;
const PREFIX = 'audit-archive:';

export interface ImportedSoFar {
  archive: string;
  entries: number;
  complete: boolean;
}

/**
 * Takes in the next lines of an exported log, in order. Each is held against the ones before it, so that nothing
 * gets in that was not in the log: throws 'invalid-input' naming the line's entry. Safe to repeat.
 */
export async function importLines(
  app: App,
  wish: { archive: string | null; lines: readonly string[] },
): Promise<ImportedSoFar> {
  const lines = wish.lines.map(parseLine);
  let archive = await archiveFor(app, wish.archive, lines[0]);
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    const rows: AuditRow[] = [];
    for (const line of lines.slice(start, start + AT_ONCE)) {
      const taken = take(archive, line);
      archive = taken.archive;
      if (taken.row) rows.push(taken.row);
    }
    if (rows.length > 0) {
      await app.ports.store.transact(rows.map((row) => rowChange(archive.id, row)));
    }
  }
  await keep(app, archive);
  return { archive: archive.id, entries: archive.walked.seq, complete: archive.complete };
}

/** Logs that were imported, the newest last. */
export async function archives({ ports }: App): Promise<Archive[]> {
  const { rows } = await ports.store.list(PREFIX, 100);
  return rows.flatMap(({ value }) => {
    const parsed = Archive.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

function parseLine(text: string): Line {
  try {
    return Line.parse(JSON.parse(text));
  } catch (cause) {
    throw new Problem('invalid-input', { subject: text.slice(0, 40), cause });
  }
}

async function archiveFor(app: App, id: string | null, first: Line | undefined): Promise<Archive> {
  const { store, now } = app.ports;
  if (id !== null) {
    const known = Archive.safeParse(await store.get(`${PREFIX}${id}`));
    if (!known.success) throw new Problem('not-found', { subject: id });
    return known.data;
  }
  if (first?.type !== 'imprimatur-audit-log' || !isOpening(first)) throw refused('1');
  const { site, exportedAt, keys } = first;
  return {
    id: `${site}-${Date.parse(exportedAt)}`,
    site,
    exportedAt,
    importedAt: new Date(now()).toISOString(),
    keys,
    walked: START,
    complete: false,
  };
}

/** Signed by one of the keys that it names, each under its own id. */
function isOpening(opening: Extract<Line, { type: 'imprimatur-audit-log' }>): boolean {
  const { keys, keyId, signature } = opening;
  const signer = keys.find((key) => key.keyId === keyId);
  return (
    keys.every((key) => keyIdOf(key.jwk) === key.keyId) &&
    signer !== undefined &&
    isSignedBy(signer.jwk, openingText(opening), signature)
  );
}

function take(archive: Archive, line: Line): { archive: Archive; row?: AuditRow } {
  switch (line.type) {
    case 'imprimatur-audit-log':
      return { archive };
    case 'entry': {
      const { row } = line;
      if (step(archive.walked, row)) throw refused(String(row.entry.seq));
      return { archive: { ...archive, walked: walkedTo(row), complete: false }, row };
    }
    case 'head': {
      const { head } = line;
      const keys = new Map(archive.keys.map(({ keyId, jwk }) => [keyId, jwk]));
      const fits = head.hash === archive.walked.hash && head.seq === archive.walked.seq;
      if (!fits || headProblem(head, keys)) throw refused(String(head.seq));
      return { archive: { ...archive, complete: true } };
    }
  }
}

/** Our own log says that the other one was taken in, and up to which head. */
async function keep(app: App, archive: Archive): Promise<void> {
  const change = { key: `${PREFIX}${archive.id}`, value: archive };
  if (!archive.complete) {
    await app.ports.store.set(change.key, archive);
    return;
  }
  const { site, walked } = archive;
  const facts = { site, entries: walked.seq, head: walked.hash };
  await app.audit.record([{ kind: 'log-imported', pageId: null, facts }], () => [change]);
}

const refused = (subject: string) =>
  new Problem('invalid-input', { subject, detail: 'not as it was exported' });
