/* eslint-disable jest/no-export -- one suite, run by the test of each drive */
import type { DriveWorld } from './drive-world';
import { testChanges } from './suite-changes';
import { testCopies } from './suite-copies';
import { testErrors } from './suite-errors';
import { testFiles } from './suite-files';
import { testNotices } from './suite-notices';
import { testSharing } from './suite-sharing';
import { testUploads } from './suite-uploads';

/** What every drive does, whoever it belongs to. */
export function testDrive(name: string, start: () => Promise<DriveWorld>): void {
  describe(`${name} as a drive`, () => {
    let world: DriveWorld | undefined;
    beforeEach(async () => {
      world = await start();
    });
    afterEach(() => world?.standIn.close());

    const current = (): DriveWorld => {
      if (world === undefined) throw new Error('The world has not been started.');
      return world;
    };
    testFiles(current);
    testUploads(current);
    testChanges(current);
    testCopies(current);
    testSharing(current);
    testNotices(current);
    testErrors(current);
  });
}
