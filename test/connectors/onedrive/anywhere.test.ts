import { onedrive } from '../../../src/connectors/onedrive';
import { testDriveAnywhere } from '../drives/suite-anywhere';
import { openLive } from '../shape/live-tenant';
import { startOneDriveWorld } from './world';

testDriveAnywhere('OneDrive', async () => {
  const live = openLive(onedrive);
  if (live) return { drive: live, close: () => Promise.resolve() };
  const { drive, standIn } = await startOneDriveWorld();
  return { drive, close: () => standIn.close() };
});
