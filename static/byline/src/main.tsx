import { start } from '../../kit/start';
import { Byline } from './byline';

void start(Byline);
