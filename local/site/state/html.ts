import { findNodes, renderHtml, type AdfNode } from '../adf';
import { person } from './people';
import type { PageRow } from './rows';
import type { SiteState } from './state';

type HtmlKind = 'view' | 'export_view';

const NO_EXPORT = "<div>We don't have a way to export this macro.</div>";

/** A body as HTML. In an export every Forge macro is what its adfExport function answers, as on real sites. */
export async function htmlOf(
  state: SiteState,
  page: PageRow | undefined,
  doc: AdfNode,
  options: { kind: HtmlKind; accountId: string | null; exportType?: 'pdf' | 'word' | 'other' },
): Promise<string> {
  const macros = findNodes(doc, isMacro);
  const exported = new Map<AdfNode, unknown>();
  if (options.kind === 'export_view') {
    for (const node of macros) {
      exported.set(node, await exportOf(state, page, node, options));
    }
  }
  const render = (body: AdfNode): string =>
    renderHtml(body, {
      macro: (node, inside) =>
        options.kind === 'view'
          ? placeholder(node)
          : exportedHtml(exported.get(node), inside, render),
      mediaUrl: (node) => mediaUrl(state, textOf(node, 'id')),
      person: (accountId) => person(state, accountId)?.name,
    });
  return render(doc);
}

const isMacro = ({ type }: AdfNode) =>
  type === 'extension' || type === 'bodiedExtension' || type === 'inlineExtension';

function exportedHtml(result: unknown, inside: string, render: (doc: AdfNode) => string): string {
  return isDoc(result) ? render(result) : inside === '' ? NO_EXPORT : inside;
}

const isDoc = (value: unknown): value is AdfNode =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';

async function exportOf(
  state: SiteState,
  page: PageRow | undefined,
  node: AdfNode,
  {
    accountId,
    exportType = 'other',
  }: { accountId: string | null; exportType?: 'pdf' | 'word' | 'other' },
): Promise<unknown> {
  const moduleKey = moduleKeyOf(state, node);
  if (!state.apps || !page || moduleKey === undefined) return undefined;
  const parameters = record(node.attrs?.['parameters']);
  const space = state.tables.spaces.find({ id: page.spaceId });
  return state.apps.exportMacro({
    moduleKey,
    localId: textOf(node, 'localId'),
    config: record(parameters['guestParams']),
    content: { id: page.id, type: 'page', title: page.title },
    space: { id: page.spaceId, key: space?.key ?? '' },
    exportType,
    accountId,
  });
}

/** `<appId>/<environmentId>/static/<moduleKey>` of the installed app. */
function moduleKeyOf({ apps }: SiteState, node: AdfNode): string | undefined {
  const key = node.attrs?.['extensionKey'];
  const prefix = `${apps?.appId ?? ''}/${apps?.environmentId ?? ''}/static/`;
  return typeof key === 'string' && key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
}

const placeholder = (node: AdfNode) =>
  `<div class="ap-container" data-local-id="${encodeURIComponent(textOf(node, 'localId'))}"></div>`;

/** An attribute that should be text; '' when it is not. */
const textOf = ({ attrs }: AdfNode, name: string): string => {
  const value = attrs?.[name];
  return typeof value === 'string' ? value : '';
};

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Where a file of an attachment is shown from; undefined when the attachment is gone. */
function mediaUrl(state: SiteState, fileId: string): string | undefined {
  const content = state.tables.attachmentVersions.find({ fileId });
  const attachment =
    content && state.tables.attachments.find({ id: content.attachmentId, status: 'current' });
  if (!attachment) return undefined;
  const name = encodeURIComponent(attachment.title);
  return `/wiki/download/attachments/${attachment.pageId}/${name}?version=${content.number}`;
}
