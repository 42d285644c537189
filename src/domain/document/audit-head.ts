import type { AuditHead } from '../../contracts/audit';
import { element, escapeHtml } from './escape';

const NAME = 'imprimatur-audit-head';
const FIELDS = ['chain', 'seq', 'hash', 'keyId', 'signature'] as const;

/** The audit log's head in a filed document's header, for people and for programs. */
export function headElement(head: AuditHead): string {
  const shown = `${head.chain} · ${head.seq} · ${head.hash}`;
  const value = FIELDS.map((field) => head[field]).join(' ');
  return element('data', { class: NAME, value }, element('code', {}, escapeHtml(shown)));
}

/** The head that a filed document carries, unchecked; undefined when it carries none. */
export function headInDocument(html: string): unknown {
  // Only the document's own header: the page's text could hold anything.
  const header = html.slice(0, Math.max(0, html.indexOf('</header>')));
  const value = new RegExp(`<data class="${NAME}" value="([A-Za-z0-9_ -]+)">`).exec(header)?.[1];
  const parts = value?.split(' ');
  if (parts?.length !== FIELDS.length) return undefined;
  const [chain, seq, hash, keyId, signature] = parts;
  return { chain, seq: Number(seq), hash, keyId, signature };
}
