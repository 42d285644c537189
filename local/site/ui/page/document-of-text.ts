import type { AdfNode } from '../../adf/node';
import type { Person } from '../rest/shapes';

/** Plain text as ADF: a paragraph a line, `@Display Name` of a known person as a mention. */
export function documentOfText(text: string, people: readonly Person[]): AdfNode {
  const lines = text.trim().split(/\n+/);
  return {
    type: 'doc',
    version: 1,
    content: lines.map((line) => ({ type: 'paragraph', content: inlineOf(line, people) })),
  };
}

function inlineOf(line: string, people: readonly Person[]): AdfNode[] {
  const nodes: AdfNode[] = [];
  let rest = line;
  for (;;) {
    const found = firstMention(rest, people);
    if (!found) break;
    if (found.at > 0) nodes.push({ type: 'text', text: rest.slice(0, found.at) });
    const { accountId, displayName } = found.person;
    nodes.push({ type: 'mention', attrs: { id: accountId, text: `@${displayName}` } });
    rest = rest.slice(found.at + displayName.length + 1);
  }
  if (rest) nodes.push({ type: 'text', text: rest });
  return nodes;
}

function firstMention(
  text: string,
  people: readonly Person[],
): { at: number; person: Person } | undefined {
  return people
    .map((person) => ({ person, at: text.indexOf(`@${person.displayName}`) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.person.displayName.length - a.person.displayName.length)[0];
}
