export { findNodes } from './find-nodes';
export type { AdfNode } from './node';
export { plainText } from './plain-text';
export { renderHtml, type RenderContext } from './render';
export { fromStorage, MalformedStorage, type StorageReader } from './storage/from-storage';
export { toStorage, type StorageWriter } from './storage/to-storage';
export { validateAdf } from './validate';
