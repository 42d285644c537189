/** Longer names are refused by Content Server (MAX_ITEM_NAME_LENGTH of OpenText's own pyxecm client: 248). */
const NAME_LIMIT = 240;

/**
 * The record's natural key: one per page and site. Content Server refuses blanks and `!%()-{}[]";'<>?,./\#` in
 * nicknames, so it is letters, digits and underscores only.
 */
export function recordNickname(cloudId: string, pageId: string): string {
  const site = cloudId.replace(/[^A-Za-z0-9]/g, '').slice(-12);
  return `imprimatur_${site}_${pageId}`;
}

/** The document's name: the page's title, whole characters only, as an HTML file. */
export function recordName(title: string): string {
  const clean = title.replace(/\s+/g, ' ').trim();
  let name = '';
  for (const character of clean === '' ? 'Untitled' : clean) {
    if (name.length + character.length > NAME_LIMIT) break;
    name += character;
  }
  return `${name}.html`;
}
