import { Hono, type Context } from 'hono';

import type { Clock } from '../clock';
import type { ForgeHost } from '../host/host';
import type { Site } from '../site/site';
import type { Fault } from '../vendors/kit/faults';
import type { StandIn } from '../vendors/kit/stand-in';
import { controlsPage, MISFORTUNES } from './controls';
import { linesPage } from './lines';
import { tourPage } from './tour';
import { causeTrouble, PLATFORM_TROUBLES, troublesOf } from './troubles';

export interface ToolWorld {
  clock: Clock;
  host: ForgeHost;
  site: Site;
  vendors: readonly StandIn[];
  startAgain(): Promise<void>;
}

/** The tour at /, and the local world's controls at /__local. POST answers { message } for people and programs. */
export function toolRoutes(world: ToolWorld): Hono {
  const app = new Hono();
  const place = (key: string) => world.vendors.find((vendor) => vendor.key === key)?.url ?? '/';
  app.get('/', (c) => c.html(tourPage(place)));
  app.get('/__local', async (c) => c.html(controlsPage(await viewOf(world, originOf(c)))));
  app.get('/__local/logs', (c) => c.html(linesPage('Logs of the functions', logLines(world))));
  app.get('/__local/calls', (c) => c.html(linesPage('Remote calls', callLines(world))));
  app.get('/__local/meter', (c) => c.json({ invocations: world.host.calls() }));

  app.post('/__local/faults', async (c) => misfortune(c, world));
  app.post('/__local/trouble', async (c) => trouble(c, world));
  app.post('/__local/clock', async (c) => {
    const { advance } = await c.req.json<{ advance: number }>();
    await world.host.advance(advance);
    return say(c, `It is ${nowWords(world.clock)} now. What became due has run.`);
  });
  app.post('/__local/tick', async (c) => {
    await world.host.runSchedule('every-five-minutes');
    await world.host.idle();
    return say(c, 'The schedule has run, and what it woke.');
  });
  app.post('/__local/idle', async (c) => {
    await world.host.idle();
    return say(c, 'Nothing is due.');
  });
  app.post('/__local/crash', (c) => {
    world.host.killRuntime();
    return say(c, 'The functions were stopped in the middle of whatever they did.');
  });
  app.post('/__local/reset', async (c) => {
    await world.startAgain();
    return say(c, 'The story begins again.');
  });
  return app;
}

interface Misfortune {
  system: string;
  /** One of MISFORTUNES, or 'none'. */
  name?: string;
  /** Instead of a name, for programs. */
  fault?: Fault;
}

async function misfortune(c: Context, { vendors, site }: ToolWorld): Promise<Response> {
  const { system, name, fault } = await c.req.json<Misfortune>();
  const places = [
    { key: 'confluence', title: 'Confluence', faults: site.faults },
    ...vendors.map(faultsOf),
  ];
  const place = places.find(({ key }) => key === system);
  if (!place) return c.json({ message: `There is no system "${system}".` }, 404);
  place.faults.clear();
  if (name === 'none') return say(c, `${place.title} works again.`);
  const known = name === undefined ? undefined : MISFORTUNES[name];
  const chosen = known?.fault ?? fault;
  if (!chosen) return c.json({ message: 'No such fault.' }, 400);
  place.faults.add(chosen);
  return say(c, `${place.title}: ${known?.label ?? chosen.kind}.`);
}

interface TroubleWish {
  /** A system, or 'forge'. */
  system: string;
  key: string;
}

async function trouble(c: Context, { host, vendors }: ToolWorld): Promise<Response> {
  const { system, key } = await c.req.json<TroubleWish>();
  const platform = system === 'forge' ? PLATFORM_TROUBLES[key] : undefined;
  if (platform) {
    host.faults.set(platform.settings);
    return say(c, `Forge: ${platform.label}.`);
  }
  const vendor = vendors.find((known) => known.key === system);
  const place = system === 'confluence' ? originOf(c) : vendor?.url;
  const caused = place === undefined ? undefined : await causeTrouble(place, key);
  if (caused === undefined) return c.json({ message: 'No such trouble.' }, 404);
  return say(c, `${vendor?.title ?? 'Confluence'}: ${caused}.`);
}

const originOf = (c: Context): string => new URL(c.req.url).origin;

const faultsOf = ({ key, title, context }: StandIn) => ({ key, title, faults: context.faults });

const say = (c: Context, message: string) => c.json({ message });

const viewOf = async ({ clock, site, vendors }: ToolWorld, origin: string) => ({
  now: nowWords(clock),
  ahead: `${Math.round(clock.offset / 60_000)} minutes`,
  systems: await Promise.all(
    [
      { key: 'confluence', title: 'Confluence', base: origin, url: '/wiki', faults: site.faults },
      ...vendors.map((vendor) => ({ ...faultsOf(vendor), base: vendor.url, url: vendor.url })),
    ].map(async ({ faults, base, ...system }) => ({
      ...system,
      controls: `${base}/__stand-in/screen`,
      faults: faults.list(),
      troubles: await troublesOf(base),
    })),
  ),
});

const nowWords = (clock: Clock) =>
  `${new Date(clock.now()).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const logLines = ({ host }: ToolWorld) =>
  host.logs
    .lines()
    .slice(-300)
    .map((line) => Object.entries(line));

const callLines = ({ vendors, site }: ToolWorld) =>
  [site.log, ...vendors.map(({ context }) => context.log)]
    .flatMap((log) => log.lines())
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(-300)
    .map(({ at, system, method, path, status, milliseconds, faults }) =>
      Object.entries({
        at,
        system,
        call: `${method} ${path}`,
        status,
        milliseconds,
        faults: faults.join(', '),
      }),
    );
