import type { z } from 'zod';

import type { RateLimit } from '../../contracts/confluence/confluence';
import { Problem, type ProblemCode } from '../../errors';
import { createHttp, type CallBody, type Failure, type Http, type Send } from '../kit/http';
import type { Path } from '../kit/path';
import type { PagesOptions } from './options';

const SUBJECT = 'Confluence';

/** JSON calls and downloads; the platform adds the site's address and the credentials. */
export interface Calls {
  api: Http;
  files: Http;
  rateLimit(): RateLimit | null;
}

export function openCalls(options: PagesOptions): Calls {
  let limit: RateLimit | null = null;
  const send: Send = async (url, request) => {
    const response = await options.send(url, request);
    limit = limitIn((name) => response.headers.get(name)) ?? limit;
    return response;
  };
  const common = { ...options, send, connector: SUBJECT, baseUrl: '', explain };
  return {
    api: createHttp({ ...common, headers: () => ({}) }),
    files: createHttp({ ...common, headers: () => ({ accept: '*/*' }) }),
    rateLimit: () => limit,
  };
}

// https://developer.atlassian.com/cloud/confluence/rate-limiting/
function limitIn(header: (name: string) => string | null): RateLimit | undefined {
  const limit = numberIn(header('x-ratelimit-limit'));
  const remaining = numberIn(header('x-ratelimit-remaining'));
  const resetsAt = header('x-ratelimit-reset') ?? '';
  if (limit === undefined || remaining === undefined) return undefined;
  if (Number.isNaN(Date.parse(resetsAt))) return undefined;
  return { limit, remaining, resetsAt, nearLimit: header('x-ratelimit-nearlimit') === 'true' };
}

const numberIn = (text: string | null): number | undefined =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;

/** Confluence has one address: an HTML page or a redirect there is a fault of the day, not of the set-up. */
function explain({ status, text }: Failure): ProblemCode | undefined {
  if (status < 400) return 'bad-answer';
  if (status < 500 && /^\s*</.test(text)) return 'bad-answer';
  // Titles, keys of spaces: there is no code of its own for it.
  if (status === 400 && /already exists/i.test(text)) return 'name-taken';
  return undefined;
}

/** A write. When its answer cannot be read it may have been carried out all the same. */
export async function write<T>(
  { api }: Calls,
  [method, path]: readonly ['POST' | 'PUT', Path],
  answer: z.ZodType<T>,
  body: CallBody,
): Promise<T> {
  try {
    return await api.json(method, path, answer, body);
  } catch (cause) {
    const unread = cause instanceof Problem && UNREADABLE.has(cause.code);
    throw unread ? outcomeUnknown('unreadable answer', cause) : cause;
  }
}

const UNREADABLE = new Set<ProblemCode>(['bad-answer', 'wrong-address']);

export const jsonBody = (value: unknown): CallBody => ({
  contentType: 'application/json',
  body: JSON.stringify(value),
});

/** The header without which Confluence takes a call for a forged one of a browser. */
export const NO_CHECK = { 'x-atlassian-token': 'no-check' };

export const isProblem = (error: unknown, code: ProblemCode): boolean =>
  error instanceof Problem && error.code === code;

export const badAnswer = (detail: string, cause?: unknown): Problem =>
  new Problem('bad-answer', { subject: SUBJECT, detail, cause });

/** The write may have been carried out. */
export const outcomeUnknown = (detail: string, cause?: unknown): Problem =>
  new Problem('outcome-unknown', { subject: SUBJECT, detail, cause });
