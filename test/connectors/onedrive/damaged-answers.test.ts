import { testDamagedDrive } from '../drives/suite-damage';
import { startOneDriveWorld } from './world';

testDamagedDrive(startOneDriveWorld);
