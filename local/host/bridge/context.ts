import type { Product } from '../../ports';
import type { Installation } from '../invocation/installation';
import type { ManifestModule } from '../manifest';

/** What the browser says of where a module is shown; Confluence signs it, the local host looks it up. */
export interface Extension {
  content?: { id: string; type?: string; subtype?: string | null };
  space?: { id?: string; key?: string };
  [property: string]: unknown;
}

export interface Placement {
  moduleKey: string;
  extension?: Extension;
  localId?: string;
}

/** Why the person may not use the module there. */
export class NotAllowed extends Error {}

/** What anonymous readers get. */
const NOBODY = { locale: 'en-US', timeZone: 'Etc/UTC' };

const ADMIN_MODULES = new Set(['confluence:globalSettings']);

async function found(
  product: Product,
  path: string,
  accountId: string | null,
): Promise<Record<string, unknown> | undefined> {
  const actor =
    accountId === null ? { kind: 'anonymous' as const } : { kind: 'user' as const, accountId };
  const answer = await product.request(path, { headers: { accept: 'application/json' } }, actor);
  return answer.ok ? ((await answer.json()) as Record<string, unknown>) : undefined;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The page as the person may see it; throws NotAllowed when they may not. */
async function readable(
  product: Product,
  content: NonNullable<Extension['content']>,
  accountId: string | null,
) {
  const { id } = content;
  if (!/^[0-9]{1,19}$/.test(id)) throw new NotAllowed('The content id is not one.');
  const paths: [string, string][] = [
    [`/wiki/api/v2/pages/${id}`, 'page'],
    [`/wiki/api/v2/pages/${id}?get-draft=true`, 'page'],
    [`/wiki/api/v2/blogposts/${id}`, 'blogpost'],
  ];
  for (const [path, type] of paths) {
    const page = await found(product, path, accountId);
    if (page) return { type, spaceId: text(page['spaceId']) };
  }
  throw new NotAllowed('You may not see this content, or it does not exist.');
}

/** Content and space as the product knows them, in place of what the browser says. */
async function verified(
  product: Product,
  extension: Extension,
  accountId: string | null,
): Promise<Extension> {
  const { content, space } = extension;
  if (!content) return extension;
  const { type, spaceId } = await readable(product, content, accountId);
  const id = spaceId || space?.id;
  return {
    ...extension,
    content: { ...content, type: content.type ?? type },
    ...(id ? { space: { ...space, id } } : {}),
  };
}

export type ContextOf = ReturnType<typeof createContextOf>;

/** The context that a module's resolver gets: nothing in it is taken from the browser on trust but its own configuration. */
export function createContextOf(options: {
  product: Product;
  installation: Installation;
  module: (key: string) => (ManifestModule & { type: string }) | undefined;
}) {
  const { product, installation } = options;
  return async ({ moduleKey, extension = {}, localId }: Placement, accountId: string | null) => {
    const module = options.module(moduleKey);
    if (!module) throw new NotAllowed(`The app has no module "${moduleKey}".`);
    if (ADMIN_MODULES.has(module.type) && (accountId === null || !product.isSiteAdmin(accountId))) {
      throw new NotAllowed('Only site administrators may open this.');
    }
    const person = accountId === null ? undefined : product.person(accountId);
    const { locale, timeZone } = person ?? NOBODY;
    return {
      accountId,
      cloudId: installation.cloudId,
      siteUrl: product.siteUrl,
      moduleKey,
      localId:
        localId ?? `${installation.appAri}/${installation.environmentId}/static/${moduleKey}`,
      environmentId: installation.environmentId,
      environmentType: installation.environmentType,
      locale,
      timezone: timeZone,
      extension: { ...(await verified(product, extension, accountId)), type: module.type },
    };
  };
}
