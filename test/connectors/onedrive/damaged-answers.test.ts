import { onedrive } from '../../../src/connectors/onedrive';
import { OneDriveClient } from '../../../src/connectors/onedrive/client';
import { NOTICE_URL } from '../drives/drive-world';
import { testDamagedDrive } from '../drives/suite-damage';
import { startOneDriveWorld } from './world';

const until = () => new Date(Date.now() + 3_600_000);
const archive = async (drive: OneDriveClient) => (await drive.stat({ path: '/Archive' })).id;

testDamagedDrive(startOneDriveWorld, OneDriveClient.prototype, {
  check: (drive) => onedrive.check(drive),
  watch: (drive) => drive.watch(NOTICE_URL, until()),
  renewWatch: async (drive) => drive.renewWatch(await drive.watch(NOTICE_URL, until()), until()),
  unwatch: async (drive) => drive.unwatch(await drive.watch(NOTICE_URL, until())),
  ensureRetentionLabel: async (drive) =>
    drive.ensureRetentionLabel(await archive(drive), 'Campaign archive 7 years'),
  removeRetentionLabel: async (drive) => drive.removeRetentionLabel(await archive(drive)),
});
