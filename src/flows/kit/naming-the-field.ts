import type { RecordDraft, RecordStore } from '../../contracts/records';
import { findingsOf } from '../../domain/category-values';
import { Problem } from '../../errors';

/**
 * Does what sends the draft's category. When OpenText refuses it, the category's fields are read, and the problem
 * names the one whose value is missing or does not fit, so that people know what to change.
 */
export async function namingTheField<T>(
  records: RecordStore,
  draft: RecordDraft,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'bad-request') throw error;
    throw (await named(records, draft, error)) ?? error;
  }
}

async function named(
  records: RecordStore,
  { folderId, category }: RecordDraft,
  cause: Problem,
): Promise<Problem | undefined> {
  if (category === null) return undefined;
  const fields = await records.categoryFields(folderId, category.id).catch(() => []);
  const [fault] = findingsOf(fields, category.values);
  if (!fault) return undefined;
  const code = fault.code === 'field-empty' ? 'field-empty' : 'field-unfit';
  return new Problem(code, { subject: fault.field, cause });
}
