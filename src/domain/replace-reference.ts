import type { AssetReference } from '../contracts/asset';
import type { AdfNode } from '../contracts/pages';
import { isAssetMacro, readReferences } from './references';

/** The page with every pinned reference to the asset pinned to this version; the same object when there is none. */
export const pinnedTo = (body: AdfNode, assetId: number, versionId: number): AdfNode =>
  changed(body, assetId, (one) =>
    one['mode'] === 'pinned' ? { ...one, version: String(versionId) } : one,
  );

/** The page with another asset in the place of this one; the same object when it does not show it. */
export const replacedBy = (body: AdfNode, assetId: number, other: AssetReference): AdfNode =>
  changed(body, assetId, ({ size }) => ({ ...other, ...(size !== undefined && { size }) }));

type Reference = Record<string, unknown>;

function changed(
  body: AdfNode,
  assetId: number,
  change: (reference: Reference) => Reference,
): AdfNode {
  if (isAssetMacro(body)) return changedMacro(body, assetId, change);
  const { content } = body;
  if (!content) return body;
  const next = content.map((child) => changed(child, assetId, change));
  return next.every((child, index) => child === content[index]) ? body : { ...body, content: next };
}

function changedMacro(
  macro: AdfNode,
  assetId: number,
  change: (reference: Reference) => Reference,
): AdfNode {
  const found = readReferences(macro);
  if (!found) return macro;
  const references = found.references.map((one) =>
    String(one['asset']) === String(assetId) ? change(one) : one,
  );
  if (references.every((one, index) => one === found.references[index])) return macro;
  return found.with(references);
}
