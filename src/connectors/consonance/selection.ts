import { fieldIn, type Offer } from './offer';

/**
 * What we would like to read: fields with what is below them, arguments and aliases as GraphQL writes them, and
 * "... on Type" for the members of one implementation.
 */
export interface Tree {
  readonly [field: string]: true | Tree;
}

/** The part of the tree that is offered, as GraphQL's text; empty when nothing is. */
export function select(offer: Offer, type: string, tree: Tree): string {
  const parts = Object.entries(tree).map(([key, below]) => part(offer, type, key, below));
  return parts.filter((text) => text !== '').join(' ');
}

function part(offer: Offer, type: string, key: string, below: true | Tree): string {
  const [, fragment] = /^\.\.\. on (\w+)$/.exec(key) ?? [];
  if (fragment !== undefined) return braced(key, below, (tree) => select(offer, fragment, tree));
  const [, name = '', args] = /^(?:\w+: )?(\w+)(?:\((.*)\))?$/.exec(key) ?? [];
  if (name === '__typename') return name;
  const field = fieldIn(offer, type, name);
  if (!field || !accepts(offer, field.args, args)) return '';
  return below === true ? key : braced(key, below, (tree) => select(offer, field.type, tree));
}

function braced(head: string, below: true | Tree, inner: (tree: Tree) => string): string {
  const text = below === true ? '' : inner(below);
  return text === '' ? '' : `${head} { ${text} }`;
}

/** Whether literal arguments, e.g. "unit: MM", name arguments and enumeration values that exist. */
function accepts(offer: Offer, known: Record<string, string>, args: string | undefined): boolean {
  if (args === undefined) return true;
  const pairs = [...args.matchAll(/(\w+): \[?(\w+)\]?/g)];
  return pairs.every(([, name = '', value = '']) => {
    const type = known[name];
    if (type === undefined) return false;
    return offer.enums[type]?.includes(value) ?? true;
  });
}

/** Every field without fields of its own: for errors, whose shape is not documented. */
export function selectPlain(offer: Offer, type: string): string {
  return Object.entries(offer.types[type] ?? {})
    .filter(([, field]) => offer.types[field.type] === undefined)
    .map(([name]) => name)
    .join(' ');
}
