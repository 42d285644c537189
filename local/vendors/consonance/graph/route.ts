import {
  execute,
  GraphQLError,
  GraphQLScalarType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { Hono } from 'hono';

import type { Env } from '../../kit/stand-in';
import type { House } from '../house';
import { schemaOf } from '../schema';
import { accessOf, refusal, type Access } from '../sign-in';
import { mutationsOf } from './mutations';
import { queriesOf } from './queries';
import { Refused } from './refused';
import { shapesOf } from './shapes';

/**
 * POST /graphql {query, variables}. Faults in the document answer 200 with `errors`, in the words of the framework
 * that the vendor uses (ASSUMPTION).
 */
export function graphRoute(app: Hono<Env>, house: House): void {
  const schema = withDays(schemaOf(house.profile));
  // The schema stays as it is, and every client asks for it first.
  const introspected = new Map<string, unknown>();
  app.post('/graphql', async (c) => {
    const access = accessOf(house, c.req.header('authorization'));
    if (!access) return refusal();
    c.set('actor', access.name);
    const body: unknown = await c.req.json().catch(() => undefined);
    const query = memberOf(body, 'query');
    if (typeof query !== 'string') {
      return c.json({ errors: [{ message: 'No query string was present' }] });
    }
    const variables = memberOf(body, 'variables');
    const known = introspected.get(query);
    if (known !== undefined) return c.json(known);
    const answered = await answer(house, { schema, query, variables, access });
    if (/^\s*(query\s*)?\{\s*__schema\b/.test(query)) introspected.set(query, answered);
    return c.json(answered);
  });
}

interface Question {
  schema: GraphQLSchema;
  query: string;
  variables: unknown;
  access: Access;
}

async function answer(house: House, { schema, query, variables, access }: Question) {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return { errors: [{ message: `Parse error: ${String(error)}`, locations: [] }] };
  }
  const faults = validate(schema, document);
  if (faults.length > 0) return { errors: faults.map(ruby) };
  const shapes = shapesOf(house);
  const { data, errors } = await execute({
    schema,
    document,
    rootValue: { ...queriesOf(shapes, access), ...mutationsOf(shapes, access) },
    variableValues: typeof variables === 'object' ? (variables as Record<string, unknown>) : {},
  });
  return { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(failed) }) };
}

/** A fault of validation as graphql-ruby words it. */
function ruby({ message, locations }: GraphQLError) {
  const [, field, type] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message) ?? [];
  if (field === undefined || type === undefined) return { message, locations };
  return {
    message: `Field '${field}' doesn't exist on type '${type}'`,
    locations,
    extensions: { code: 'undefinedField', typeName: type, fieldName: field },
  };
}

function failed({ message, path, locations, originalError }: GraphQLError) {
  const ours = originalError === undefined || originalError instanceof Refused;
  const text = ours ? message : 'Internal server error';
  return { message: text, locations, path };
}

const memberOf = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null && name in body
    ? (body as Record<string, unknown>)[name]
    : undefined;

/** Days are days: anything else in a variable or a literal is refused. */
function withDays(schema: GraphQLSchema): GraphQLSchema {
  const scalar = schema.getType('ISO8601Date');
  if (scalar instanceof GraphQLScalarType) {
    const day = (value: unknown) => {
      if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value;
      throw new GraphQLError(`"${String(value)}" is not a valid ISO 8601 date`);
    };
    scalar.parseValue = day;
    scalar.parseLiteral = (node) => day('value' in node ? node.value : undefined);
  }
  return schema;
}
