/**
 * What a page's fingerprint leaves out, because Confluence, Forge or CELUM changes it without anybody editing.
 * docs/fingerprint.md says it in words; a test holds the two together.
 */
export const LEFT_OUT = {
  /** Attributes of any node. */
  attributes: [
    'localId',
    'occurrenceKey',
    'accessLevel',
    '__displayType',
    '__fileName',
    '__fileSize',
    '__fileMimeType',
    '__mediaTraceId',
    '__contextId',
  ],
  /** What Forge fills into a macro's parameters at run time. */
  macroParameters: [
    'localId',
    'embeddedMacroContext',
    'extensionId',
    'extensionTitle',
    'forgeEnvironment',
  ],
  /** An attribute of a node type that is only a label. */
  labels: { mention: 'text', extension: 'text', inlineExtension: 'text', bodiedExtension: 'text' },
  /** Inline comments. */
  marks: ['annotation'],
  /** Parameters that sign an address; they are new each time. */
  signatures: ['token', 'signature', 'sig', 'expires', 'x-amz-*'],
  /** Facts of an asset that say nothing of its version or its rights. */
  asset: [
    'name',
    'altText',
    'owner',
    'credit',
    'locked',
    'released',
    'thumbnailUrl',
    'previewUrl',
    'modifiedAt',
    'fileName',
    'fileExtension',
    'fileSize',
    'kind',
    'width',
    'height',
    'versionNumber',
  ],
  /** Facts of an attachment besides its name and its bytes. */
  attachment: ['id', 'fileId', 'version', 'mediaType', 'fileSize'],
} as const;

const isOneOf = (list: readonly string[], value: string): boolean => list.includes(value);

export const isLeftOutAttribute = (name: string): boolean => isOneOf(LEFT_OUT.attributes, name);
export const isLeftOutParameter = (name: string): boolean =>
  isOneOf(LEFT_OUT.macroParameters, name);
export const isLeftOutMark = (type: string): boolean => isOneOf(LEFT_OUT.marks, type);

/** The attribute of this node type that is only a label. */
export const labelOf = (type: string): string | undefined =>
  Object.entries(LEFT_OUT.labels).find(([one]) => one === type)?.[1];

/** The address without what signs it. */
export function unsigned(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const names = [...url.searchParams.keys()];
  for (const name of names) if (isSignature(name.toLowerCase())) url.searchParams.delete(name);
  return names.length === url.searchParams.size ? address : url.href;
}

const isSignature = (name: string) =>
  LEFT_OUT.signatures.some((one) =>
    one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one,
  );
