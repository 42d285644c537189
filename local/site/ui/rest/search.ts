import { request } from './request';

export interface Found {
  title: string;
  excerpt: string;
  url: string;
  space: string;
  modified: string;
}

interface WireFound {
  title: string;
  excerpt?: string;
  url?: string;
  friendlyLastModified?: string;
  resultGlobalContainer?: { title: string };
}

/** Text becomes CQL; what looks like CQL is sent as it is. */
export const cqlOf = (text: string): string =>
  /[=~<>]|\b(and|or|order by)\b/i.test(text)
    ? text
    : `type = page and text ~ "${text.replace(/["\\]/g, '\\$&')}"`;

export async function search(text: string): Promise<Found[]> {
  const path = `/wiki/rest/api/search?limit=50&cql=${encodeURIComponent(cqlOf(text))}`;
  const { results } = await request<{ results: WireFound[] }>(path);
  return results.map((one) => ({
    title: plain(one.title),
    excerpt: plain(one.excerpt ?? ''),
    url: `/wiki${one.url ?? ''}`,
    space: one.resultGlobalContainer?.title ?? '',
    modified: one.friendlyLastModified ?? '',
  }));
}

/** Confluence marks what matched with these. */
const plain = (text: string): string => text.replace(/@@@(end)?hl@@@/g, '');
