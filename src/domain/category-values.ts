import type { PreflightCode } from '../contracts/approval';
import type { RecordCategoryField } from '../contracts/records';

export interface TemplateFacts {
  title: string;
  pageId: string;
  spaceKey: string;
  version: number;
  /** Names, in order of approval. */
  approver: string;
  /** YYYY-MM-DD */
  approvedOn: string;
  author: string;
}

/** Fills {title}, {pageId}, … of a category template; words in braces that mean nothing stay as they are. */
export function fillTemplate(template: string, facts: TemplateFacts): string {
  const values = new Map(Object.entries(facts).map(([name, value]) => [name, String(value)]));
  return template.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => values.get(name) ?? whole);
}

export interface FieldFinding {
  code: Extract<PreflightCode, 'field-empty' | 'field-too-long' | 'field-not-an-option'>;
  field: string;
  values: Record<string, string>;
}

/** What Content Server would refuse of these values, before it is asked. */
export function findingsOf(
  fields: readonly RecordCategoryField[],
  values: Readonly<Record<string, string>>,
): FieldFinding[] {
  return fields.flatMap((field) => {
    const finding = findingOf(field, values[field.key] ?? '');
    return finding ? [{ ...finding, field: field.title }] : [];
  });
}

function findingOf(
  { required, maxLength, options }: RecordCategoryField,
  value: string,
): Omit<FieldFinding, 'field'> | undefined {
  if (value.trim() === '') return required ? { code: 'field-empty', values: {} } : undefined;
  if (maxLength !== null && value.length > maxLength) {
    return { code: 'field-too-long', values: { max: String(maxLength) } };
  }
  if (options.length > 0 && !options.includes(value)) {
    return { code: 'field-not-an-option', values: { value } };
  }
  return undefined;
}
