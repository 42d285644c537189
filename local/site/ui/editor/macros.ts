import type { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';

import type { AppModule, World } from '../rest/shapes';
import { insertBlock, insertInline } from './insert-block';
import { nodeType } from './keys';

const NODES: Record<string, string> = {
  inline: 'inlineExtension',
  bodied: 'bodiedExtension',
  'inline-bodied': 'bodiedExtension',
};

const MACROS = new Set(['extension', 'bodiedExtension', 'inlineExtension']);

interface NewMacro {
  module: AppModule;
  app: World['app'];
  localId: string;
  config: Record<string, unknown>;
  /** The pasted link that it stands for. */
  link?: string | undefined;
}

/** A macro of the app as Confluence keeps it. */
function newMacro({ module, app, localId, config, link }: NewMacro): Node {
  const name = NODES[String(module.properties['layout'])] ?? 'extension';
  const key = `${app.appId}/${app.environmentId}/static/${module.key}`;
  const attrs = {
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: key,
    text: module.title,
    localId,
    layout: 'default',
    parameters: {
      layout: name,
      localId,
      extensionId: `ari:cloud:ecosystem::extension/${key}`,
      extensionTitle: module.title,
      guestParams: config,
      ...(link !== undefined && { autoConvertLink: link }),
    },
  };
  const body = name === 'bodiedExtension' ? nodeType('paragraph').create() : undefined;
  return nodeType(name).create(attrs, body);
}

export function insertMacro(view: EditorView, macro: NewMacro): void {
  const node = newMacro(macro);
  const { tr } = view.state;
  view.dispatch(node.isInline ? insertInline(tr, node) : insertBlock(tr, node));
}

export const isMacro = ({ type }: Node): boolean => MACROS.has(type.name);

export function findMacro(
  doc: Node,
  localId: string,
): { node: Node; position: number } | undefined {
  let found: { node: Node; position: number } | undefined;
  doc.descendants((node, position) => {
    if (!found && node.attrs['localId'] === localId && isMacro(node)) {
      found = { node, position };
    }
    return !found;
  });
  return found;
}

/** Keeps what the app saved as the macro's configuration. False when the macro is gone. */
export function setConfig(
  view: EditorView,
  localId: string,
  config: Record<string, unknown>,
): boolean {
  const found = findMacro(view.state.doc, localId);
  if (!found) return false;
  const parameters = found.node.attrs['parameters'] as Record<string, unknown> | null;
  const tr = view.state.tr.setNodeMarkup(found.position, null, {
    ...found.node.attrs,
    parameters: { ...parameters, guestParams: config },
  });
  view.dispatch(tr);
  return true;
}

export function removeMacro(view: EditorView, localId: string): void {
  const found = findMacro(view.state.doc, localId);
  if (found) {
    view.dispatch(view.state.tr.delete(found.position, found.position + found.node.nodeSize));
  }
  view.focus();
}

/** The resource that edits the macro's configuration; undefined where the macro has none. */
export function configOfModule(
  module: AppModule,
): { title: string; size: unknown; openOnInsert: boolean } | undefined {
  const config = module.properties['config'] as
    | { resource?: string; title?: string; viewportSize?: string; openOnInsert?: boolean }
    | undefined;
  if (config?.resource === undefined) return undefined;
  const { title = module.title, viewportSize, openOnInsert = true } = config;
  return { title, size: viewportSize, openOnInsert };
}
