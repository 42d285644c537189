import { bytesOf } from '../state/attachment-files';
import { attachmentsOf, contentOf, openSignedDownload } from '../state/attachments';
import { notFound } from '../state/refusal';
import { visiblePage } from '../state/rights';
import type { AttachmentVersionRow } from '../state/rows';
import { idParam, param, type Answer, type Call, type Route } from './route';

const SCOPES = 'readonly:content.attachment:confluence | read:attachment:confluence';

/** Addresses of bytes, outside the REST API. */
export const downloadRoutes: Route[] = [
  { on: 'GET /wiki/download/attachments/:id/:name', scopes: SCOPES, run: byName },
  { on: 'GET /wiki/download/thumbnails/:id/:name', scopes: SCOPES, run: byName },
  {
    on: 'GET /wiki/media/file/:file/binary',
    scopes: '',
    run: (call) =>
      file(
        call,
        openSignedDownload(call.state, param(call, 'file'), call.query),
        call.query.get('name') ?? 'file',
      ),
  },
  { on: 'GET /wiki/aa-avatar/default', scopes: '', run: avatar },
];

function byName(call: Call): Answer {
  const page = visiblePage(call.state, call.who.accountId, idParam(call));
  const name = param(call, 'name');
  const attachment = attachmentsOf(call.state, page.id).find(({ title }) => title === name);
  if (!attachment) throw notFound();
  const version = call.query.get('version');
  return file(
    call,
    contentOf(call.state, attachment.id, version === null ? attachment.version : Number(version)),
    name,
  );
}

/** Pictures and films are shown; everything else is saved, so that an uploaded page never runs on the site's name. */
function file(call: Call, version: AttachmentVersionRow, name: string): Answer {
  const { mediaType } = version;
  const bytes = bytesOf(call.state, version);
  const shown = /^(image\/(png|jpeg|gif|webp|avif)|video\/|audio\/|application\/pdf$)/.test(
    mediaType,
  );
  return {
    bytes,
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes.byteLength),
      'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
      'x-content-type-options': 'nosniff',
    },
  };
}

const AVATAR = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="24" r="24" fill="#DFE1E6"/><circle cx="24" cy="19" r="8" fill="#7A869A"/><path d="M8 42a16 13 0 0 1 32 0z" fill="#7A869A"/></svg>`;

function avatar(): Answer {
  const bytes = new TextEncoder().encode(AVATAR);
  return { bytes, headers: { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=86400' } };
}
