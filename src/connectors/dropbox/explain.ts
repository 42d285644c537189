import { Problem, type ProblemCode } from '../../errors';
import type { Failure } from '../kit/http';
import { SUBJECT } from './config';
import { tagsOf } from './wire';

/** Statuses that say less than their body. https://www.dropbox.com/developers/documentation/http/documentation#error-handling */
export function explain({ status, text }: Failure): ProblemCode | undefined {
  if (status === 401 && text.includes('missing_scope')) return 'forbidden';
  return undefined;
}

/** The token endpoint answers 400 for what an admin must correct. https://developers.dropbox.com/oauth-guide */
export function explainSignIn({ status }: Failure): ProblemCode | undefined {
  return status === 400 ? 'unauthorised' : undefined;
}

/** What an endpoint's error means to us, by any of its tags; the inner ones say more. */
const BY_TAG: Readonly<Record<string, ProblemCode>> = {
  not_found: 'not-found',
  shared_link_not_found: 'not-found',
  template_not_found: 'not-found',
  conflict: 'name-taken',
  locked: 'conflict',
  malformed_path: 'invalid-input',
  disallowed_name: 'invalid-input',
  invalid_url: 'invalid-input',
  does_not_fit_template: 'invalid-input',
  property_field_too_large: 'invalid-input',
  not_file: 'invalid-input',
  not_folder: 'invalid-input',
  insufficient_space: 'too-large',
  team_folder_insufficient_space: 'too-large',
  member_folder_insufficient_space: 'too-large',
  upload_traffic_limit_reached: 'too-large',
  too_large: 'too-large',
  payload_too_large: 'too-large',
  no_write_permission: 'forbidden',
  access_denied: 'forbidden',
  access_restricted: 'forbidden',
  no_permission: 'forbidden',
  not_authorized: 'forbidden',
  team_folder: 'forbidden',
  too_many_write_operations: 'rate-limited',
  // Damaged on the way; nothing was written.
  content_hash_mismatch: 'unavailable',
  internal_error: 'unavailable',
};

/** A 409 of an endpoint, with all that it says. */
export interface Refusal {
  tags: string[];
  error: unknown;
}

export function problemOf(refusal: Refusal, subject: string = SUBJECT): Problem {
  const known = [...refusal.tags].reverse().map((tag) => BY_TAG[tag]);
  const code = known.find((one) => one !== undefined) ?? 'refused';
  return new Problem(code, { subject, detail: refusal.tags.join('/') });
}

export const refusalOf = (error: unknown): Refusal => ({ tags: tagsOf(error), error });
