import { start } from '../../kit/start';
import { Home } from './home';

void start(Home);
