import type { ApprovedState, AttachmentPart } from '../../src/contracts/approved-state';
import type { AdfNode } from '../../src/contracts/pages';
import { assetPartNow, rightsFacts } from '../../src/domain/asset-part';
import { sha256 } from '../../src/domain/canonical';
import { approvedState, fileNames, fingerprintOf } from '../../src/domain/fingerprint';
import { asset, assetMacro } from './build';

/** What people mean by a page: each number stands for one choice among a few. */
export interface Meant {
  title: number;
  paragraphs: number[];
  /** Contents of the files by name. */
  files: Record<string, number>;
  assetVersion: number;
  territories: number;
  licence: number;
}

/** What Confluence, Forge and CELUM change without anybody editing. */
export interface Noise {
  localId: string;
  keysTurned: boolean;
  nulls: boolean;
  commentedAt: number;
  personName: string;
  fileVersion: number;
  signature: string;
  assetName: string;
  locked: boolean;
}

export const APPROVED: Meant = {
  title: 0,
  paragraphs: [0, 1, 2],
  files: { 'map.png': 0, 'plan.pdf': 1 },
  assetVersion: 3,
  territories: 0,
  licence: 0,
};

const WORDS = [
  'The sun is low.',
  'People read by the sea.',
  'Ask Clara first.',
  'Warm, never loud.',
];
const TITLES = ['Summer brief', 'Summer brief 2027', 'Winter brief'];
const TERRITORIES = [['AT', 'DE'], ['DE'], ['AT', 'CH', 'DE']];
const ENDS = ['2027-06-30', '2026-11-14', null];
const NOW = Date.parse('2026-11-21T09:00:00Z');

/** The state that the app makes of the page, with this noise in it. */
export function stateOf(meant: Meant, noise: Noise): ApprovedState {
  const attachments = Object.entries(meant.files).map(([title, content], index) =>
    file(title, content, { index, noise }),
  );
  const body = bodyOf(meant, noise, attachments);
  const title = TITLES[meant.title] ?? '';
  const shown = asset({
    name: noise.assetName,
    locked: noise.locked,
    owner: noise.personName,
    versionId: 9000 + meant.assetVersion,
    checksum: `checksum ${meant.assetVersion}`,
    thumbnailUrl: `https://aurora.celum.cloud/t?token=${noise.signature}`,
    rights: {
      channels: noise.keysTurned ? ['Web', 'Print'] : ['Print', 'Web'],
      territories: turned(TERRITORIES[meant.territories] ?? [], noise.keysTurned),
      languages: ['de'],
      licenceEnd: ENDS[meant.licence] ?? null,
      credit: noise.personName,
    },
  });
  const moment = { now: NOW, timeZone: 'UTC' };
  const part = {
    assetId: shown.id,
    name: shown.name,
    versionId: shown.versionId,
    versionNumber: null,
    checksum: shown.checksum,
    facts: rightsFacts(shown, moment),
    readAt: new Date(NOW + noise.fileVersion).toISOString(),
    mapping: 'm',
  };
  return approvedState({
    body: fingerprintOf({ title, body }, fileNames(attachments)),
    attachments: turned(attachments, noise.keysTurned),
    assets: [assetPartNow(part, { asset: shown, mapping: 'm', moment, taken: null })],
    documents: [{ nodeId: 41002, name: noise.assetName, version: 2 }],
  });
}

function file(
  title: string,
  content: number,
  { index, noise }: { index: number; noise: Noise },
): AttachmentPart {
  const fileId = `file-${index}-${noise.fileVersion}-${content}`;
  return {
    id: `att${index}${noise.localId.length}`,
    title,
    mediaType: noise.nulls ? 'image/png' : 'application/octet-stream',
    fileSize: 100,
    version: noise.fileVersion,
    fileId,
    sha256: sha256(`content ${content}`),
  };
}

function bodyOf(
  { paragraphs }: Meant,
  noise: Noise,
  attachments: readonly AttachmentPart[],
): AdfNode {
  const { localId, nulls, keysTurned, signature, personName } = noise;
  const content: AdfNode[] = [
    ...paragraphs.map((word, index) => paragraphOf(WORDS[word] ?? '', index, noise)),
    {
      type: 'paragraph',
      attrs: { localId },
      content: [{ type: 'mention', attrs: { id: 'ann', text: `@${personName}`, accessLevel: '' } }],
    },
    {
      type: 'mediaSingle',
      content: [
        {
          type: 'media',
          attrs: ordered(
            {
              type: 'file',
              id: attachments[0]?.fileId ?? '',
              collection: 'contentId-1',
              __fileName: localId,
              ...(nulls && { width: null }),
            },
            keysTurned,
          ),
        },
      ],
    },
    {
      type: 'mediaSingle',
      content: [
        {
          type: 'media',
          attrs: {
            type: 'external',
            url: `https://aurora.celum.cloud/r/4711?format=8&token=${signature}&expires=${signature.length}`,
          },
        },
      ],
    },
    assetMacro([ordered({ asset: '4711', mode: 'follow' }, keysTurned)], localId),
  ];
  return { type: 'doc', version: 1, content };
}

/** An inline comment on some words cuts the text in pieces. */
function paragraphOf(words: string, index: number, noise: Noise): AdfNode {
  const at = index === 0 ? noise.commentedAt % (words.length + 1) : 0;
  const marks = [{ type: 'annotation', attrs: { id: noise.localId } }];
  const pieces: AdfNode[] = [
    { type: 'text', text: words.slice(0, at), marks },
    { type: 'text', text: words.slice(at) },
  ];
  return { type: 'paragraph', content: pieces.filter(({ text }) => text !== '') };
}

const turned = <T>(list: readonly T[], turn: boolean): T[] =>
  turn ? list.toReversed() : [...list];

const ordered = (attrs: Record<string, unknown>, turn: boolean) =>
  Object.fromEntries(turned(Object.entries(attrs), turn));
