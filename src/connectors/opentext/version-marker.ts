import type { DocumentDraft } from '../../contracts/records';
import { shorten } from './document-names';

/** Source: pyxecm, add_document_version. */
const DESCRIPTION_LIMIT = 255;

type Marked = Pick<DocumentDraft, 'versionMarker' | 'versionDescription'>;

/** Whether a version's description carries exactly this marker, not one that begins or ends like it. */
export function hasMarker(description: string, { versionMarker }: Marked): boolean {
  const at = description.indexOf(versionMarker);
  if (at < 0) return false;
  const around = [description[at - 1], description[at + versionMarker.length]];
  return around.every((character) => character === undefined || !/\w/.test(character));
}

/** The description with the marker in it, cut in front of the marker. */
export function descriptionOf(draft: Marked): string {
  const { versionMarker, versionDescription } = draft;
  const fits = versionDescription.length <= DESCRIPTION_LIMIT;
  if (fits && hasMarker(versionDescription, draft)) return versionDescription;
  const ending = ` [${versionMarker}]`;
  const text = shorten(versionDescription, DESCRIPTION_LIMIT - ending.length);
  return `${text}${ending}`.trim();
}

/** Structured input goes as one form field that holds JSON. */
export const bodyOf = (fields: Record<string, unknown>) => ({
  contentType: 'application/x-www-form-urlencoded',
  body: new URLSearchParams({ body: JSON.stringify(fields) }).toString(),
});

export const sameBytes = (one: Uint8Array, other: Uint8Array) =>
  one.byteLength === other.byteLength && one.every((byte, index) => byte === other[index]);
