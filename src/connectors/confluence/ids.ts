import type { z } from 'zod';

import { AccountId, PageId } from '../../contracts/systems';
import { Problem } from '../../errors';

const ATTACHMENT_ID = /^(att)?[0-9]{1,19}$/;
const GROUP_ID = /^[A-Za-z0-9-]{1,64}$/;

// An id that is not one never becomes part of a path.
export const pageIdOf = (id: string): string => checked(PageId, id, 'page id');
export const accountIdOf = (id: string): string => checked(AccountId, id, 'account id');
export const attachmentIdOf = (id: string): string => matching(ATTACHMENT_ID, id, 'attachment id');
export const groupIdOf = (id: string): string => matching(GROUP_ID, id, 'group id');

function checked(schema: z.ZodType<string>, id: string, what: string): string {
  if (!schema.safeParse(id).success) throw invalid(what);
  return id;
}

function matching(shape: RegExp, id: string, what: string): string {
  if (!shape.test(id)) throw invalid(what);
  return id;
}

const invalid = (what: string) =>
  new Problem('invalid-input', { subject: 'Confluence', detail: what });
