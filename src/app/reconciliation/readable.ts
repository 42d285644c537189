import type { Finding } from '../../contracts/reconciliation';
import type { App } from '../app';

/** The findings as the person who looks may read them: without titles of pages that Confluence hides from them. */
export async function readableFindings(
  { asUser }: App,
  findings: readonly Finding[],
): Promise<Finding[]> {
  const ids = [...new Set(findings.flatMap(({ pageId }) => pageId ?? []))];
  if (ids.length === 0) return [...findings];
  const visible = new Set((await asUser.visible(ids)).map(({ id }) => id));
  const absent = ids.filter((id) => !visible.has(id));
  const trash = absent.length === 0 ? [] : await asUser.tree.inTrash(absent);
  for (const { id } of trash) visible.add(id);
  return findings.map((finding) => {
    const { subject, pageId } = finding;
    if (subject.type === 'asset' || pageId === null || visible.has(pageId)) return finding;
    return { ...finding, subject: { ...subject, name: '' } };
  });
}
