import { lazy } from '../../kit/loading/lazy';
import { start } from '../../kit/start';
import { surroundings } from '../../kit/surroundings';
import { Home } from './home';

const SpaceReport = lazy(async () => (await import('./space-report/space-report')).SpaceReport);

/** One resource for both: the app's own page, and its page inside a space. */
function Screen() {
  return surroundings().extension['type'] === 'confluence:spacePage' ? <SpaceReport /> : <Home />;
}

void start(Screen);
