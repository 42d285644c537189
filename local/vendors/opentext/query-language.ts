import { Refusal } from './refusal';

/** What a search looks at, of one item. */
export interface Searchable {
  /** Everything in which bare words are found, in lower case. */
  text: string;
  regions: Readonly<Record<string, string | readonly string[]>>;
}

type Test = (item: Searchable) => boolean;

/**
 * The small part of the Livelink Query Language that clients send: bare words, "quoted phrases", `OTName: x`,
 * and, or, not, brackets, a star at the end of a word. Bare words that follow each other must all be found.
 */
export function parseQuery(query: string): Test {
  const tokens = [...query.matchAll(/[()]|"[^"]*"|[\w.]+:\s*(?:"[^"]*"|[^\s()]+)|[^\s()"]+/g)].map(
    ([token]) => token,
  );
  const parser = new Parser(tokens);
  const test = parser.either();
  if (!parser.done) throw new Refusal(400, 'The search query is not valid.');
  return test;
}

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  either(): Test {
    const tests = [this.#both()];
    while (this.#take('or')) tests.push(this.#both());
    return (item) => tests.some((test) => test(item));
  }

  #both(): Test {
    const tests = [this.#one()];
    for (;;) {
      const joined = this.#take('and');
      if (this.done || (!joined && ['or', ')'].includes(this.#next()))) break;
      tests.push(this.#one());
    }
    return (item) => tests.every((test) => test(item));
  }

  #one(): Test {
    if (this.#take('not')) {
      const test = this.#one();
      return (item) => !test(item);
    }
    if (this.#take('(')) {
      const test = this.either();
      if (!this.#take(')')) throw new Refusal(400, 'The search query is not valid.');
      return test;
    }
    const token = this.#tokens[this.#at];
    if (token === undefined || token === ')') return () => true;
    this.#at += 1;
    return termOf(token);
  }

  #next(): string {
    return this.#tokens[this.#at]?.toLowerCase() ?? '';
  }

  #take(token: string): boolean {
    if (this.#next() !== token) return false;
    this.#at += 1;
    return true;
  }
}

function termOf(token: string): Test {
  const region = /^([\w.]+):\s*(.+)$/.exec(token);
  if (!region) {
    const words = wordsOf(token);
    return ({ text }) => text.includes(words);
  }
  const [, name = '', value = ''] = region;
  const words = wordsOf(value);
  const exact = !value.endsWith('*') && name !== 'OTName';
  return ({ regions }) => {
    const held = regions[name];
    if (held === undefined) throw new Refusal(400, `The region '${name}' does not exist.`);
    const values = typeof held === 'string' ? [held] : held;
    return values.some((one) =>
      exact ? one.toLowerCase() === words : one.toLowerCase().includes(words),
    );
  };
}

const wordsOf = (text: string) => text.replace(/^"|"$/g, '').replace(/\*$/, '').toLowerCase();
