import { router } from './bridge-actions';

/** Where Confluence refuses to go there (it then says so itself), the dialog stays as it is. */
const quietly = (went: Promise<unknown>): void => void went.catch(() => undefined);

export const openPageEditor = (contentId: string): void =>
  quietly(router.navigate({ target: 'contentEdit', contentId }));

export const openInNewTab = (url: string): void => quietly(router.open(url));

export const openPage = (contentId: string): void =>
  quietly(router.navigate({ target: 'contentView', contentId }));
