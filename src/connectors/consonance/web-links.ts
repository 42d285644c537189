import * as z from 'zod';

import type { TitleLink } from '../../contracts/titles';
import { ASSUMED } from './assumptions';
import { WEB_LINK } from './documents';
import type { Graph } from './graph';
import { mark, problem } from './mark';
import { inputOf, onixFlagIn, type Offer } from './offer';
import { product } from './reads';

interface Link {
  url: string;
  note: string;
}

// createWebLink(input: {productId, link, role, note, <flag>}); updateWebLink and deleteWebLink to keep it in the house
export async function ensureWebLink(
  graph: Graph,
  productId: number,
  link: Link,
  marker: string,
): Promise<TitleLink> {
  const offer = await graph.needs('webLinks');
  if (!URL.canParse(link.url) || new URL(link.url).protocol !== 'https:') {
    throw problem('invalid-input', 'a web link is an https address');
  }
  const before = await linkOn(graph, productId, link.url);
  if (before?.inOnix === false) return before;
  if (before) await hide(graph, offer, before, marker);
  else await createLink(graph, offer, { ...link, productId }, marker);
  const after = await linkOn(graph, productId, link.url);
  if (after?.inOnix === false) return after;
  if (after) await remove(graph, offer, after, marker);
  throw problem('refused', 'the web link would have gone to retailers');
}

async function linkOn(graph: Graph, productId: number, url: string) {
  const found = await product(graph, { idEq: productId });
  if (!found) throw problem('not-found', `product ${productId}`);
  return found.links.find((one) => one.url === url);
}

async function createLink(
  graph: Graph,
  offer: Offer,
  { productId, url, note }: Link & { productId: number },
  marker: string,
) {
  const members = inputOf(offer, 'createWebLink')?.members ?? {};
  const role = members['role'];
  const flag = onixFlagIn(members) ?? '';
  const takesRole = role !== undefined && offer.enums[role]?.includes(ASSUMED.webLinkRole) === true;
  const text = ['note', 'description'].find((name) => Object.hasOwn(members, name));
  const input = {
    productId,
    link: url,
    [flag]: false,
    ...(takesRole && { role: ASSUMED.webLinkRole }),
    ...(text !== undefined && { [text]: note }),
    ...mark(offer, 'createWebLink', marker),
  };
  const answer = z.looseObject({ webLink: z.looseObject({ id: z.int() }) });
  await graph.write('createWebLink', input, { webLink: WEB_LINK }, answer);
}

/** Takes a link that exists already out of ONIX, where that can be done. */
async function hide(graph: Graph, offer: Offer, link: TitleLink, marker: string) {
  const flag = onixFlagIn(inputOf(offer, 'updateWebLink')?.members ?? {});
  if (flag === undefined) return;
  const input = { id: link.id, [flag]: false, ...mark(offer, 'updateWebLink', marker) };
  await graph.write('updateWebLink', input, { webLink: { id: true } }, z.looseObject({}));
}

async function remove(graph: Graph, offer: Offer, link: TitleLink, marker: string) {
  if (!inputOf(offer, 'deleteWebLink')) return;
  const input = { id: link.id, ...mark(offer, 'deleteWebLink', marker) };
  await graph.write('deleteWebLink', input, { webLink: { id: true } }, z.looseObject({}));
}
