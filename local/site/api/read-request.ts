import { ATTACHMENT_LIMIT_BYTES } from '../state/attachments';
import { badRequest, tooLarge } from '../state/refusal';
import type { Call } from './route';

const JSON_LIMIT_BYTES = 5 * 1024 * 1024;
/** Room for the boundaries and headers of a form with one file of the largest size. */
const FORM_LIMIT_BYTES = ATTACHMENT_LIMIT_BYTES + 64 * 1024;

type Content = Pick<Call, 'json' | 'files' | 'fields'>;

const NOTHING: Content = { json: undefined, files: [], fields: {} };

/** The body of a request, whole; refused when it is larger than Confluence takes. */
export async function readRequest(request: Request): Promise<Content> {
  if (request.method === 'GET' || request.body === null) return NOTHING;
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (request.headers.get('content-type')?.startsWith('multipart/form-data') === true) {
    if (declared > FORM_LIMIT_BYTES) throw tooLarge('Attachment is too large');
    return readForm(await request.formData());
  }
  if (declared > JSON_LIMIT_BYTES) throw tooLarge('Request body is too large');
  const text = await request.text();
  if (Buffer.byteLength(text) > JSON_LIMIT_BYTES) throw tooLarge('Request body is too large');
  if (text === '') return NOTHING;
  try {
    return { ...NOTHING, json: JSON.parse(text) as unknown };
  } catch {
    throw badRequest('The request body is not valid JSON');
  }
}

async function readForm(form: FormData): Promise<Content> {
  const fields: Record<string, string> = {};
  const files: Content['files'][number][] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      fields[name] = value;
      continue;
    }
    const bytes = new Uint8Array(await value.arrayBuffer());
    if (bytes.byteLength > ATTACHMENT_LIMIT_BYTES) throw tooLarge('Attachment is too large');
    const mediaType = value.type === '' ? 'application/octet-stream' : value.type;
    files.push({ title: value.name, mediaType, bytes });
  }
  return { json: undefined, files, fields };
}
