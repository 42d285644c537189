import type { ApprovalRound } from '../../contracts/approval';
import type { FiledDocument } from '../../domain/document/filed-document';
import { jsonFile, type PackFile } from '../../domain/evidence/pack';
import { sha256 } from '../../domain/fingerprint';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};

/**
 * The approved assets: what was frozen of each, and the rendition that the page shows, where it was small enough
 * to travel. Without it, CELUM's own checksum of the file stands for it.
 */
export function assetFiles(round: ApprovalRound, document: FiledDocument): PackFile[] {
  const seen = new Map<string, number>();
  const list = round.frozen.map((frozen) => {
    const nth = seen.get(frozen.localId) ?? 0;
    seen.set(frozen.localId, nth + 1);
    const picture = document.assetsOf(frozen.localId)[nth]?.picture ?? null;
    const extension = EXTENSIONS[picture?.mediaType ?? ''] ?? 'bin';
    const path = `assets/${frozen.assetId}-${frozen.versionId}-${frozen.renditionId ?? 0}.${extension}`;
    const bytes = picture ? Buffer.from(picture.data, 'base64') : null;
    return { frozen, path, bytes };
  });
  // An asset that the page shows twice is there once.
  const files = new Map(list.flatMap(({ path, bytes }) => (bytes ? [[path, bytes] as const] : [])));
  const described = list.map(({ frozen, path, bytes }) => ({
    ...frozen,
    rendition: bytes ? { path, sha256: sha256(bytes) } : null,
  }));
  return [
    jsonFile('assets/assets.json', described),
    ...[...files].map(([path, bytes]) => ({ path, bytes })),
  ];
}
