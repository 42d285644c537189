import { start } from '../../kit/start';
import { Settings } from './settings';

void start(Settings);
