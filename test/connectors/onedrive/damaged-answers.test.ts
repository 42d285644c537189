import { testDamage } from '../drives/suite-damage';
import { startOneDriveWorld } from './world';

testDamage(startOneDriveWorld);
