import { dropbox } from '../../../src/connectors/dropbox';
import { DropboxClient } from '../../../src/connectors/dropbox/client';
import { bytesOf } from '../drives/drive-world';
import { testDamagedDrive } from '../drives/suite-damage';
import { startDropboxWorld } from './world';

const TEMPLATE = { name: 'CELUM', description: 'Where it is', fields: ['asset'] };
const brief = async (drive: DropboxClient) =>
  (await drive.stat({ path: '/Campaigns/Summer campaign 2027/Brief.txt' })).id;

testDamagedDrive(startDropboxWorld, DropboxClient.prototype, {
  check: (drive) => dropbox.check(drive),
  putMany: (drive) =>
    drive.putMany([
      { target: { path: '/Archive/many.txt', when: { kind: 'any' } }, bytes: bytesOf(3) },
    ]),
  ensureTemplate: (drive) => drive.ensureTemplate(TEMPLATE),
  putProperties: async (drive) =>
    drive.putProperties(await brief(drive), await drive.ensureTemplate(TEMPLATE), { asset: '1' }),
  readProperties: async (drive) =>
    drive.readProperties(await brief(drive), await drive.ensureTemplate(TEMPLATE)),
  searchProperties: (drive) => drive.searchProperties('asset', '1'),
  startFetch: (drive) => drive.startFetch('/Archive/two.txt', 'https://aurora.celum.cloud/two.txt'),
  askFetch: (drive) => drive.askFetch('dbjid:none'),
  waitForChanges: (drive) => drive.waitForChanges('a-cursor', 30),
  // An admin enters the address on a page: no call is made, so nothing can be damaged but the sign-in for the rest.
  watch: (drive) => drive.stat({ path: '/Archive' }),
  renewWatch: (drive) => drive.stat({ path: '/Archive' }),
  unwatch: (drive) => drive.stat({ path: '/Archive' }),
});
