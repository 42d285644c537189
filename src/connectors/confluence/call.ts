import type { z } from 'zod';

import { Problem, type ProblemCode } from '../../errors';
import { createHttp, type CallBody, type Failure, type Http } from '../kit/http';
import type { Path } from '../kit/path';
import type { PagesOptions } from './options';

const SUBJECT = 'Confluence';

/** JSON calls and downloads; the platform adds the site's address and the credentials. */
export interface Calls {
  api: Http;
  files: Http;
}

export function openCalls(options: PagesOptions): Calls {
  const common = { ...options, connector: SUBJECT, baseUrl: '', explain };
  return {
    api: createHttp({ ...common, headers: () => ({}) }),
    files: createHttp({ ...common, headers: () => ({ accept: '*/*' }) }),
  };
}

/** Confluence has one address: an HTML page or a redirect there is a fault of the day, not of the set-up. */
function explain({ status, text }: Failure): ProblemCode | undefined {
  if (status < 400) return 'bad-answer';
  if (status < 500 && /^\s*</.test(text)) return 'bad-answer';
  return undefined;
}

/** A write. When its answer cannot be read it may have been carried out all the same. */
export async function write<T>(
  { api }: Calls,
  [method, path]: readonly ['POST' | 'PUT', Path],
  answer: z.ZodType<T>,
  body: unknown,
): Promise<T> {
  try {
    return await api.json(method, path, answer, jsonBody(body));
  } catch (cause) {
    const unread = cause instanceof Problem && UNREADABLE.has(cause.code);
    throw unread ? new Problem('outcome-unknown', { subject: SUBJECT, cause }) : cause;
  }
}

const UNREADABLE = new Set<ProblemCode>(['bad-answer', 'wrong-address']);

export const jsonBody = (value: unknown): CallBody => ({
  contentType: 'application/json',
  body: JSON.stringify(value),
});

/** The cursor in a list's `_links.next`; undefined at the end. */
export function cursorOf(next: string | undefined): string | undefined {
  if (next === undefined) return undefined;
  return new URLSearchParams(next.split('?')[1] ?? '').get('cursor') ?? undefined;
}
