import { Hono } from 'hono';

import { Failure } from '../failure';
import type { Library } from '../library';
import { assetRoutes } from './assets';
import { collectionRoutes } from './collections';
import { downloadRoutes } from './downloads';
import type { Api, ApiEnv } from './env';
import { modelRoutes } from './model';
import { relationRoutes } from './relations';
import { signIn } from './sign-in';
import { versionRoutes } from './versions';

/** CELUM Content REST API v1, to be mounted at /content-api/v1. */
export function contentApi(lib: Library): Api {
  const api = new Hono<ApiEnv>();
  api.use('*', signIn(lib));
  // Before the routes with an id in the same place.
  downloadRoutes(api, lib);
  assetRoutes(api, lib);
  versionRoutes(api, lib);
  collectionRoutes(api, lib);
  relationRoutes(api, lib);
  modelRoutes(api, lib);
  api.onError((error, c) => {
    if (error instanceof Failure) return c.json(error.body, error.status);
    throw error;
  });
  return api;
}
