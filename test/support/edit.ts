import type { AdfNode } from '../../src/contracts/pages';
import { BEN } from './build';
import type { World } from './world';

/** Adds a node at the end of a page as Ben, through Confluence; the app hears of it as Forge would tell it. */
export async function addToPage(world: World, pageId: string, node: AdfNode): Promise<void> {
  await changePage(world, pageId, (body) => ({
    ...body,
    content: [...(body.content ?? []), node],
  }));
}

export async function changePage(
  world: World,
  pageId: string,
  change: (body: AdfNode) => AdfNode,
): Promise<void> {
  const { asUser } = world.app(BEN);
  const page = await asUser.read(pageId);
  await asUser.update(pageId, page.version, page.title, change(page.body), 'edited');
  await world.pageEvent('updated', pageId);
}

export const words = (text: string): AdfNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

/** The page with other words in the place of these. */
export const withWords = (body: AdfNode, before: string, after: string): AdfNode =>
  JSON.parse(JSON.stringify(body).replace(before, after)) as AdfNode;
