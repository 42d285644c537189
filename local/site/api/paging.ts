import { badRequest } from '../state/refusal';
import type { Answer, Call } from './route';

/** One page of a v2 list: `_links.next` in the body, and the header `Link` with the same address and the base. */
export function cursorPage<T>(
  call: Call,
  all: readonly T[],
  shape: (item: T) => unknown,
  maxLimit = 250,
): Answer {
  const limit = limitOf(call, 25, maxLimit);
  const start = startOf(call.query.get('cursor'));
  const results = all.slice(start, start + limit).map(shape);
  const base = `${call.state.siteUrl}/wiki`;
  const links = [`<${base}>; rel="base"`];
  const more = start + limit < all.length;
  const next = more ? nextAddress(call, start + limit) : undefined;
  if (next !== undefined) links.unshift(`<${next}>; rel="next"`);
  return {
    json: { results, _links: { ...(next !== undefined && { next }), base } },
    headers: { link: links.join(', ') },
  };
}

/** One page of a v1 list, by `start` and `limit`. */
export function startPage<T>(
  call: Call,
  all: readonly T[],
  shape: (item: T) => unknown,
  defaultLimit = 25,
) {
  const limit = limitOf(call, defaultLimit, 1000);
  const start = Math.max(0, Number(call.query.get('start') ?? 0) || 0);
  const results = all.slice(start, start + limit).map(shape);
  const context = '/wiki';
  const base = `${call.state.siteUrl}${context}`;
  const self = `${base}${call.path.slice(context.length)}`;
  const query = new URLSearchParams(call.query);
  query.set('start', String(start + limit));
  const next = `${call.path.slice(context.length)}?${query.toString()}`;
  const more = start + limit < all.length;
  return {
    results,
    start,
    limit,
    size: results.length,
    _links: { base, context, self, ...(more && { next }) },
  };
}

/**
 * One page of what a search found. What follows is named by a cursor; `start` is not looked at. Hits of which nothing
 * is left fall out of their page, so a page may be shorter than its limit and not be the last.
 */
export function foundPage<T>(call: Call, all: readonly T[], shape: (item: T) => unknown[]) {
  const limit = limitOf(call, 25, 250);
  const start = startOf(call.query.get('cursor'));
  const results = all.slice(start, start + limit).flatMap(shape);
  const context = '/wiki';
  const base = `${call.state.siteUrl}${context}`;
  const path = call.path.slice(context.length);
  const query = new URLSearchParams(call.query);
  query.set('next', 'true');
  query.set('cursor', cursorAt(start + limit));
  const next = `${path}?${query.toString()}`;
  const more = start + limit < all.length;
  return {
    results,
    start,
    limit,
    size: results.length,
    _links: { base, context, self: `${base}${path}`, ...(more && { next }) },
  };
}

function limitOf(call: Call, fallback: number, max: number): number {
  const text = call.query.get('limit');
  if (text === null) return fallback;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw badRequest(`Invalid limit: ${text}`);
  return Math.min(limit, max);
}

function nextAddress(call: Call, start: number): string {
  const query = new URLSearchParams(call.query);
  query.set('cursor', cursorAt(start));
  return `${call.path}?${query.toString()}`;
}

const cursorAt = (start: number): string =>
  Buffer.from(JSON.stringify({ start })).toString('base64url');

function startOf(cursor: string | null): number {
  if (cursor === null) return 0;
  try {
    const { start } = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as { start: unknown };
    if (typeof start === 'number') return start;
  } catch {
    // Answered below, like every other cursor that is not one of ours.
  }
  throw badRequest('Invalid cursor');
}
