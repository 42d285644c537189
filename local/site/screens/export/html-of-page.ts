import { escape } from '../../adf/escape';
import { findNodes, renderHtml, type AdfNode } from '../../adf';
import { attribute } from '../../adf/node';
import { bytesOf } from '../../state/attachment-files';
import { attachmentsOf, contentOf } from '../../state/attachments';
import { bodyOf, versionOf } from '../../state/pages';
import { person } from '../../state/people';
import { mayDo } from '../../state/rights';
import type { SiteState } from '../../state/state';
import type { Internet } from '../../../ports';
import type { ScreensOptions } from '../index';
import { ExportRefused, type ExportType, type PageDocument } from './export-type';
import { PRINT_STYLE } from './print-style';
import { replaceMacros } from './replace-macros';

type Image = PageDocument['images'][number];

/** The page as the person sees it, with its macros exported and its images fetched. @throws {ExportRefused} */
export async function htmlOfPage(
  { site, apps, internet }: ScreensOptions,
  pageId: string,
  type: ExportType,
  accountId: string | null,
): Promise<PageDocument> {
  const { state } = site;
  const page = state.tables.pages.find({ id: pageId });
  if (page?.status !== 'current' || !mayDo(state, accountId, page, 'read')) {
    throw new ExportRefused(
      404,
      'This page does not exist, or you do not have permission to see it.',
    );
  }
  const space = state.tables.spaces.find({ id: page.spaceId });
  if (!space) throw new ExportRefused(404, 'The space of this page is gone.');
  const body = bodyOf(state, page.id, page.version);
  const doc = await replaceMacros(body, { apps, page, space, type, accountId });
  const images = await imagesOf(state, page.id, doc, internet);
  const names = [...images.keys()];
  const html = renderHtml(doc, {
    macro: () => '',
    mediaUrl: (node) => placeOf(names, attribute(node, 'id')),
    person: (id) => person(state, id)?.name,
  });
  const { createdAt, authorId } = versionOf(state, page.id, page.version);
  const by = person(state, authorId)?.name ?? 'Former user';
  const about = `${space.name} · version ${page.version} · ${createdAt.slice(0, 10)} · ${by}`;
  return {
    title: page.title,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(page.title)}</title><style>${PRINT_STYLE}</style></head><body><h1>${escape(page.title)}</h1><p class="about">${escape(about)}</p>${withLocalImages(html, names)}</body></html>`,
    images: [...images.values()],
  };
}

const placeOf = (names: string[], name: string): string | undefined =>
  names.includes(name) ? `/image/${names.indexOf(name)}` : undefined;

/** External images were fetched too; their addresses give way to their place in the list. */
function withLocalImages(html: string, names: string[]): string {
  return html.replace(/<img src="([^"]*)"/g, (_, src: string) => {
    const own = /^\/image\/(\d+)$/.exec(src)?.[1];
    const index = own === undefined ? names.findIndex((name) => escape(name) === src) : Number(own);
    return `<img src="image:${index}"`;
  });
}

/** By file id or by address; what cannot be had is missing. */
async function imagesOf(
  state: SiteState,
  pageId: string,
  doc: AdfNode,
  internet: Internet,
): Promise<Map<string, Image>> {
  const found = new Map<string, Image>();
  const attachments = attachmentsOf(state, pageId).map(({ id, version }) =>
    contentOf(state, id, version),
  );
  for (const node of findNodes(doc, ({ type }) => type === 'media' || type === 'mediaInline')) {
    const url = attribute(node, 'url');
    if (attribute(node, 'type') === 'external') {
      const image = await fetchImage(url, internet);
      if (image) found.set(url, image);
      continue;
    }
    const file = attachments.find(({ fileId }) => fileId === attribute(node, 'id'));
    if (file?.mediaType.startsWith('image/')) {
      found.set(file.fileId, { mediaType: file.mediaType, bytes: bytesOf(state, file) });
    }
  }
  return found;
}

const FETCH_MILLISECONDS = 5_000;

async function fetchImage(url: string, internet: Internet): Promise<Image | undefined> {
  const data = /^data:(image\/[a-z+.-]+);base64,([A-Za-z0-9+/=]+)$/.exec(url);
  if (data) return { mediaType: data[1] ?? '', bytes: Buffer.from(data[2] ?? '', 'base64') };
  if (!URL.canParse(url)) return undefined;
  const { host, pathname, search } = new URL(url);
  const base = internet.get(host);
  if (base === undefined) return undefined;
  try {
    const answer = await fetch(new URL(pathname + search, base), {
      signal: AbortSignal.timeout(FETCH_MILLISECONDS),
    });
    const mediaType = answer.headers.get('content-type') ?? '';
    if (!answer.ok || !mediaType.startsWith('image/')) return undefined;
    return { mediaType, bytes: new Uint8Array(await answer.arrayBuffer()) };
  } catch {
    return undefined;
  }
}
