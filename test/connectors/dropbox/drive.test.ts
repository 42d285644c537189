import { testDrive } from '../drives/drive-suite';
import { startDropboxWorld } from './world';

testDrive('Dropbox', startDropboxWorld);
