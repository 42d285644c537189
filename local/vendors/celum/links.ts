import { createHmac, timingSafeEqual } from 'node:crypto';

import { settingOf, type Library } from './library';

/** What a signed address leads to: a version's preview so wide, the version in a download format, or a job's package. */
interface Target {
  versionId?: number;
  jobId?: number;
  pixels?: number;
  formatId?: number;
  filename: string;
}

// The stand-in's own; it protects generated pictures only.
const SIGNING_KEY = 'celum-stand-in';

/** A path that works for the lifetime that the settings say. */
export function signedPath(lib: Library, target: Target): string {
  const until = lib.now() + settingOf(lib, 'linkMinutes') * 60_000;
  const { versionId = 0, pixels = 0, formatId = 0, jobId = 0 } = target;
  const what = [versionId, pixels, formatId, jobId, until].join('-');
  return `/main/file/${what}.${signatureOf(what)}/${encodeURIComponent(target.filename)}`;
}

export const signedUrl = (lib: Library, target: Target) =>
  `${lib.publicUrl()}${signedPath(lib, target)}`;

type Opened = Record<'versionId' | 'pixels' | 'formatId' | 'jobId', number> | 'forged' | 'expired';

export function openLink(lib: Library, token: string): Opened {
  const [what = '', signature = ''] = token.split('.');
  const expected = Buffer.from(signatureOf(what));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged';
  const [versionId = 0, pixels = 0, formatId = 0, jobId = 0, until = 0] = what
    .split('-')
    .map(Number);
  return until < lib.now() ? 'expired' : { versionId, pixels, formatId, jobId };
}

const signatureOf = (what: string) =>
  createHmac('sha256', SIGNING_KEY).update(what).digest('base64url').slice(0, 24);
