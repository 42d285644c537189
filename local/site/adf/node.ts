/** A node of the Atlassian Document Format: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
export interface AdfNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: AdfNode[];
  marks?: AdfMark[];
  text?: string;
  [extra: string]: unknown;
}

export interface AdfMark {
  type: string;
  attrs?: Record<string, unknown>;
}

/** An attribute as text; '' when it is absent or not a plain value. */
export function attribute(node: { attrs?: Record<string, unknown> }, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

export function numberAttribute(
  node: { attrs?: Record<string, unknown> },
  name: string,
): number | undefined {
  const value = node.attrs?.[name];
  return typeof value === 'number' ? value : undefined;
}
