import type { Relation } from '../../contracts/library-details';
import { path, withQuery } from '../kit/path';
import type { Calls } from './calls';
import { pagesOf } from './pages';
import { LARGEST_PAGE } from './search';
import * as wire from './wire';

// GET /relations — https://github.com/ecentral/celum-connect-fal-rest-client/blob/main/docs/Api/RelationsApi.md
export async function relationsOf(calls: Calls, assetId: number): Promise<Relation[]> {
  const found = await pagesOf((page) => {
    const address = withQuery(path`/relations`, { assetId, page, size: LARGEST_PAGE });
    return calls.get(address, wire.RelationPage);
  });
  return found.map(({ id, typeId, sourceAsset, targetAsset }) => ({
    id,
    typeId,
    sourceId: sourceAsset.id,
    targetId: targetAsset.id,
  }));
}

/** Looks first: CELUM would make a second one. */
export async function ensureRelation(
  calls: Calls,
  { typeId, sourceId, targetId }: Omit<Relation, 'id'>,
): Promise<number> {
  const there = (await relationsOf(calls, sourceId)).find(
    (one) => one.typeId === typeId && one.sourceId === sourceId && one.targetId === targetId,
  );
  if (there) return there.id;
  // POST /relations
  const ends = { sourceAssetId: sourceId, targetAssetId: targetId };
  const body = { relationTypeId: typeId, ...ends };
  return (await calls.write('POST', path`/relations`, body, wire.Relation)).id;
}
