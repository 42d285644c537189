import { itemPath } from './addresses';
import { jsonBody, type Calls } from './calls';
import { RetentionLabel } from './wire';

// GET, then PATCH …/retentionLabel — https://learn.microsoft.com/graph/api/driveitem-setretentionlabel
export async function ensureLabel(
  calls: Calls,
  driveId: string,
  id: string,
  name: string,
): Promise<void> {
  const label = itemPath(driveId, { id }, 'retentionLabel');
  const held = await calls.json('GET', label, RetentionLabel);
  if (held.name !== name) await calls.json('PATCH', label, RetentionLabel, jsonBody({ name }));
}

// DELETE …/retentionLabel — https://learn.microsoft.com/graph/api/driveitem-removeretentionlabel
export async function removeLabel(calls: Calls, driveId: string, id: string): Promise<void> {
  await calls.raw('DELETE', itemPath(driveId, { id }, 'retentionLabel'));
}
