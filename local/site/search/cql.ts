/** A query in Confluence's query language: https://developer.atlassian.com/cloud/confluence/advanced-searching-using-cql/ */
export interface Query {
  where: Clause;
  order: { field: string; descending: boolean }[];
}

export type Clause =
  | { kind: 'and' | 'or'; clauses: Clause[] }
  | { kind: 'not'; clause: Clause }
  | { kind: 'compare'; field: string; operator: Operator; values: Value[] };

export type Operator = '=' | '!=' | '~' | '!~' | '<' | '>' | '<=' | '>=' | 'in' | 'not in';

export type Value =
  { kind: 'text'; text: string } | { kind: 'call'; name: string; arguments: string[] };

export class CqlError extends Error {}

interface Token {
  kind: 'word' | 'text' | 'sign' | 'end';
  text: string;
  at: number;
}

const TOKEN =
  /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(!=|!~|<=|>=|[=~<>(),])|((?:\[[^\]]*\]|[^\s"'=~<>(),!])+))/y;

function tokens(cql: string): Token[] {
  const found: Token[] = [];
  const end = cql.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(cql);
    if (!match) throw new CqlError(`cql parse error at ${at}: ${cql.slice(at, at + 20)}`);
    const [, double, single, sign, word] = match;
    const quoted = double ?? single;
    if (quoted !== undefined) {
      found.push({ kind: 'text', text: quoted.replace(/\\(.)/g, '$1'), at });
    } else if (sign !== undefined) found.push({ kind: 'sign', text: sign, at });
    else found.push({ kind: 'word', text: word ?? '', at });
  }
  return [...found, { kind: 'end', text: '', at: end }];
}

export function parseCql(cql: string): Query {
  return new Parser(tokens(cql)).query();
}

const OPERATORS = ['=', '!=', '~', '!~', '<', '>', '<=', '>='] as const;

class Parser {
  readonly #tokens: Token[];
  #position = 0;

  constructor(list: Token[]) {
    this.#tokens = list;
  }

  query(): Query {
    const where = this.#or();
    const order = this.#keyword('order') ? this.#order() : [];
    if (this.#next.kind !== 'end') this.#fail();
    return { where, order };
  }

  #or(): Clause {
    const clauses = [this.#and()];
    while (this.#keyword('or')) clauses.push(this.#and());
    return clauses.length === 1 && clauses[0] ? clauses[0] : { kind: 'or', clauses };
  }

  #and(): Clause {
    const clauses = [this.#not()];
    while (this.#keyword('and')) clauses.push(this.#not());
    return clauses.length === 1 && clauses[0] ? clauses[0] : { kind: 'and', clauses };
  }

  #not(): Clause {
    if (this.#keyword('not')) return { kind: 'not', clause: this.#not() };
    if (!this.#sign('(')) return this.#compare();
    const inside = this.#or();
    if (!this.#sign(')')) this.#fail();
    return inside;
  }

  #compare(): Clause {
    if (this.#next.kind !== 'word') this.#fail();
    const field = this.#take().text.toLowerCase() === 'content' ? 'id' : this.#previous.text;
    if (this.#keyword('in')) {
      return { kind: 'compare', field, operator: 'in', values: this.#list() };
    }
    if (this.#keyword('not')) {
      if (!this.#keyword('in')) this.#fail();
      return { kind: 'compare', field, operator: 'not in', values: this.#list() };
    }
    const operator = OPERATORS.find((sign) => this.#sign(sign));
    if (!operator) return this.#fail();
    return { kind: 'compare', field, operator, values: [this.#value()] };
  }

  #list(): Value[] {
    if (!this.#sign('(')) this.#fail();
    const values = [this.#value()];
    while (this.#sign(',')) values.push(this.#value());
    if (!this.#sign(')')) this.#fail();
    return values;
  }

  #value(): Value {
    const token = this.#next;
    if (token.kind !== 'word' && token.kind !== 'text') this.#fail();
    this.#take();
    if (token.kind === 'text' || !this.#sign('(')) return { kind: 'text', text: token.text };
    const values: string[] = [];
    while (this.#next.kind === 'text' || this.#next.kind === 'word') {
      values.push(this.#take().text);
      this.#sign(',');
    }
    if (!this.#sign(')')) this.#fail();
    return { kind: 'call', name: token.text, arguments: values };
  }

  #order(): Query['order'] {
    if (!this.#keyword('by')) this.#fail();
    const fields: Query['order'] = [];
    do {
      const field = this.#take().text;
      const descending = this.#keyword('desc');
      if (!descending) this.#keyword('asc');
      fields.push({ field, descending });
    } while (this.#sign(','));
    return fields;
  }

  get #next(): Token {
    return this.#tokens[this.#position] ?? { kind: 'end', text: '', at: 0 };
  }

  get #previous(): Token {
    return this.#tokens[this.#position - 1] ?? this.#next;
  }

  #take(): Token {
    const token = this.#next;
    this.#position += 1;
    return token;
  }

  #keyword(word: string): boolean {
    return this.#takeIf((token) => token.kind === 'word' && token.text.toLowerCase() === word);
  }

  #sign(sign: string): boolean {
    return this.#takeIf((token) => token.kind === 'sign' && token.text === sign);
  }

  #takeIf(fits: (token: Token) => boolean): boolean {
    if (!fits(this.#next)) return false;
    this.#position += 1;
    return true;
  }

  #fail(): never {
    const { text, at } = this.#next;
    throw new CqlError(`cql parse error at ${at}: ${text === '' ? 'unexpected end' : text}`);
  }
}
