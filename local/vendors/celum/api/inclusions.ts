import * as z from 'zod';

import { badArgument } from '../failure';
import { PERMISSIONS } from '../permissions';
import { Id } from '../search/shapes';
import { parsed } from '../values';
import { NOTHING_MORE, type Inclusions } from '../wire-asset';
import { listOf, numbersOf, type Call } from './env';

const NAMES = [
  'informationFields',
  'informationFieldPermissions',
  'fileProperties',
  'externalReferences',
  'downloadFormats',
  'permissions',
];

/** What the query of a GET asks for, beyond `base`. */
export function inclusionsOf(c: Call, base: Inclusions): Inclusions {
  const names = listOf(c, 'inclusions');
  const unknown = names.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw badArgument('inclusions', `Unknown inclusion ${unknown}`);
  const fields = numbersOf(c, 'informationFields');
  const formats = numbersOf(c, 'downloadFormats');
  const permissions = permissionsAsked(listOf(c, 'permissions'));
  const has = (name: string) => names.includes(name);
  return {
    informationFields:
      fields.length > 0
        ? new Set(fields)
        : has('informationFields')
          ? 'all'
          : base.informationFields,
    fileProperties: has('fileProperties') || base.fileProperties,
    externalReferences: has('externalReferences') || base.externalReferences,
    downloadFormats:
      formats.length > 0 ? new Set(formats) : has('downloadFormats') ? 'all' : base.downloadFormats,
    permissions: permissions ?? (has('permissions') ? 'all' : base.permissions),
  };
}

function permissionsAsked(names: readonly string[]): ReadonlySet<string> | 'all' | undefined {
  if (names.length === 0) return undefined;
  if (names.includes('all')) return 'all';
  const known = names.map((name) => (name === 'manageVersion' ? 'manageVersions' : name));
  const unknown = known.find((name) => !PERMISSIONS.some((permission) => permission === name));
  if (unknown !== undefined) throw badArgument('permissions', `Unknown permission ${unknown}`);
  return new Set(known);
}

const Inclusion = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ALL_ASSET_INFORMATION_FIELDS') }),
  z.strictObject({ type: z.literal('ASSET_INFORMATION_FIELDS'), ids: z.array(Id).optional() }),
  z.strictObject({ type: z.literal('ASSET_INFORMATION_FIELD_PERMISSIONS') }),
  z.strictObject({ type: z.literal('ALL_FILE_PROPERTIES') }),
  z.strictObject({ type: z.literal('ALL_EXTERNAL_REFERENCES') }),
  z.strictObject({ type: z.literal('ALL_DOWNLOAD_FORMATS') }),
  z.strictObject({ type: z.literal('DOWNLOAD_FORMATS'), ids: z.array(Id).optional() }),
  z.strictObject({ type: z.literal('ASSET_PERMISSIONS'), permissions: z.array(z.string()) }),
]);

/** What the body of a search asks for. */
export function inclusionsIn(body: unknown): Inclusions {
  return parsed(z.array(Inclusion), body ?? []).reduce<Inclusions>(
    (include, inclusion) => ({ ...include, ...meaningOf(inclusion) }),
    NOTHING_MORE,
  );
}

function meaningOf(inclusion: z.infer<typeof Inclusion>): Partial<Inclusions> {
  switch (inclusion.type) {
    case 'ALL_ASSET_INFORMATION_FIELDS':
      return { informationFields: 'all' };
    case 'ASSET_INFORMATION_FIELDS':
      return { informationFields: new Set(inclusion.ids) };
    case 'ALL_FILE_PROPERTIES':
      return { fileProperties: true };
    case 'ALL_EXTERNAL_REFERENCES':
      return { externalReferences: true };
    case 'ALL_DOWNLOAD_FORMATS':
      return { downloadFormats: 'all' };
    case 'DOWNLOAD_FORMATS':
      return { downloadFormats: new Set(inclusion.ids) };
    case 'ASSET_PERMISSIONS':
      return { permissions: permissionsAsked(inclusion.permissions) ?? 'none' };
    case 'ASSET_INFORMATION_FIELD_PERMISSIONS':
      return {};
  }
}
