import { isRecord } from '../../state/bodies';
import type { PageRow, SpaceRow } from '../../state/rows';
import { attribute, type AdfNode } from '../../adf/node';
import type { Apps } from '../../../ports';
import type { ExportType } from './export-type';

interface Around {
  apps: Apps;
  page: PageRow;
  space: SpaceRow;
  type: ExportType;
  accountId: string | null;
}

const MACROS = new Set(['extension', 'bodiedExtension', 'inlineExtension']);

/** Confluence's own words for a macro that has no export or whose export failed. */
const NO_EXPORT = 'We don’t have a way to export this macro.'.replace('’', "'");

/** The document with every macro replaced by what its adfExport function answers. */
export async function replaceMacros(doc: AdfNode, around: Around): Promise<AdfNode> {
  if (!doc.content) return doc;
  const content: AdfNode[] = [];
  for (const child of doc.content) {
    if (MACROS.has(child.type)) content.push(...(await exported(child, around)));
    else content.push(await replaceMacros(child, around));
  }
  return { ...doc, content };
}

async function exported(node: AdfNode, around: Around): Promise<AdfNode[]> {
  const inline = node.type === 'inlineExtension';
  const answer = await ask(node, around);
  const blocks = contentOf(answer);
  if (!blocks) {
    return inline
      ? [{ type: 'text', text: NO_EXPORT }]
      : [sentence(NO_EXPORT), ...(node.content ?? [])];
  }
  return inline ? blocks.flatMap(({ content = [] }) => content) : blocks;
}

const sentence = (text: string): AdfNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

function contentOf(answer: unknown): AdfNode[] | undefined {
  if (!isRecord(answer) || answer['type'] !== 'doc' || !Array.isArray(answer['content'])) {
    return undefined;
  }
  return answer['content'] as AdfNode[];
}

async function ask(
  node: AdfNode,
  { apps, page, space, type, accountId }: Around,
): Promise<unknown> {
  const key = attribute(node, 'extensionKey');
  if (!key.startsWith(`${apps.appId}/`)) return undefined;
  const parameters = node.attrs?.['parameters'];
  const config = isRecord(parameters) ? parameters['guestParams'] : undefined;
  return apps.exportMacro({
    moduleKey: key.slice(key.lastIndexOf('/') + 1),
    localId: attribute(node, 'localId'),
    config: isRecord(config) ? config : {},
    content: { id: page.id, type: 'page', title: page.title },
    space: { id: space.id, key: space.key },
    exportType: type,
    accountId,
  });
}
