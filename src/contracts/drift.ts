import * as z from 'zod';

import { AssetId } from './asset';

/** A fact of an asset's rights and what became of it; days and moments as they are, lists joined by commas. */
export const FactChange = z.strictObject({
  fact: z.enum([
    'approval',
    'channels',
    'territories',
    'languages',
    'licenceEnd',
    'availableFrom',
    'availableUntil',
    'withdrawn',
  ]),
  before: z.string(),
  after: z.string(),
});
export type FactChange = z.infer<typeof FactChange>;

/** One thing that is no longer as it was approved. */
export const DriftItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), before: z.string(), after: z.string() }),
  z.strictObject({
    kind: z.literal('text'),
    change: z.enum(['changed', 'added', 'removed']),
    /** The heading that it stands under; null above the first one. */
    heading: z.string().nullable(),
    /** Words around the change; empty where there are none. */
    before: z.string(),
    after: z.string(),
  }),
  /** The text differs, but the approved version could not be read to say where. */
  z.strictObject({ kind: z.literal('body') }),
  z.strictObject({
    kind: z.literal('attachment'),
    change: z.enum(['replaced', 'added', 'removed', 'renamed']),
    title: z.string(),
    /** The new name of a renamed one. */
    newTitle: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('asset'),
    /** `version`: the page takes another one; `file`: the same version has other bytes. */
    change: z.enum(['gone', 'ended', 'withdrawn', 'rights', 'version', 'file']),
    assetId: AssetId,
    name: z.string(),
    facts: z.array(FactChange),
  }),
  z.strictObject({
    kind: z.literal('document'),
    change: z.enum(['gone', 'version']),
    nodeId: z.int(),
    name: z.string(),
  }),
]);
export type DriftItem = z.infer<typeof DriftItem>;
