/** Calls a function on the other side of a message port. */
type CallThere = (id: number, values: unknown[]) => unknown;
type Local = (...values: unknown[]) => unknown;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

function map(value: unknown, leaf: (value: unknown) => { found: unknown } | undefined): unknown {
  const found = leaf(value);
  if (found) return found.found;
  if (Array.isArray(value)) return value.map((part) => map(part, leaf));
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, map(part, leaf)]));
}

/**
 * Payloads of the bridge hold functions (onClose, event callbacks), which a message cannot carry. A number stands for
 * each of them on the way; the side that gets it calls back.
 */
export class SentFunctions {
  readonly #callThere: CallThere;
  readonly #mine = new Map<number, Local>();
  #last = 0;

  constructor(callThere: CallThere) {
    this.#callThere = callThere;
  }

  pack(value: unknown): unknown {
    return map(value, (part) => {
      if (typeof part !== 'function') return undefined;
      this.#last += 1;
      this.#mine.set(this.#last, part as Local);
      return { found: { __callback: this.#last } };
    });
  }

  unpack(value: unknown): unknown {
    return map(value, (part) => {
      if (typeof part !== 'object' || part === null || !('__callback' in part)) return undefined;
      const id = Number(part.__callback);
      return { found: (...values: unknown[]) => this.#callThere(id, values) };
    });
  }

  /** Runs the function that was sent under this number. */
  call(id: number, values: unknown[]): unknown {
    return this.#mine.get(id)?.(...values);
  }
}
