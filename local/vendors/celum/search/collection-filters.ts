import { inCollections } from './asset-filters';
import { COMMON } from './common-filters';
import { prefixed, type Entity, type Filters } from './filter';

export const COLLECTION: Entity = {
  kind: 'COLLECTION',
  table: 'collection',
  alias: 'c',
  id: 'c.id',
  name: 'c.name',
  fullText: 'c.name',
  below: (collections, recursive) => inCollections('c.parent_id', collections, recursive),
};

/** All 31 names of CollectionFilterType. */
export const COLLECTION_FILTERS: Filters = prefixed('COLLECTION', COMMON);
