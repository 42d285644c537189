import type { ApprovalRound, FrozenReference } from '../../contracts/approval';
import type { PageAttachment, PageBody, Pages } from '../../contracts/pages';
import { nodesOf, textAttribute } from '../../domain/adf';
import type { FiledAttachment } from '../../domain/document/filed-document';
import type { AssetFigure, Embedded } from '../../domain/document/context';
import { sha256 } from '../../domain/fingerprint';
import { inParallel } from '../../domain/in-parallel';
import { dayWords, WORDS, type Language } from '../../domain/words';
import { Problem } from '../../errors';
import type { Services } from './services';

/** A larger file is named in the document and left where it is. */
const LARGEST_FILE = 8_000_000;
/** All files together: base64 in one string has to fit the function's memory several times over. */
const LARGEST_TOTAL = 25_000_000;

interface ReadFile extends FiledAttachment {
  fileId: string;
}

/** The page's attachments: read and embedded while there is room, else listed. */
export async function embedAttachments(pages: Pages, page: PageBody): Promise<ReadFile[]> {
  const attachments = byName(await pages.attachments(page.id));
  const shown = new Set([...nodesOf(page.body)].map((node) => textAttribute(node, 'id')));
  // What the page shows is worth more room than what merely hangs on it.
  const wanted = [
    ...attachments.filter(({ fileId }) => shown.has(fileId)),
    ...attachments.filter(({ fileId }) => !shown.has(fileId)),
  ];
  const room = new Set<string>();
  let total = 0;
  for (const { id, fileSize } of wanted) {
    if (fileSize > LARGEST_FILE || total + fileSize > LARGEST_TOTAL) continue;
    total += fileSize;
    room.add(id);
  }
  return await inParallel(attachments, 3, async (one) => ({
    fileId: one.fileId,
    name: one.title,
    mediaType: one.mediaType,
    size: one.fileSize,
    ...(room.has(one.id) ? await readFile(pages, page.id, one) : { sha256: null, embedded: null }),
  }));
}

const byName = (attachments: readonly PageAttachment[]) =>
  attachments.toSorted((a, b) => compare(a.title, b.title) || compare(a.id, b.id));

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

async function readFile(pages: Pages, pageId: string, { id, mediaType }: PageAttachment) {
  const bytes = await unlessGone(() => pages.attachmentBytes(pageId, id, LARGEST_FILE));
  return {
    sha256: bytes ? sha256(bytes) : null,
    embedded: bytes ? { mediaType, data: base64(bytes) } : null,
  };
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/**
 * A file that is gone, forbidden or larger than was said does not stop the record; it is listed as not
 * embedded. Everything else may work on the next try, and a record without its pictures would be a poor one.
 */
async function unlessGone<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    const gone = ['not-found', 'forbidden', 'too-large'];
    if (error instanceof Problem && gone.includes(error.code)) return null;
    throw error;
  }
}

/** The approved assets by macro, each in exactly the version that was approved. */
export async function embedAssets(
  services: Services,
  round: ApprovalRound,
  language: Language,
): Promise<Map<string, AssetFigure[]>> {
  if (round.frozen.length === 0) return new Map();
  const library = await services.library();
  const byMacro = new Map<string, AssetFigure[]>();
  let room = LARGEST_TOTAL;
  // One after the other: what still has room must not depend on which answer comes first.
  for (const frozen of round.frozen) {
    const picture = await assetPicture(library, frozen, Math.min(room, LARGEST_FILE));
    room -= picture?.data.length ?? 0;
    const figures = byMacro.get(frozen.localId) ?? [];
    byMacro.set(frozen.localId, [...figures, figureOf(frozen, picture, language)]);
  }
  return byMacro;
}

async function assetPicture(
  library: Awaited<ReturnType<Services['library']>>,
  { assetId, versionId, renditionId }: FrozenReference,
  limit: number,
): Promise<Embedded | null> {
  if (renditionId === null || limit <= 0) return null;
  const file = await unlessGone(() => library.download(assetId, renditionId, versionId, limit));
  if (!file) return null;
  const mediaType = file.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return mediaType.startsWith('image/') ? { mediaType, data: base64(file.bytes) } : null;
}

function figureOf(
  frozen: FrozenReference,
  picture: Embedded | null,
  language: Language,
): AssetFigure {
  const words = WORDS[language];
  const end = frozen.licenceEnd;
  return {
    name: frozen.name,
    altText: frozen.altText,
    picture,
    facts: [
      [words.asset, String(frozen.assetId)],
      [words.version, versionWords(frozen)],
      [words.status, words.approvals.approved],
      [words.licenceEnd, end === null ? words.noLicenceEnd : dayWords(language, end)],
      ...(frozen.checksum === null
        ? []
        : ([[words.checksum, frozen.checksum]] satisfies AssetFigure['facts'])),
    ],
  };
}

const versionWords = ({ versionNumber, versionId }: FrozenReference) =>
  versionNumber === null ? String(versionId) : `${versionNumber} (${versionId})`;
