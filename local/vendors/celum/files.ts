import { mov, mp4 } from './art/film';
import { jpeg, withJpegComment } from './art/jpeg';
import { docx } from './art/office';
import { pdf, wav } from './art/other-files';
import { png, withComment } from './art/png';
import { psd, tiff } from './art/print-files';
import { rasterise, type Picture } from './art/raster';
import { sceneOf, type Scene } from './art/scene';
import { svg } from './art/svg';
import { drawnFacts } from './drawn-facts';
import type { Format } from './formats';
import type { VersionRow } from './rows';

/** Ids of the assets that nobody in the story knows by name; their originals share a few pictures. */
export const GENERATED_FROM = 10_000;

const TEMPLATES = 24;
const LARGE = 960;
const SMALL = 240;
/** Uncompressed formats are kept small. */
const TINY = 96;

const MIME: Record<string, string> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  psd: 'image/vnd.adobe.photoshop',
  pdf: 'application/pdf',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  wav: 'audio/wav',
  txt: 'text/plain; charset=utf-8',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const mimeOf = (extension: string) => MIME[extension] ?? 'application/octet-stream';

const CATEGORIES: Record<string, string> = {
  png: 'IMAGE',
  svg: 'IMAGE',
  tif: 'IMAGE',
  psd: 'IMAGE',
  jpg: 'IMAGE',
  jpeg: 'IMAGE',
  gif: 'IMAGE',
  webp: 'IMAGE',
  pdf: 'DOCUMENT',
  docx: 'DOCUMENT',
  pptx: 'DOCUMENT',
  mp4: 'VIDEO',
  mov: 'VIDEO',
  wav: 'AUDIO',
  mp3: 'AUDIO',
  txt: 'TEXT',
  md: 'TEXT',
  glb: 'MODEL3D',
};

export const categoryOf = (extension: string) => CATEGORIES[extension] ?? 'UNKNOWN';

/** What a version's bytes are drawn from. */
type Drawn = Pick<VersionRow, 'asset_id' | 'number' | 'extension' | 'label'>;

export function sizeOf({ asset_id, extension }: Pick<Drawn, 'asset_id' | 'extension'>): {
  width: number;
  height: number;
} {
  const few = extension === 'tif' || extension === 'psd' ? TINY : SMALL;
  const width = asset_id < GENERATED_FROM ? LARGE : few;
  return { width, height: width / 1.5 };
}

/** The original's bytes: the uploaded ones, or drawn ones that are the same every time. */
function originalOf(version: Drawn & { bytes?: Uint8Array | null }): Uint8Array {
  if (version.bytes) return version.bytes;
  const comment = `${version.label} #${version.asset_id} v${version.number}`;
  const known = version.asset_id < GENERATED_FROM;
  if (version.extension === 'png') {
    return known
      ? remembered(`${version.asset_id}/${version.number}/original`, () => large(version))
      : withComment(template(version, 'png', png), comment);
  }
  if (version.extension === 'jpg') {
    return withJpegComment(template(version, 'jpg', jpeg), comment);
  }
  return otherFile(version, comment);
}

function otherFile(version: Drawn, comment: string): Uint8Array {
  const scene = sceneOf(seedOf(version), version.number, captionOf(version));
  switch (version.extension) {
    case 'svg':
      return svg(scene, comment, sizeOf(version).width);
    case 'tif':
      return tiff(pictureFor(version, scene), comment);
    case 'psd':
      return psd(pictureFor(version, scene), comment);
    case 'pdf':
      return pdf(scene, [version.label, `Asset ${version.asset_id}, version ${version.number}`]);
    case 'wav':
      return wav(version.asset_id, comment);
    case 'mp4':
      return mp4(comment);
    case 'mov':
      return mov(comment);
    case 'docx':
      return docx([version.label, `Asset ${version.asset_id}, version ${version.number}`]);
    default:
      return Buffer.from(
        `${version.label}\n\nAsset ${version.asset_id}, version ${version.number}\n`,
      );
  }
}

export interface File {
  bytes: Uint8Array;
  mime: string;
}

/** What browsers show as it is; an uploaded picture is not made smaller. */
const SHOWN = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg'];

/** A picture of the version: the uploaded one, or a PNG so wide with its name and number on it. */
export function pictureOf(version: VersionRow, width: number): File {
  if (version.bytes && SHOWN.includes(version.extension)) {
    return { bytes: version.bytes, mime: mimeOf(version.extension) };
  }
  const bytes = remembered(`${version.asset_id}/${version.number}/${version.label}/${width}`, () =>
    png(rasterise(sceneOf(seedOf(version), version.number, captionOf(version)), width)),
  );
  return { bytes, mime: 'image/png' };
}

/** The version in a download format. */
export function renditionOf(version: VersionRow, format: Format): File {
  if (format.original) return { bytes: originalOf(version), mime: mimeOf(version.extension) };
  if (format.pixels !== undefined) return pictureOf(version, format.pixels);
  const scene = sceneOf(seedOf(version), version.number, captionOf(version));
  const lines = [version.label, `Asset ${version.asset_id}, version ${version.number}`];
  return { bytes: pdf(scene, lines), mime: 'application/pdf' };
}

/** Size and checksum of a drawn original. */
export function factsOf(version: Drawn): { filesize: number; checksum: string } {
  const { asset_id, number, extension, label } = version;
  return drawnFacts(`${asset_id}/${number}/${extension}/${label}`, () => originalOf(version));
}

const captionOf = ({ label, number }: Drawn) => `${label}  V${number}`;

const seedOf = ({ asset_id }: Drawn) =>
  asset_id < GENERATED_FROM ? asset_id : asset_id % TEMPLATES;

const large = (version: Drawn) =>
  png(rasterise(sceneOf(seedOf(version), version.number, captionOf(version)), LARGE));

/** A known asset's has its name on it; others share theirs. */
const pictureFor = (version: Drawn, scene: Scene): Picture =>
  version.asset_id < GENERATED_FROM
    ? rasterise(scene, sizeOf(version).width)
    : plainPicture(version, sizeOf(version).width);

/** The picture without a name on it, that many assets share. */
function plainPicture(version: Drawn, width: number): Picture {
  const seed = seedOf(version);
  const key = `${seed}/${version.number}/${width}`;
  const shared = plain.get(key) ?? rasterise(sceneOf(seed, version.number, ''), width);
  plain.set(key, shared);
  return shared;
}

const plain = new Map<string, Picture>();

const template = (version: Drawn, format: string, encode: (picture: Picture) => Buffer) =>
  remembered(`template ${seedOf(version)}/${version.number}.${format}`, () =>
    encode(plainPicture(version, SMALL)),
  );

const drawn = new Map<string, Buffer>();
const KEPT = 600;

/** Drawing takes milliseconds; many stand-ins of one test run show the same pictures. */
function remembered(key: string, draw: () => Buffer): Buffer {
  const known = drawn.get(key);
  if (known) return known;
  const fresh = draw();
  if (drawn.size >= KEPT) drawn.clear();
  drawn.set(key, fresh);
  return fresh;
}
