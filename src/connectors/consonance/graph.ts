import * as z from 'zod';

import { Problem, type ProblemCode } from '../../errors';
import type { Http } from '../kit/http';
import { path } from '../kit/path';
import { capabilitiesOf, INTROSPECTION, Introspected, inputOf, offerOf, type Offer } from './offer';
import { select, selectPlain, type Tree } from './selection';
import type { Capability } from '../../contracts/title-catalogue';

const GraphError = z.looseObject({
  message: z.string(),
  path: z.array(z.unknown()).nullish(),
  extensions: z.looseObject({ code: z.string().nullish() }).nullish(),
});
type GraphError = z.infer<typeof GraphError>;

const Envelope = z.looseObject({
  data: z.unknown().optional(),
  errors: z.array(GraphError).nullish(),
});

const Payload = z.looseObject({
  result: z.looseObject({ errors: z.array(z.unknown()).nullish() }).nullable(),
});

export type Variables = Record<string, unknown>;

/** The one place that speaks GraphQL: POST /graphql, one document a call. */
export class Graph {
  readonly #http: Http;
  #offer: Promise<Offer> | undefined;

  constructor(http: Http) {
    this.#http = http;
  }

  /** What the schema offers; asked for once. */
  async offer(): Promise<Offer> {
    const asked = (this.#offer ??= this.read('__schema', INTROSPECTION, {}, Introspected).then(
      offerOf,
    ));
    try {
      return await asked;
    } catch (error) {
      this.#offer = undefined;
      throw error;
    }
  }

  async needs(capability: Capability): Promise<Offer> {
    const offer = await this.offer();
    if (capabilitiesOf(offer).has(capability)) return offer;
    throw refused(`${capability} is not offered here`);
  }

  /** A query, with the name of what it asks for. It changes nothing, although it is a POST: what is lost is only unavailable. */
  async read<T>(
    name: string,
    query: string,
    variables: Variables,
    answer: z.ZodType<T>,
  ): Promise<T> {
    const envelope = await this.#ask(name, query, variables).catch((error: unknown) => {
      throw asCode(error, 'outcome-unknown', 'unavailable');
    });
    const [first] = envelope.errors ?? [];
    if (first) throw problemOf(first, 'bad-answer', 'unavailable');
    const parsed = answer.safeParse(envelope.data);
    if (parsed.success) return parsed.data;
    throw new Problem('bad-answer', {
      subject: 'Consonance',
      detail: 'the answer has another shape',
      cause: parsed.error,
    });
  }

  /**
   * A mutation with its `input`: refused before the call when the schema does not take every member. What was answered
   * unreadably may have been done: 'outcome-unknown'.
   */
  async write<T>(name: string, input: Variables, tree: Tree, answer: z.ZodType<T>): Promise<T> {
    const offer = await this.offer();
    const taken = inputOf(offer, name);
    const strange = Object.keys(input).filter((key) => taken?.members[key] === undefined);
    if (!taken || strange.length > 0) throw refused(`${name} does not take ${strange.join(', ')}`);
    const errors = errorsIn(offer, taken.field.type);
    const selected = `${select(offer, taken.field.type, tree)} ${errors}`;
    const query = `mutation($input: ${taken.type}!) { result: ${name}(input: $input) { ${selected} } }`;
    const envelope = await this.#ask(name, query, { input }).catch((error: unknown) => {
      throw asCode(error, 'bad-answer', 'outcome-unknown');
    });
    return resultOf(name, envelope, answer);
  }

  async #ask(name: string, query: string, variables: Variables) {
    const body = JSON.stringify({ query, variables });
    return this.#http.json('POST', path`/graphql`, Envelope, {
      contentType: 'application/json',
      body,
      shown: `/graphql ${name}`,
    });
  }
}

function resultOf<T>(name: string, envelope: z.infer<typeof Envelope>, answer: z.ZodType<T>): T {
  const unknown = (cause?: unknown) =>
    new Problem('outcome-unknown', { subject: 'Consonance', detail: name, cause });
  const [first] = envelope.errors ?? [];
  if (first) {
    // An error below the mutation's own field came after the write.
    const after = (first.path?.length ?? 0) > 1;
    throw after ? unknown() : problemOf(first, 'refused', 'outcome-unknown');
  }
  const payload = Payload.safeParse(envelope.data);
  if (!payload.success) throw unknown(payload.error);
  const { result } = payload.data;
  if (result === null) throw refused(`${name} gave nothing`);
  if (result.errors && result.errors.length > 0) {
    throw refused(`${name}: ${textOf(result.errors)}`);
  }
  const parsed = answer.safeParse(result);
  if (parsed.success) return parsed.data;
  // No object and no error either: the vendor's clients take it as not done.
  if (Object.values(result).every((member) => member === null)) throw refused(`${name} gave null`);
  throw unknown(parsed.error);
}

/** The selection of a payload's errors, whatever members they have here. */
function errorsIn(offer: Offer, payload: string): string {
  const type = offer.types[payload]?.['errors']?.type;
  if (type === undefined) return '';
  const members = selectPlain(offer, type);
  return members === '' ? 'errors' : `errors { ${members} }`;
}

const MEANINGS: readonly [RegExp, ProblemCode | 'lost'][] = [
  [
    /not authori[sz]ed|unauthori[sz]ed|not permitted|permission|forbidden|not allowed/i,
    'forbidden',
  ],
  [/throttl|rate limit|too many requests/i, 'rate-limited'],
  [/time(d)? ?out|internal server error|unavailable/i, 'lost'],
  [
    /undefinedField|argumentNotAccepted|argumentLiteralsIncompatible|variableMismatch|complexity|depth|doesn't exist on|parse error/i,
    'bad-request',
  ],
];

function problemOf(error: GraphError, otherwise: ProblemCode, lost: ProblemCode): Problem {
  const text = `${error.extensions?.code ?? ''} ${error.message}`;
  const meaning = MEANINGS.find(([pattern]) => pattern.test(text))?.[1] ?? otherwise;
  const code = meaning === 'lost' ? lost : meaning;
  return new Problem(code, { subject: 'Consonance', detail: text.trim().slice(0, 200) });
}

const refused = (detail: string) => new Problem('refused', { subject: 'Consonance', detail });

const textOf = (errors: unknown[]) => JSON.stringify(errors).slice(0, 200);

function asCode(error: unknown, from: ProblemCode, to: ProblemCode): unknown {
  if (!(error instanceof Problem) || error.code !== from) return error;
  return new Problem(to, { subject: 'Consonance', detail: error.message, cause: error });
}
