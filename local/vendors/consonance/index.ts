import {
  startStandIn,
  type StandIn,
  type StandInDefinition,
  type StandInOptions,
} from '../kit/stand-in';
import { graphRoute } from './graph/route';
import { createTables, openHouse, SETTINGS, type House } from './house';
import { restRoutes } from './rest';
import type { Profile } from './schema';
import { screenRoutes } from './screen/routes';
import { seedHouse } from './seed/seed';
import { TITLES } from './seed/titles';
import { KEYS } from './sign-in';
import { troublesOf } from './troubles';

export interface ConsonanceStandIn extends StandIn {
  readonly house: House;
}

/**
 * Consonance as its published schema, examples and user guide show it (contracts/consonance.md). Profile "evidenced",
 * the default, offers no more than that; "extended" adds to-dos, notes and the list of stages, all ASSUMPTION.
 */
export async function startConsonance(options: StandInOptions = {}): Promise<ConsonanceStandIn> {
  const profile: Profile = options.profile === 'extended' ? 'extended' : 'evidenced';
  let house: House | undefined;
  const present = () => {
    if (!house) throw new Error('The house was not opened.');
    return house;
  };
  const definition: StandInDefinition = {
    key: 'consonance',
    title: 'Consonance',
    schema: createTables,
    seed: ({ db }) => seedHouse(db),
    routes(app, context) {
      const { db, clock } = context;
      const publicUrl = () => context.publicUrl();
      const today = () => new Date(clock.now()).toISOString().slice(0, 10);
      house = openHouse({ db, profile, today, publicUrl });
      app.use('*', async (c, next) => {
        await next();
        // Clients compare it with their own clock.
        c.res.headers.set('date', new Date(clock.now()).toUTCString());
      });
      graphRoute(app, house);
      restRoutes(app, house);
      screenRoutes(app, house);
    },
    troubles: troublesOf(present),
    describe: (context) => ({
      address: context.publicUrl(),
      api: `${context.publicUrl()}/graphql`,
      profile,
      // Keys belong to nobody: Consonance's API knows no users.
      users: [],
      credentials: Object.fromEntries(
        KEYS.map(({ name, key, ...rights }) => [name, { key, ...rights }]),
      ),
      titles: Object.fromEntries(TITLES.map(({ id, title }) => [id, title])),
      settings: Object.keys(SETTINGS),
    }),
  };
  const standIn = await startStandIn(definition, options);
  return { ...standIn, house: present() };
}
