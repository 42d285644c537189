import type { ShareLink, ShareWish } from '../../contracts/drive';
import { Problem } from '../../errors';
import type { Calls } from './calls';
import { SUBJECT } from './config';
import { problemOf } from './explain';
import { Link, Links, Nothing } from './wire';

/** DropboxTimestamp: whole seconds. */
const timestamp = (text: string) => `${new Date(text).toISOString().slice(0, 19)}Z`;

const settingsOf = ({ audience, expiresAt }: ShareWish) => ({
  audience: { '.tag': audience === 'anyone' ? 'public' : 'team' },
  ...(expiresAt !== null && { expires: timestamp(expiresAt) }),
});

// sharing/create_shared_link_with_settings
export async function ensureLink(calls: Calls, id: string, wish: ShareWish): Promise<ShareLink> {
  const { value, refusal } = await calls.ask(
    'sharing/create_shared_link_with_settings',
    { path: id, settings: { ...settingsOf(wish), access: { '.tag': 'viewer' } } },
    Link,
  );
  if (value !== undefined) return linkOf(value);
  if (!refusal.tags.includes('shared_link_already_exists')) throw problemOf(refusal);
  const existing = await existingLink(calls, id);
  return isAsWished(existing, wish) ? linkOf(existing) : changeLink(calls, existing, wish);
}

// sharing/list_shared_links — "metadata optional" in the refusal, so that it is asked for.
async function existingLink(calls: Calls, id: string): Promise<Link> {
  const arg = { path: id, direct_only: true };
  const { links } = await calls.rpc('sharing/list_shared_links', arg, Links, { reading: true });
  const [first] = links;
  if (first !== undefined) return first;
  throw new Problem('bad-answer', { subject: SUBJECT, detail: 'a link that is not in the list' });
}

function isAsWished(link: Link, { audience, expiresAt }: ShareWish): boolean {
  const held = link.link_permissions?.effective_audience?.['.tag'];
  const expires = expiresAt === null ? null : timestamp(expiresAt);
  return held === (audience === 'anyone' ? 'public' : 'team') && (link.expires ?? null) === expires;
}

// sharing/modify_shared_link_settings
async function changeLink(calls: Calls, { url }: Link, wish: ShareWish): Promise<ShareLink> {
  const arg = { url, settings: settingsOf(wish), remove_expiration: wish.expiresAt === null };
  return linkOf(await calls.rpc('sharing/modify_shared_link_settings', arg, Link));
}

// sharing/revoke_shared_link
export async function removeLink(calls: Calls, url: string): Promise<void> {
  const { refusal } = await calls.ask('sharing/revoke_shared_link', { url }, Nothing);
  if (refusal === undefined || refusal.tags.includes('shared_link_not_found')) return;
  throw problemOf(refusal);
}

const linkOf = ({ url, expires }: Link): ShareLink => ({
  id: url,
  url,
  expiresAt: expires ?? null,
});
