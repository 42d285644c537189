import * as z from 'zod';

import { EvidenceState } from '../../contracts/evidence';
import { Instant, PageId } from '../../contracts/systems';
import type { Store } from '../ports';

/** A pack that somebody asked for. Kept for a day, as are its pieces. */
export const EvidenceJob = z.object({
  state: EvidenceState,
  pageId: PageId,
  /** The approved round that it proves. */
  round: z.int(),
  siteUrl: z.string(),
  orderedAt: Instant,
  /** Commitment to the account that may fetch it. */
  who: z.string(),
});
export type EvidenceJob = z.infer<typeof EvidenceJob>;

const DAY = 86_400;
/** Bytes of a piece; as base64 in JSON it stays below the 240 KiB that Forge keeps in one value. */
const PIECE = 176_000;
/** What one installation can write in a few seconds without being slowed down by Forge. */
export const LARGEST_PACK = 24_000_000;

const jobKey = (id: string) => `evidence:${id}`;
const pieceKey = (id: string, index: number) => `evidence:${id}:${index}`;
const Piece = z.object({ data: z.string() });

export async function readJob(store: Store, id: string): Promise<EvidenceJob | undefined> {
  const parsed = EvidenceJob.safeParse(await store.get(jobKey(id)));
  return parsed.success ? parsed.data : undefined;
}

export const saveJob = (store: Store, job: EvidenceJob): Promise<void> =>
  store.set(jobKey(job.state.id), job, DAY);

/** Keeps the pack in pieces; answers how many. */
export async function keepPieces(store: Store, id: string, pack: Uint8Array): Promise<number> {
  const pieces = Math.ceil(pack.byteLength / PIECE);
  for (let index = 0; index < pieces; index += 1) {
    const part = pack.subarray(index * PIECE, (index + 1) * PIECE);
    const data = Buffer.from(part).toString('base64');
    await store.set(pieceKey(id, index), { data }, DAY);
  }
  return pieces;
}

/** One piece in base64; undefined when it is no longer kept. */
export async function readPiece(store: Store, id: string, index: number) {
  const parsed = Piece.safeParse(await store.get(pieceKey(id, index)));
  return parsed.success ? parsed.data.data : undefined;
}
