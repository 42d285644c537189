/**
 * What a message of the asset library hints at. Nothing of it may be believed but that looking is worth while: read the
 * asset or the collection again.
 */
export type LibraryNotice =
  | { assetId: number; kind: 'created' | 'changed' | 'version' | 'released' | 'gone' }
  | { collectionId: number; kind: 'created' | 'changed' | 'gone' };
