import { appendBatch } from './batches';
import type { Call, Dropbox } from './call';
import { openCall, parseArgument, routeOf, type SetActor } from './dispatch';
import { badRequest } from './dropbox-error';
import { download } from './files';
import { appendSession, finish, startSession, upload } from './uploads';

const UPLOADS: Record<string, (call: Call, bytes: Uint8Array) => unknown> = {
  'files/upload': upload,
  'files/upload_session/start': startSession,
  'files/upload_session/append_v2': appendSession,
  'files/upload_session/append_batch': appendBatch,
  'files/upload_session/finish': finish,
};

/** A call to content.dropboxapi.com: its argument comes in a header, its body is the file. */
export async function answerContent(
  dropbox: Dropbox,
  request: Request,
  setActor: SetActor,
): Promise<Response | undefined> {
  const route = routeOf(request, '/content/2/');
  const taking = UPLOADS[route];
  if (taking === undefined && route !== 'files/download') return undefined;
  const scope = taking === undefined ? 'files.content.read' : 'files.content.write';
  const call = openCall(dropbox, { request, route, scope }, setActor);
  const header = request.headers.get('dropbox-api-arg');
  if (header === null) throw badRequest(route, 'Must provide HTTP header "Dropbox-API-Arg".');
  // Only ASCII may stand in a header; everything else is written as \uXXXX.
  if (/[^\x20-\x7e]/.test(header)) {
    throw badRequest(route, 'HTTP header "Dropbox-API-Arg": could not decode input as JSON');
  }
  const withArg = { ...call, arg: parseArgument(route, header) };
  if (taking === undefined) return download(withArg, request);
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/octet-stream|text\/plain; charset=dropbox-cors-hack)/.test(type)) {
    throw badRequest(route, `Bad HTTP "Content-Type" header: "${type}".`);
  }
  return Response.json(taking(withArg, new Uint8Array(await request.arrayBuffer())));
}
