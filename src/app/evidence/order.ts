import type { EvidenceState } from '../../contracts/evidence';
import { Problem } from '../../errors';
import type { App } from '../app';
import { commitmentOf } from '../audit/people';
import { readJob, readPiece, saveJob, type EvidenceJob } from './job';

/** Pieces that one call gives: well below what Forge lets a function answer. */
const AT_ONCE = 8;

/** Asks for the evidence of the page's newest approval. Throws 'not-approved' when there is none. */
export async function orderEvidence(
  app: App,
  accountId: string,
  { pageId, siteUrl }: { pageId: string; siteUrl: string },
): Promise<EvidenceState> {
  const { ports, audit } = app;
  const rounds = await app.rounds.ofPage(pageId);
  const approved = rounds.findLast(({ state }) => state === 'approved');
  if (!approved) throw new Problem('not-approved');
  const id = Buffer.from(ports.randomBytes(16)).toString('hex');
  const job: EvidenceJob = {
    state: {
      id,
      phase: 'queued',
      fileName: null,
      size: 0,
      sha256: null,
      pieces: 0,
      code: null,
      subject: null,
    },
    pageId,
    round: approved.round,
    siteUrl,
    orderedAt: new Date(ports.now()).toISOString(),
    who: await commitmentOf(ports, accountId),
  };
  await saveJob(ports.store, job);
  const { round } = approved;
  await audit.record([{ kind: 'evidence-made', pageId, facts: { round } }], () => []);
  await ports.queue.wake([{ kind: 'evidence', id }]);
  return job.state;
}

/** Where a pack of the person's own stands. */
export async function evidenceState(
  app: App,
  accountId: string,
  id: string,
): Promise<EvidenceState> {
  return (await ownJob(app, accountId, id)).state;
}

/** Pieces of the pack from `from` on, in base64, as many as one answer holds. */
export async function evidencePieces(
  app: App,
  accountId: string,
  { id, from }: { id: string; from: number },
): Promise<string[]> {
  const { state } = await ownJob(app, accountId, id);
  const wanted = Math.max(0, Math.min(AT_ONCE, state.pieces - from));
  return await Promise.all(
    Array.from({ length: wanted }, async (_, index) => {
      const piece = await readPiece(app.ports.store, id, from + index);
      if (piece === undefined) throw new Problem('not-found', { subject: state.fileName ?? id });
      return piece;
    }),
  );
}

/** Packs are fetched by whoever asked for them, and by nobody else. */
async function ownJob({ ports }: App, accountId: string, id: string): Promise<EvidenceJob> {
  const job = await readJob(ports.store, id);
  const who = await commitmentOf(ports, accountId);
  if (job?.who !== who) throw new Problem('not-found', { subject: id });
  return job;
}
