import {
  startStandIn,
  type StandIn,
  type StandInDefinition,
  type StandInOptions,
} from '../kit/stand-in';
import { contentApi } from './api/routes';
import { createHooks, type Hooks } from './events';
import { FIELD, FIELDS } from './fields';
import { fileRoutes } from './file-routes';
import type { Library } from './library';
import { createTables } from './schema';
import { screenRoutes } from './screen/routes';
import { defineWords } from './search/sql';
import { KEYS, PEOPLE, passwordOf } from './seed/people';
import { seedLibrary } from './seed/seed';
import { STORY } from './seed/story';
import { TROUBLES } from './troubles';

export interface CelumStandIn extends StandIn {
  readonly library: Library;
  readonly hooks: Hooks;
}

/**
 * CELUM Content as its API description and its own asset picker show it (contracts/celum.md); what nobody outside
 * has seen is marked ASSUMPTION. Profile "story" has few assets beside those of the story, for tests that start often.
 */
export async function startCelum(options: StandInOptions = {}): Promise<CelumStandIn> {
  let library: Library | undefined;
  const present = () => {
    if (!library) throw new Error('The library is not open yet.');
    return library;
  };
  let hooks: Hooks | undefined;
  const definition: StandInDefinition = {
    key: 'celum',
    title: 'CELUM',
    schema: createTables,
    seed: ({ db, profile }) => seedLibrary(db, profile),
    routes(app, context) {
      defineWords(context.db);
      const told = createHooks(present, context.notify);
      hooks = told;
      const lib: Library = {
        db: context.db,
        now: () => context.clock.now(),
        publicUrl: () => context.publicUrl(),
        emit: (event) => told.emit(event),
      };
      library = lib;
      app.use('*', async (c, next) => {
        await next();
        // Clients compare it with their own clock.
        c.res.headers.set('date', new Date(lib.now()).toUTCString());
      });
      fileRoutes(app, lib);
      app.get('/content-api/v1/swagger-ui/*', (c) => c.html(SWAGGER));
      app.route('/content-api/v1', contentApi(lib));
      screenRoutes(app, lib, told);
    },
    troubles: TROUBLES,
    describe: (context) => ({
      address: context.publicUrl(),
      api: `${context.publicUrl()}/content-api/v1`,
      keys: Object.fromEntries(
        KEYS.map(({ key, userId, revoked }) => [key, { userId, revoked: revoked === 1 }]),
      ),
      users: PEOPLE.map(({ id, username, role }) => ({
        id,
        username,
        role,
        password: passwordOf(username),
      })),
      assets: Object.fromEntries(STORY.map(({ id, name }) => [id, name])),
      fields: FIELD,
      fieldTypes: Object.fromEntries(FIELDS.map(({ id, type }) => [id, type])),
    }),
  };
  const standIn = await startStandIn(definition, options);
  if (!hooks) throw new Error('The hooks were not made.');
  return { ...standIn, library: present(), hooks };
}

const SWAGGER = `<!DOCTYPE html><html><head><title>Swagger UI</title></head><body><h1>CELUM Content REST API</h1></body></html>`;
