import * as z from 'zod';

import {
  AuditCheck,
  type AuditFinding,
  type AuditHead,
  type PublicJwk,
} from '../../contracts/audit';
import { headOf, headProblem, START, step, walkedTo, type Walked } from '../../domain/audit/verify';
import type { App } from '../app';
import { headsOutside } from './anchors';
import { lastChain } from './heads';
import { publicKeys } from './keys';
import { OWN_LOG, rowAt, stretch, type FoundRow } from './rows';

/** One check goes on in slices, each well below two minutes. */
const SLICE = 60_000;
/** More findings say nothing more. */
const MOST = 100;
const RESULT = 'audit-check';
const POSITION = 'audit-check:position';

const Position = z.object({
  walked: z.object({ seq: z.int(), hash: z.string(), chain: z.string() }),
});

/** Begins a comparison of the log with itself and with the heads found outside; one under way begins anew. */
export async function beginCheck({ ports }: App): Promise<AuditCheck> {
  const fresh: AuditCheck = {
    state: 'running',
    startedAt: new Date(ports.now()).toISOString(),
    finishedAt: null,
    entries: 0,
    heads: 0,
    findings: [],
  };
  await ports.store.set(RESULT, fresh);
  await ports.store.set(POSITION, { walked: START });
  await ports.queue.wake([{ kind: 'audit-check' }]);
  return fresh;
}

/** The newest check; null before the first. */
export async function lastCheck({ ports }: App): Promise<AuditCheck | null> {
  const parsed = AuditCheck.safeParse(await ports.store.get(RESULT));
  return parsed.success ? parsed.data : null;
}

/** Goes on where the last slice stopped. The entries come first, then what others hold of them. */
export async function checkSlice(app: App): Promise<void> {
  const { store, queue, now } = app.ports;
  const position = Position.safeParse(await store.get(POSITION));
  const check = await lastCheck(app);
  if (!position.success || !check) return;
  const end = (await lastChain(store))?.body ?? START;
  const findings = [...check.findings];
  const walked = await walk(app, { ...position.data, to: end.seq }, findings);
  if (walked.seq < end.seq) {
    await store.set(RESULT, { ...check, entries: walked.seq, findings });
    await store.set(POSITION, { walked });
    await queue.wake([{ kind: 'audit-check' }]);
    return;
  }
  if (walked.hash !== end.hash) findings.push(of('head-differs', walked.seq));
  findings.push(...(await lastSignature(app, walked.seq)));
  const outside = await compareOutside(app, walked.seq);
  await store.set(RESULT, {
    ...check,
    state: 'done',
    finishedAt: new Date(now()).toISOString(),
    entries: walked.seq,
    heads: outside.count,
    findings: [...findings, ...outside.findings].slice(0, MOST),
  });
  await store.delete(POSITION);
  app.ports.log('info', 'audit-checked', { entries: walked.seq, findings: findings.length });
}

/** Along the entries until they end or the slice's time does. */
async function walk(
  { ports }: App,
  { walked, to }: { walked: Walked; to: number },
  findings: AuditFinding[],
): Promise<Walked> {
  const stop = ports.now() + SLICE;
  let at = walked;
  while (at.seq < to && ports.now() < stop) {
    const rows = await stretch(ports.store, OWN_LOG, { from: at.seq + 1, to });
    for (const found of rows) at = walkOver(found, at, findings);
  }
  return at;
}

const of = (code: AuditFinding['code'], seq: number | null, where = 'log'): AuditFinding => ({
  code,
  seq,
  where,
});

/** Compares one place with what is before it, and goes on as if it were as it stands, so that each is named once. */
function walkOver({ seq, there, row }: FoundRow, walked: Walked, findings: AuditFinding[]): Walked {
  if (!row) {
    findings.push(of(there ? 'unreadable' : 'entry-missing', seq));
    return { ...walked, seq, hash: '' };
  }
  const placed =
    row.entry.seq === seq ? step({ ...walked, seq: seq - 1 }, row) : 'entry-out-of-place';
  // After a place that could not be read, nothing can be said of the link to it.
  const problem = walked.hash === '' && placed === 'link-broken' ? undefined : placed;
  if (problem) findings.push(of(problem, seq));
  return { ...walkedTo(row), seq };
}

async function lastSignature(app: App, seq: number): Promise<AuditFinding[]> {
  const { row } = seq === 0 ? { row: undefined } : await rowAt(app.ports.store, OWN_LOG, seq);
  const problem = row && headProblem(headOf(row), await keysOf(app));
  return problem ? [of(problem, seq)] : [];
}

/** Heads that pages and records hold are out of reach of whoever clears the app's storage. */
async function compareOutside(app: App, seq: number) {
  const keys = await keysOf(app);
  const heads = await headsOutside(app);
  const findings: AuditFinding[] = [];
  for (const { where, head } of heads) {
    const problem = await problemOf(app, head, { seq, keys });
    if (problem) findings.push(of(problem, head.seq, where));
  }
  return { count: heads.length, findings };
}

async function problemOf(
  app: App,
  head: AuditHead,
  { seq, keys }: { seq: number; keys: ReadonlyMap<string, PublicJwk> },
): Promise<AuditFinding['code'] | undefined> {
  const signed = headProblem(head, keys);
  if (signed) return signed;
  if (head.seq > seq) return 'log-shorter';
  const { row } = await rowAt(app.ports.store, OWN_LOG, head.seq);
  return row?.hash === head.hash ? undefined : 'head-differs';
}

async function keysOf(app: App): Promise<Map<string, PublicJwk>> {
  return new Map((await publicKeys(app.ports)).map(({ keyId, jwk }) => [keyId, jwk]));
}
