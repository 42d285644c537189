import { isRecord } from '../state/bodies';
import { badRequest } from '../state/refusal';
import type { SiteState, Who } from '../state/state';

/** One call of the REST API, understood so far: who, where, with what. */
export interface Call {
  readonly state: SiteState;
  readonly who: Who;
  readonly params: Record<string, string>;
  readonly query: URLSearchParams;
  readonly path: string;
  /** The parsed JSON body; undefined when there is none. */
  readonly json: unknown;
  /** Of a multipart form: its files and its text fields. */
  readonly files: readonly { title: string; mediaType: string; bytes: Uint8Array }[];
  readonly fields: Readonly<Record<string, string>>;
  readonly header: (name: string) => string | undefined;
}

export interface Answer {
  status?: number;
  json?: unknown;
  bytes?: Uint8Array;
  headers?: Record<string, string>;
}

export interface Route {
  /** `GET /wiki/api/v2/pages/:id` */
  on: string;
  /** Scopes that open it: alternatives divided by `|`, each a list divided by `+`. Empty: none is asked for. */
  scopes: string;
  /** What its points count for: objects of identity (people, groups) cost twice. */
  identity?: boolean;
  run(call: Call): Answer | Promise<Answer>;
}

export const ok = (json: unknown): Answer => ({ json });
export const noContent = (): Answer => ({ status: 204 });

export const param = (call: Call, name: string): string => call.params[name] ?? '';

export function bodyOfCall(call: Call): Record<string, unknown> {
  if (!isRecord(call.json)) throw badRequest('The request body is not valid JSON');
  return call.json;
}

export function textField(body: Record<string, unknown>, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw badRequest(`${name} must be given`);
  return value;
}

export const optionalText = (body: Record<string, unknown>, name: string): string | undefined => {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
};

/** `{version: {number, message, minorEdit}}` of an update. */
export function versionField(body: Record<string, unknown>): {
  number: number;
  message: string | undefined;
  minorEdit: boolean;
} {
  const version = body['version'];
  if (!isRecord(version) || typeof version['number'] !== 'number') {
    throw badRequest('A version number must be given');
  }
  return {
    number: version['number'],
    message: optionalText(version, 'message'),
    minorEdit: version['minorEdit'] === true,
  };
}

/** Ids are decimal numbers; anything else is refused before it is looked up. */
export function idParam(call: Call, name = 'id'): string {
  const id = param(call, name);
  if (!/^\d{1,19}$/.test(id)) throw badRequest(`Invalid value for parameter ${name}: ${id}`);
  return id;
}

export const flag = (call: Call, name: string): boolean => call.query.get(name) === 'true';

/** A list in the query, either repeated or divided by commas. */
export const listOf = (call: Call, name: string): string[] =>
  call.query
    .getAll(name)
    .flatMap((text) => text.split(','))
    .filter(Boolean);
