import type { Context } from 'hono';

import type { Env } from '../kit/stand-in';
import type { SentFile } from './call';
import { Refusal } from './refusal';

interface Sent {
  fields: Record<string, unknown>;
  files: Map<string, SentFile>;
}

/**
 * Reads a form, in whatever order its parts come and however they are chunked. The field `body` holds JSON that
 * lies over the other fields (OpenText's own clients send both ways).
 */
export async function readForm(c: Context<Env>): Promise<Sent> {
  const type = c.req.header('content-type') ?? '';
  const sent: Sent = { fields: {}, files: new Map() };
  if (type.startsWith('application/json')) {
    // "Doesn't accept application/json" (cs-rest, README). The sentence is ours.
    throw new Refusal(400, 'The request must be form encoded, not JSON.');
  }
  if (type.startsWith('multipart/form-data')) {
    const form = await c.req.raw.formData();
    for (const [name, value] of form) {
      if (typeof value === 'string') append(sent.fields, name, value);
      else sent.files.set(name, await fileOf(value));
    }
  } else {
    const text = await c.req.text();
    for (const [name, value] of new URLSearchParams(text)) append(sent.fields, name, value);
  }
  const { body, ...fields } = sent.fields;
  return { ...sent, fields: { ...fields, ...parseBody(body) } };
}

async function fileOf(file: File): Promise<SentFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, type: file.type || 'application/octet-stream', bytes };
}

function append(fields: Record<string, unknown>, name: string, value: string): void {
  const before = fields[name];
  if (before === undefined) fields[name] = value;
  else fields[name] = Array.isArray(before) ? [...(before as unknown[]), value] : [before, value];
}

function parseBody(body: unknown): Record<string, unknown> {
  if (typeof body !== 'string') return {};
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>;
  } catch {
    // Falls through: what is no JSON object is refused below.
  }
  throw new Refusal(400, "The parameter 'body' is not valid JSON.");
}
