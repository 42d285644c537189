import type { AppModule, Apps, Product } from '../ports';
import type { Installation } from './invocation/installation';
import type { Call, Outcome } from './invocation/invoker';
import { allModules, type AppManifest } from './manifest';

type MacroExport = Parameters<Apps['exportMacro']>[0];

/** Modules that people see, as the product lists them. */
export const uiModules = (manifest: AppManifest): AppModule[] =>
  allModules(manifest)
    .filter(({ resource }) => resource !== undefined)
    .map(({ type, ...properties }) => ({
      key: properties.key,
      type,
      title: properties.title ?? properties.key,
      description: properties.description ?? '',
      properties,
    }));

/**
 * Runs a macro's adfExport function.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/macro/ (the payload's exact type is not published)
 */
export async function exportMacro(
  request: MacroExport,
  host: {
    manifest: AppManifest;
    installation: Installation;
    product: Product;
    invoke: (call: Call) => Promise<Outcome>;
  },
): Promise<unknown> {
  const { moduleKey, localId, config, content, space, exportType, accountId } = request;
  const module = (host.manifest.modules['macro'] ?? []).find(({ key }) => key === moduleKey);
  if (!module?.adfExport) return undefined;
  const { cloudId, environmentId, environmentType } = host.installation;
  const outcome = await host.invoke({
    functionKey: module.adfExport.function,
    moduleKey,
    moduleType: 'macro',
    door: 'ui',
    body: {
      exportType,
      context: {
        cloudId,
        siteUrl: host.product.siteUrl,
        moduleKey,
        localId,
        environmentId,
        environmentType,
        extension: { type: 'macro', content, space, config, isEditing: false },
      },
    },
    accountId,
  });
  return outcome.ok ? (outcome.body ?? undefined) : undefined;
}
