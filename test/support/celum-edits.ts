import { CELUM_KEY } from './story';
import type { World } from './world';

const call = async (
  world: World,
  method: string,
  path: string,
  body: unknown,
): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${world.celum.url}/content-api/v1${path}`, {
    method,
    headers: { 'x-api-key': CELUM_KEY, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
};

/** Somebody uploads a new version in CELUM; it becomes the current one. */
export async function addVersion(
  world: World,
  assetId: number,
  bytes = 'new bytes',
): Promise<void> {
  const filename = 'hero-next.png';
  const content = new TextEncoder().encode(bytes);
  const { url, handle } = await call(world, 'POST', '/upload', {
    filename,
    filesize: content.byteLength,
  });
  const place = String(url).replace('https://aurora.celum.cloud', world.celum.url);
  await fetch(place, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-api-key': CELUM_KEY },
    body: content,
  });
  await call(world, 'POST', `/assets/${assetId}/versions`, { filename, uploadHandle: handle });
}

/** Somebody changes an asset's metadata in CELUM. */
export async function patchAsset(
  world: World,
  assetId: number,
  change: Record<string, unknown>,
): Promise<void> {
  await call(world, 'PATCH', `/assets/${assetId}`, change);
}

/** The last day of the asset's licence. */
export const endLicence = async (world: World, assetId: number, day: string): Promise<void> => {
  const { licenceEndField } = await world.app().settings.mapping();
  await patchAsset(world, assetId, {
    informationFieldValues: [
      { id: licenceEndField, type: 'DATE', value: { op: 'SET', value: day } },
    ],
  });
};

/** What the asset's approval field says: 2 in review, 3 approved, 4 rejected. */
export const rate = async (world: World, assetId: number, value: number): Promise<void> => {
  const { approvalField } = await world.app().settings.mapping();
  await patchAsset(world, assetId, {
    informationFieldValues: [{ id: approvalField, type: 'DROPDOWN', value: { op: 'SET', value } }],
  });
};
