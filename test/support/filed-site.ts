import type { AdfNode } from '../../src/contracts/pages';
import type { RecordView } from '../../src/contracts/records';
import { indexPage } from '../../src/app/references/reference-index';
import { assetMacro, ANN, BEN, DORA } from './build';
import { words } from './edit';
import { approve } from './story';
import type { World } from './world';

export const SUMMER = '65601';
export const CAMPAIGNS = 20010;
export const CLASS = 30011;

const document = (content: AdfNode[]) => JSON.stringify({ type: 'doc', version: 1, content });

/** Confluence as a person uses it; the app is not told. */
export async function confluence(
  world: World,
  method: string,
  path: string,
  { body, who = BEN }: { body?: object; who?: string } = {},
): Promise<Record<string, unknown>> {
  const answer = await world.site.request(
    path,
    {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    },
    { kind: 'user', accountId: who },
  );
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
}

/** A page of the summer space, of which the app knows. */
export async function newPage(world: World, title: string, assets: number[] = []): Promise<string> {
  const macros = assets.map((asset, at) =>
    assetMacro([{ asset: String(asset), mode: 'follow', size: 'small' }], `macro-${at}`),
  );
  const { id } = await confluence(world, 'POST', '/wiki/api/v2/pages', {
    body: {
      spaceId: SUMMER,
      status: 'current',
      title,
      body: {
        representation: 'atlas_doc_format',
        value: document([words(`Words of ${title}`), ...macros]),
      },
    },
  });
  const app = world.app();
  await indexPage(app, await app.asApp.read(String(id)));
  return String(id);
}

/** Approved; and ordered to be filed. */
export async function order(world: World, pageId: string): Promise<void> {
  await approve(world, pageId);
  const at = { who: ANN, pageId };
  const { pageVersion } = await world.call(at, 'page.state', {});
  await world.call(at, 'page.publish', { pageVersion, category: {} });
}

export interface Filed {
  pageId: string;
  title: string;
  record: RecordView;
  nickname: string;
  /** What Content Server holds. */
  text: string;
}

/** A page that was approved and is a record. */
export async function filedPage(world: World, title: string): Promise<Filed> {
  const pageId = await newPage(world, title);
  await order(world, pageId);
  await world.work();
  const record = (await world.app().ports.store.get(`record:${pageId}`)) as RecordView;
  const { db } = world.opentext.context;
  const row = db
    .prepare(
      'SELECT nickname, bytes FROM node JOIN version ON version.node = node.id WHERE node.id = ?',
    )
    .get(record.nodeId);
  const text = new TextDecoder().decode(row?.['bytes'] as Uint8Array);
  return { pageId, title, record, nickname: String(row?.['nickname']), text };
}

/** Readers have seen these assets: the app knows what CELUM says of them. */
export async function lookedAt(world: World, pageId: string, assets: number[]): Promise<void> {
  await world.call({ who: ANN, pageId }, 'assets.cards', {
    references: assets.map((assetId) => ({ assetId, versionId: null })),
    locale: 'en-US',
  });
}

/** As a site admin does it in Settings. */
export function reconciling(world: World) {
  const dora = { who: DORA };
  return {
    read: () => world.call(dora, 'reconciliation.read', {}),
    run: async (scope: 'everything' | 'changes' = 'everything') => {
      await world.call(dora, 'reconciliation.begin', { scope });
      await world.work();
      return await world.call(dora, 'reconciliation.read', {});
    },
    repair: async (ids: string[]) => {
      await world.call(dora, 'reconciliation.repair', { ids });
      await world.work();
      return await world.call(dora, 'reconciliation.read', {});
    },
  };
}

/** Time in which events and ticks would have told of everything. */
export const settle = (world: World) => world.clock.advance(20 * 60_000);
