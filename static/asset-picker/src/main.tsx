import { start } from '../../kit/start';
import { Picker } from './picker';

void start(Picker);
