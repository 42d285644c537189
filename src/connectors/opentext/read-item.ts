import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { ItemAnswer, type ItemProperties } from './wire-items';

// GET /v2/nodes/{id}
export function readItem(calls: Calls, nodeId: number): Promise<ItemProperties> {
  const node = withQuery(path`/v2/nodes/${nodeId}`, { fields: 'properties' });
  return calls.get(node, ItemAnswer);
}
