import type { z } from 'zod';

import { AccountId, PageId } from '../../contracts/systems';
import { Problem } from '../../errors';

const ATTACHMENT_ID = /^(att)?[0-9]{1,19}$/;
const SPACE_KEY = /^~?[A-Za-z0-9_:-]{1,255}$/;
const PLAIN_ID = /^[A-Za-z0-9-]{1,64}$/;
/** What Confluence takes for a label; the rest it would split or refuse. */
const LABEL = /^[^\s\p{Lu}:;,.?&[\](){}#^*!@<>]{1,255}$/u;

// An id that is not one never becomes part of a path.
export const pageIdOf = (id: string): string => checked(PageId, id, 'page id');
export const spaceIdOf = (id: string): string => checked(PageId, id, 'space id');
export const accountIdOf = (id: string): string => checked(AccountId, id, 'account id');
export const attachmentIdOf = (id: string): string => matching(ATTACHMENT_ID, id, 'attachment id');
export const groupIdOf = (id: string): string => matching(PLAIN_ID, id, 'group id');
export const spaceKeyOf = (key: string): string => matching(SPACE_KEY, key, 'space key');
export const templateIdOf = (id: string): string => matching(PLAIN_ID, id, 'template id');
/** Of work that Confluence does after its answer. */
export const taskIdOf = (id: string): string => matching(PLAIN_ID, id, 'id of a conversion');
export const labelOf = (name: string): string => matching(LABEL, name, 'label');

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
