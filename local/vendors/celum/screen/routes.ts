import type { Hono } from 'hono';

import type { Env } from '../../kit/stand-in';
import type { Hooks } from '../events';
import type { Library } from '../library';

export function screenRoutes(app: Hono<Env>, _lib: Library, _hooks: Hooks): void {
  app.get('/', (c) => c.html('<!DOCTYPE html><html><body>CELUM</body></html>'));
}
