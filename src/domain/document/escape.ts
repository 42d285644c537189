const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or as a quoted attribute's value; characters that HTML forbids are dropped. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '').replace(FORBIDDEN, '');
}

// eslint-disable-next-line no-control-regex -- these are exactly the characters to drop
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** An element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  content: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  return VOID.has(name) ? `<${name}${written}>` : `<${name}${written}>${content}</${name}>`;
}

const VOID = new Set(['br', 'hr', 'img', 'meta', 'col', 'input']);

/** An address that a filed document may link to; scripts and relative addresses are not. */
export function safeAddress(address: string): string | undefined {
  return /^(https?:|mailto:|tel:)/i.test(address.trim()) ? address.trim() : undefined;
}
