import { attribute, type AdfNode } from '../../adf/node';
import type { AppModule, Page, Space } from '../rest/shapes';

/** A Forge macro's key ends in the module's: `<appId>/<environmentId>/static/<moduleKey>`. */
export function moduleOf(
  node: AdfNode,
  app: { appId: string; modules: readonly AppModule[] },
): AppModule | undefined {
  const key = attribute(node, 'extensionKey');
  if (attribute(node, 'extensionType') !== 'com.atlassian.ecosystem') return undefined;
  if (!key.startsWith(`${app.appId}/`)) return undefined;
  const moduleKey = key.slice(key.lastIndexOf('/') + 1);
  return app.modules.find((module) => module.type === 'macro' && module.key === moduleKey);
}

/** A macro's configuration as the app saved it. */
export function configOf(node: AdfNode): Record<string, unknown> {
  const parameters = node.attrs?.['parameters'];
  const config = isRecord(parameters) ? parameters['guestParams'] : undefined;
  return isRecord(config) ? config : {};
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface Place {
  page: Pick<Page, 'id' | 'status' | 'version'>;
  space: Pick<Space, 'id' | 'key'>;
}

/** The part of the context that every module of a page gets: contracts of the bridge's getContext().extension. */
export const contentContext = (type: string, { page, space }: Place): Record<string, unknown> => ({
  type,
  content: { id: page.id, type: 'page', subtype: null, version: page.version.number },
  space: { id: space.id, key: space.key },
});

interface MacroState {
  isEditing?: boolean;
  isConfiguring?: boolean;
  isInserting?: boolean;
}

export const macroContext = (
  node: AdfNode,
  place: Place,
  { isEditing = false, isConfiguring, isInserting }: MacroState = {},
): Record<string, unknown> => ({
  ...contentContext('macro', place),
  isEditing,
  references: [],
  config: configOf(node),
  macro: {
    ...(node.type === 'bodiedExtension' && {
      body: { type: 'doc', version: 1, content: node.content ?? [] },
    }),
    ...(isConfiguring !== undefined && { isConfiguring }),
    ...(isInserting !== undefined && { isInserting }),
  },
  ...linkOf(node),
});

/** The pasted link that the macro stands for, until its configuration says more. */
function linkOf(node: AdfNode): Record<string, unknown> {
  const parameters = node.attrs?.['parameters'];
  const link = isRecord(parameters) ? parameters['autoConvertLink'] : undefined;
  return typeof link === 'string' ? { autoConvertLink: link } : {};
}
