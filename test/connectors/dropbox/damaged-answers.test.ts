import { testDamagedDrive } from '../drives/suite-damage';
import { startDropboxWorld } from './world';

testDamagedDrive(startDropboxWorld);
