import { testDamage } from '../drives/suite-damage';
import { startDropboxWorld } from './world';

testDamage(startDropboxWorld);
