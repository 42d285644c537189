import * as z from 'zod';

import type { AdfNode } from '../contracts/pages';
import { MAX_DEPTH, nodesOf, paragraph, textAttribute } from './adf';

/** Our app on this site, as Forge's context names it. */
export interface MacroHome {
  appId: string;
  environmentId: string;
}

export type MacroConfig = Readonly<Record<string, unknown>>;

export interface NewMacro {
  home: MacroHome;
  /** Of the manifest's module. */
  key: string;
  title: string;
  /** Names this one macro on its page; the same again whenever the same macro is owed. */
  localId: string;
  /** Keys in lower case: the storage format does not keep capitals. */
  config: MacroConfig;
  kind: 'block' | 'inline' | { body: AdfNode[] };
}

const ECOSYSTEM = 'com.atlassian.ecosystem';

/** The node as Confluence's editor writes it, without what Confluence fills in when it shows the page. */
export function macroNode({ home, key, title, localId, config, kind }: NewMacro): AdfNode {
  const type = typeOf(kind);
  const attrs = {
    extensionType: ECOSYSTEM,
    // The short form: with the whole ARI Confluence does not load the macro.
    extensionKey: `${home.appId}/${home.environmentId}/static/${key}`,
    text: title,
    localId,
    ...(kind !== 'inline' && { layout: 'default' }),
    parameters: { layout: type, localId, guestParams: withoutNulls(config) },
  };
  return typeof kind === 'object' ? { type, attrs, content: kind.body } : { type, attrs };
}

function typeOf(kind: NewMacro['kind']) {
  if (kind === 'block') return 'extension';
  return kind === 'inline' ? 'inlineExtension' : 'bodiedExtension';
}

// The editor drops them when a page is saved: nothing may hang on one.
const withoutNulls = (config: MacroConfig): MacroConfig =>
  Object.fromEntries(
    Object.entries(config).filter(([, value]) => value !== null && value !== undefined),
  );

const Config = z.record(z.string(), z.unknown());
const Parameters = z.looseObject({ guestParams: Config.optional(), config: Config.optional() });

export interface PlacedMacro {
  localId: string;
  config: MacroConfig;
}

/** The macros of one module, in reading order; whatever app and environment they name. */
export function macrosOf(document: AdfNode, key: string): PlacedMacro[] {
  return [...nodesOf(document)]
    .filter(
      (node) =>
        textAttribute(node, 'extensionType') === ECOSYSTEM &&
        (textAttribute(node, 'extensionKey') ?? '').endsWith(`/static/${key}`),
    )
    .map((node) => ({ localId: textAttribute(node, 'localId') ?? '', config: configOf(node) }));
}

function configOf(node: AdfNode): MacroConfig {
  const parameters = Parameters.safeParse(node.attrs?.['parameters']);
  return parameters.data?.guestParams ?? parameters.data?.config ?? {};
}

/**
 * The page with the macro at its start, at its end, or after the block that holds another macro (at the end when that
 * is gone). Null when a macro of that local id is there already.
 */
export function withMacro(
  document: AdfNode,
  macro: AdfNode,
  at: 'start' | 'end' | { after: string },
): AdfNode | null {
  const localId = textAttribute(macro, 'localId') ?? '';
  if (has(document, localId)) return null;
  const block = macro.type === 'inlineExtension' ? paragraph(macro) : macro;
  const content = document.content ?? [];
  return { ...document, content: content.toSpliced(placeIn(content, at), 0, block) };
}

function placeIn(content: readonly AdfNode[], at: 'start' | 'end' | { after: string }): number {
  if (at === 'start') return 0;
  if (at === 'end') return content.length;
  const holder = content.findIndex((block) => has(block, at.after));
  return holder < 0 ? content.length : holder + 1;
}

/** The page with another config of one macro. Null when the macro is gone, or has that config already. */
export function withMacroConfig(
  document: AdfNode,
  localId: string,
  change: (config: MacroConfig) => MacroConfig,
): AdfNode | null {
  return replaced(document, localId, (macro) => {
    const before = configOf(macro);
    const after = withoutNulls(change(before));
    if (JSON.stringify(after) === JSON.stringify(before)) return [macro];
    const parameters = Parameters.safeParse(macro.attrs?.['parameters']).data ?? {};
    const copies = parameters.config && { config: after };
    const changed = { ...parameters, guestParams: after, ...copies };
    return [{ ...macro, attrs: { ...macro.attrs, parameters: changed } }];
  });
}

/** The page without one macro. Null when it is gone already. */
export const withoutMacro = (document: AdfNode, localId: string): AdfNode | null =>
  replaced(document, localId, () => []);

const has = (node: AdfNode, localId: string): boolean =>
  [...nodesOf(node)].some((one) => isMacroNamed(one, localId));

const isMacroNamed = (node: AdfNode, localId: string): boolean =>
  textAttribute(node, 'extensionType') === ECOSYSTEM && textAttribute(node, 'localId') === localId;

/** Null when nothing became different. */
function replaced(
  document: AdfNode,
  localId: string,
  replace: (macro: AdfNode) => AdfNode[],
): AdfNode | null {
  const walk = (node: AdfNode, depth: number): AdfNode => {
    if (!node.content || depth >= MAX_DEPTH) return node;
    const content = node.content.flatMap((child) =>
      isMacroNamed(child, localId) ? replace(child) : [walk(child, depth + 1)],
    );
    const same =
      content.length === node.content.length &&
      content.every((child, index) => child === node.content?.[index]);
    if (same) return node;
    // A cell, a column or a panel without a block is refused; a paragraph may be empty.
    const filled = content.length > 0 || LEAVES.has(node.type) ? content : [paragraph()];
    return { ...node, content: filled };
  };
  const after = walk(document, 0);
  return after === document ? null : after;
}

/** What holds text, or may hold nothing. */
const LEAVES = new Set(['doc', 'paragraph', 'heading', 'taskItem', 'decisionItem', 'caption']);
