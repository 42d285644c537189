import { lazy } from '../../kit/loading/lazy';
import { start } from '../../kit/start';
import { surroundings } from '../../kit/surroundings';
import { Home } from './home';

const Space = lazy(async () => (await import('./space/space')).Space);

/** One resource for both: the app's own page, and its page inside a space. */
function Screen() {
  return surroundings().extension['type'] === 'confluence:spacePage' ? <Space /> : <Home />;
}

void start(Screen);
