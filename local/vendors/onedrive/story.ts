import { run } from '../drives/rows';
import {
  AGENCY_FILES,
  CAMPAIGN_FILES,
  foldersOf,
  REGION_FILES,
  REGION_FOLDERS,
  SALES_FILES,
  type StoryFile,
} from '../drives/story';
import type { OneDrive } from './call';
import type { ItemRow } from './items';

export const TENANT = 'aurora-press.example';

/** Apps as the tenant's admin registered them. */
export const APPS = {
  imprimatur: { id: 'a3c1f0de-0000-4000-8000-000000000001', secret: 'graph-secret-0001' },
  reader: { id: 'a3c1f0de-0000-4000-8000-000000000002', secret: 'graph-secret-0002' },
  expired: { id: 'a3c1f0de-0000-4000-8000-000000000003', secret: 'graph-secret-0003' },
} as const;

export const DRIVES = {
  marketing: 'b!aurora-marketing-0001',
  agencies: 'b!aurora-agencies-0002',
  /** No app was granted this one. */
  board: 'b!aurora-board-0003',
} as const;

export const LABELS = ['Campaign archive 7 years', 'Delivery, no retention'] as const;

const PEOPLE = {
  'ann.baker': 'Ann Baker',
  'ben.okafor': 'Ben Okafor',
  agency: 'Lumen Photo (guest)',
} as const;

const GIB = 1024 ** 3;

export function seedStory(drives: OneDrive): void {
  const { db } = drives.context;
  const drive = (id: string, name: string, site: string, quota: number) =>
    run(
      db,
      'INSERT INTO drive (id, name, owner, site, quota) VALUES (?, ?, ?, ?, ?)',
      id,
      name,
      'Aurora Press',
      site,
      quota,
    );
  drive(DRIVES.marketing, 'Marketing', 'marketing', 50 * GIB);
  drive(DRIVES.agencies, 'Agency exchange', 'agencies', 10 * GIB);
  drive(DRIVES.board, 'Board', 'board', GIB);
  const app = (key: keyof typeof APPS, name: string, expired = 0) =>
    run(db, 'INSERT INTO app VALUES (?, ?, ?, ?)', APPS[key].id, name, APPS[key].secret, expired);
  app('imprimatur', 'Imprimatur');
  app('reader', 'Drive report');
  app('expired', 'Former sync', 1);
  const grant = (key: keyof typeof APPS, id: string, role: string) =>
    run(db, 'INSERT INTO drive_grant VALUES (?, ?, ?)', APPS[key].id, id, role);
  grant('imprimatur', DRIVES.marketing, 'write');
  grant('imprimatur', DRIVES.agencies, 'write');
  grant('reader', DRIVES.marketing, 'read');
  for (const [index, name] of LABELS.entries()) {
    run(db, 'INSERT INTO retention_label VALUES (?, ?)', name, index);
  }
  fill(
    drives,
    DRIVES.marketing,
    [...CAMPAIGN_FILES, ...REGION_FILES, ...SALES_FILES],
    [...REGION_FOLDERS, 'Archive'],
  );
  fill(drives, DRIVES.agencies, AGENCY_FILES, ['Agencies/Nordlicht Film/03 Exchange']);
  fill(drives, DRIVES.board, [
    {
      path: 'Minutes/Board minutes 2026-10.txt',
      bytes: new TextEncoder().encode('Confidential minutes.\n'),
      by: 'ann.baker',
    },
  ]);
}

function fill(
  { items }: OneDrive,
  drive: string,
  files: readonly StoryFile[],
  more: readonly string[] = [],
): void {
  const folders = new Map<string, ItemRow>([['', items.createRoot(drive)]]);
  const folder = (path: string): ItemRow => {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const [parent, name] = split(path);
    const made = items.createFolder(folder(parent), name, 'replace', 'Ann Baker');
    folders.set(path, made);
    return made;
  };
  for (const path of foldersOf(files, more)) folder(path);
  for (const { path, bytes, by } of files) {
    const [parent, name] = split(path);
    items.writeFile(folder(parent), name, bytes, { behaviour: 'fail', by: PEOPLE[by] });
  }
}

function split(path: string): [string, string] {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? ['', path] : [path.slice(0, slash), path.slice(slash + 1)];
}
