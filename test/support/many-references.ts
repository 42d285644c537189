import { recordNickname } from '../../src/domain/record-naming';
import { recordDraft } from '../connectors/opentext/connection';
import { newPage } from './filed-site';
import type { World } from './world';

/** Assets of the story. */
const ASSETS = [4711, 4712, 4713, 4714, 4715, 4716, 4717, 4718, 4719, 4720];
/** Each of them four times on a page. */
const PLACED = [...ASSETS, ...ASSETS, ...ASSETS, ...ASSETS];

let made = 0;

/** So many references, forty on a page. */
export async function manyReferences(world: World, count: number): Promise<void> {
  for (let left = count; left > 0; left -= PLACED.length) {
    await newPage(world, `Gallery ${(made += 1)}`, PLACED.slice(0, left));
  }
}

/** So many records of pages that are gone, as Content Server and the app have them; answers their numbers. */
export async function manyRecords(world: World, count: number): Promise<number[]> {
  const app = world.app();
  const records = await app.records();
  const filed: number[] = [];
  for (let number = 1; number <= count; number += 1) {
    const pageId = String(7_000_000 + number);
    const { nodeId = 0 } = await records.create(
      recordDraft({
        nickname: recordNickname(world.site.cloudId, pageId),
        name: `Old page ${number}.html`,
        category: null,
      }),
    );
    await records.ensureNickname(nodeId, recordNickname(world.site.cloudId, pageId));
    const record = { ...(await records.read(nodeId)), filedAt: '2026-01-01T00:00:00.000Z' };
    await app.ports.store.set(`record:${pageId}`, record);
    filed.push(nodeId);
  }
  return filed;
}
