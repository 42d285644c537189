import { testDrive } from '../drives/drive-suite';
import { startOneDriveWorld } from './world';

testDrive('OneDrive', startOneDriveWorld);
