import type { StandInContext } from '../kit/stand-in';
import type { MemberRow } from './members';
import { missing, Refusal } from './refusal';

export interface SentFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** One request, understood: who asks, and its parameters whatever way they were sent. */
export interface Call {
  readonly world: StandInContext;
  readonly user: MemberRow;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Form fields, and over them what the field `body` holds as JSON. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: ReadonlyMap<string, SentFile>;
}

/** Changes the database and answers JSON, or a ready response. Thrown refusals undo what it changed. */
export type Operation = (call: Call) => object;
/** `GET /v2/nodes/:id` → what does it. */
export type Routes = Readonly<Record<string, Operation>>;

export function textOf(call: Call, name: string): string | undefined {
  const value = call.fields[name];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function requiredText(call: Call, name: string): string {
  const value = textOf(call, name);
  if (value === undefined || value === '') throw missing(name);
  return value;
}

export function requiredNumber(call: Call, name: string): number {
  const value = Number(requiredText(call, name));
  if (!Number.isInteger(value)) throw new Refusal(400, `Invalid value for parameter '${name}'`);
  return value;
}

export const flagOf = (call: Call, name: string): boolean =>
  ['true', '1'].includes(textOf(call, name) ?? '');

/** A list sent as JSON, as a repeated field or with commas. */
export function numbersOf(call: Call, name: string): number[] {
  const value = call.fields[name];
  if (value === undefined || value === null || value === '') return [];
  const list: unknown[] = Array.isArray(value) ? value : listFrom(value);
  return list.map(Number).filter(Number.isInteger);
}

function listFrom(value: unknown): unknown[] {
  if (typeof value !== 'string') return [value];
  if (value.trim().startsWith('[')) return JSON.parse(value) as unknown[];
  return value.split(/[,;]/);
}

/** An object sent inside `body`, or as a field of its own that holds JSON. */
export function objectOf(call: Call, name: string): Record<string, unknown> {
  const value = call.fields[name];
  if (typeof value === 'string' && value.trim().startsWith('{')) {
    return JSON.parse(value) as Record<string, unknown>;
  }
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
