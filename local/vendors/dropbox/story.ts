import { run } from '../drives/rows';
import { AGENCY_FILES, CAMPAIGN_FILES, REGION_FILES, REGION_FOLDERS } from '../drives/story';
import type { Dropbox } from './call';

/** The app as it is registered, and the refresh tokens that people granted it. */
export const APP = { key: 'aurora-imprimatur', secret: 'dropbox-app-secret-0001' } as const;
export const REFRESH_TOKENS = {
  imprimatur: 'dropbox-refresh-imprimatur-0001',
  /** May read only. */
  reader: 'dropbox-refresh-reader-0002',
  revoked: 'dropbox-refresh-revoked-0003',
} as const;

export const ACCOUNT = 'dbid:AAAurora0000000000000000000imprimatur';
export const ROOT_NAMESPACE = '4001';
export const HOME_NAMESPACE = '4002';

const READ = 'account_info.read files.metadata.read files.content.read sharing.read';
const ALL = `${READ} files.metadata.write files.content.write sharing.write`;

export function seedStory({ context, entries }: Dropbox): void {
  const { db } = context;
  const account = (id: string, given: string, surname: string, home: string) =>
    run(
      db,
      'INSERT INTO account VALUES (?, ?, ?, ?, ?, ?, ?)',
      id,
      `${given}.${surname}@aurora-press.example`.toLowerCase(),
      given,
      surname,
      ROOT_NAMESPACE,
      home,
      `/${given} ${surname}`,
    );
  account(ACCOUNT, 'Imprimatur', 'Service', HOME_NAMESPACE);
  account('dbid:ann', 'Ann', 'Baker', '4003');
  account('dbid:ben', 'Ben', 'Okafor', '4004');
  run(db, 'INSERT INTO app VALUES (?, ?, ?)', APP.key, 'Imprimatur', APP.secret);
  const refresh = (token: string, scopes: string, revoked: number) =>
    run(db, 'INSERT INTO refresh VALUES (?, ?, ?, ?, ?)', token, APP.key, ACCOUNT, scopes, revoked);
  refresh(REFRESH_TOKENS.imprimatur, ALL, 0);
  refresh(REFRESH_TOKENS.reader, READ, 0);
  refresh(REFRESH_TOKENS.revoked, ALL, 1);

  for (const home of ['/Imprimatur Service', '/Ann Baker', '/Ben Okafor']) {
    entries.createFolder(home, false, ACCOUNT);
  }
  const by = { 'ann.baker': 'dbid:ann', 'ben.okafor': 'dbid:ben', agency: 'dbid:agency' } as const;
  for (const file of [...AGENCY_FILES, ...CAMPAIGN_FILES, ...REGION_FILES]) {
    entries.writeFile({
      path: `/${file.path}`,
      content: file.bytes,
      mode: { tag: 'add' },
      autorename: false,
      strict: false,
      clientModified: null,
      by: by[file.by],
    });
  }
  for (const folder of [...REGION_FOLDERS, 'Archive', 'Agencies/Nordlicht Film/03 Exchange']) {
    if (entries.byPath(`/${folder}`) === undefined) {
      entries.createFolder(`/${folder}`, false, 'dbid:ann');
    }
  }
}
