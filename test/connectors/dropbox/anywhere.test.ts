import { dropbox } from '../../../src/connectors/dropbox';
import { testDriveAnywhere } from '../drives/suite-anywhere';
import { openLive } from '../shape/live-tenant';
import { startDropboxWorld } from './world';

testDriveAnywhere('Dropbox', async () => {
  const live = openLive(dropbox);
  if (live) return { drive: live, close: () => Promise.resolve() };
  const { drive, standIn } = await startDropboxWorld();
  return { drive, close: () => standIn.close() };
});
