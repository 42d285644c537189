import * as z from 'zod';

import type { App } from '../app/app';
import type { PageBody, PageInfo } from '../contracts/pages';
import { AccountId, PageId } from '../contracts/systems';
import { Problem } from '../errors';

/** Forge's own context of a call from the browser; the payload has no say in who, where and on which page. */
const Context = z.looseObject({
  siteUrl: z.string().optional(),
  extension: z
    .looseObject({
      content: z.looseObject({ id: z.coerce.string() }).optional(),
      space: z.looseObject({ key: z.string().optional() }).optional(),
    })
    .optional(),
});

/** Who calls, from where, and what they may reach. */
export interface Call {
  readonly app: App;
  readonly accountId: string;
  readonly siteUrl: string;
  /** Empty outside a space. */
  readonly spaceKey: string;
  /** Throws 'invalid-input' where the caller is on no page. */
  readonly pageId: () => string;
  /** The page as the person sees it, read once; throws 'not-found' when they may not. */
  readonly page: () => Promise<PageInfo>;
  readonly body: () => Promise<PageBody>;
}

export function callOf(app: App, actor: string | undefined, context: unknown): Call {
  const account = AccountId.safeParse(actor);
  // Nobody is signed in: the app has nothing for anonymous readers.
  if (!account.success) throw new Problem('no-permission');
  const parsed = Context.safeParse(context);
  const { siteUrl = '', extension } = parsed.success ? parsed.data : {};

  const pageId = () => {
    const id = PageId.safeParse(extension?.content?.id);
    if (!id.success) throw new Problem('invalid-input', { detail: 'no page in the context' });
    return id.data;
  };
  let body: Promise<PageBody> | undefined;
  let page: Promise<PageInfo> | undefined;
  return {
    app,
    accountId: account.data,
    siteUrl: /^https:\/\/[a-z0-9.-]+$/i.test(siteUrl) ? siteUrl : '',
    spaceKey: extension?.space?.key ?? '',
    pageId,
    body: async () => await (body ??= app.asUser.read(pageId())),
    page: async () => await (body ?? (page ??= app.asUser.info(pageId()))),
  };
}
