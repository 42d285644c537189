import { RESOLVERS } from '../../src/contracts/resolvers';
import { found, manifest, modules, modulesOf, sourcesOf, type Module } from './sources';

// Atlassian's validators let all of this pass (misspelt events, unknown macro keys, queues without a consumer).

/** https://developer.atlassian.com/platform/forge/events-reference/confluence/ (2026-04-01) */
const EVENTS = new Set(
  Object.entries({
    page: 'created updated viewed liked archived unarchived moved copied children_reordered permissions_updated trashed restored deleted initialized started snapshotted published',
    blogpost: 'created updated viewed liked permissions_updated trashed restored deleted',
    comment: 'created updated deleted liked permissions_updated',
    attachment:
      'created updated viewed archived unarchived trashed restored deleted permissions_updated',
    task: 'created updated removed',
    custom_content: 'created updated trashed restored deleted permissions_updated',
    label: 'created added removed deleted',
    'space:V2': 'created updated deleted permissions_updated',
    whiteboard: 'created moved copied permissions_updated',
    database: 'created moved copied permissions_updated',
    embed: 'created moved copied permissions_updated',
    folder: 'created moved copied permissions_updated',
    user: 'created deleted',
    group: 'created deleted',
    relation: 'created deleted',
    search: 'performed',
  }).flatMap(([thing, verbs]) => verbs.split(' ').map((verb) => `avi:confluence:${verb}:${thing}`)),
);

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/macro/ and the schema of @forge/manifest 13.7. */
const MACRO_KEYS = new Set(
  'key type title description icon categories category resource render resolver viewportSize config adfExport layout autoConvert emitsReadyEvent hidden unlicensedAccess'.split(
    ' ',
  ),
);
const CONFIG_KEYS = new Set(
  'resource title icon viewportSize render openOnInsert parameters'.split(' '),
);

const keysOf = (value: object = {}): string[] => Object.keys(value);
const eventsOf = ({ events = [] }: Module): string[] => events;

describe('the functions of the manifest', () => {
  const functions = modulesOf('function');
  const named = modules.flatMap(({ function: own, resolver, adfExport }) =>
    [own, resolver?.function, adfExport?.function].filter((key) => key !== undefined),
  );

  it('are exported by the files that they name, and nothing else is', () => {
    const exported = ['index', 'evidence'].flatMap((name) => {
      const own = [...sourcesOf('src')].filter(([file]) => file.endsWith(`/src/${name}.ts`));
      return found(new Map(own), /^export \{ (\w+) \} from '\.\/entry\//gm).map(
        (handler) => `${name}.${handler}`,
      );
    });

    expect(functions.map(({ handler }) => handler).sort()).toEqual(exported.sort());
  });

  it('are those that modules name', () => {
    expect([...new Set(named)].sort()).toEqual(functions.map(({ key }) => key).sort());
  });

  it('have keys that Forge takes', () => {
    expect(functions.filter(({ key }) => key.length > 23)).toEqual([]);
  });

  it('are shared neither by consumers nor by scheduled triggers, for the shortest time-out would hold', () => {
    const timed = [...modulesOf('consumer'), ...modulesOf('scheduledTrigger')].map(
      (module) => module.function,
    );

    expect(timed.filter((key) => named.filter((other) => other === key).length > 1)).toEqual([]);
  });
});

describe('the modules of the manifest', () => {
  it('have keys of their own, those of functions included', () => {
    const keys = [...modules, ...modulesOf('function')].map(({ key }) => key);

    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('listen to events that Forge documents', () => {
    const events = modulesOf('trigger').flatMap((trigger) => eventsOf(trigger));

    expect(events).not.toEqual([]);
    expect(events.filter((name) => !EVENTS.has(name))).toEqual([]);
  });

  it('have a consumer for every queue that the app pushes to', () => {
    const pushed = found(sourcesOf('src/platform'), /new \w*Queue\(\{ key: '([^']+)' \}\)/g);

    expect(pushed).toEqual(
      modulesOf('consumer')
        .map(({ queue }) => queue)
        .sort(),
    );
  });

  it('have no keys of macros that Forge does not know', () => {
    const macros = modulesOf('macro');

    expect(
      macros.flatMap((macro) => Object.keys(macro)).filter((key) => !MACRO_KEYS.has(key)),
    ).toEqual([]);
    expect(
      macros.flatMap(({ config }) => keysOf(config)).filter((key) => !CONFIG_KEYS.has(key)),
    ).toEqual([]);
  });

  it('have an export for every macro, or a filed page would lose it', () => {
    expect(modulesOf('macro').filter(({ adfExport }) => adfExport === undefined)).toEqual([]);
  });

  it('name resources that exist, and every resource is named', () => {
    const named = modules.flatMap(({ resource, config }) => [resource, config?.resource]);

    expect([...new Set(named.filter((key) => key !== undefined))].sort()).toEqual(
      manifest.resources.map(({ key }) => key).sort(),
    );
  });

  it('are at most five schedules, one of them every five minutes', () => {
    const schedules = modulesOf('scheduledTrigger');

    expect(schedules.length).toBeLessThanOrEqual(5);
    expect(
      schedules.filter(({ interval }) => interval === 'fiveMinute').length,
    ).toBeLessThanOrEqual(1);
  });
});

describe('the calls of the browser', () => {
  const names = Object.keys(RESOLVERS).sort();

  it('are all answered by a resolver', () => {
    expect(found(sourcesOf('src/entry/resolvers'), /^ {2}'([a-z]+\.\w+)':/gm)).toEqual(names);
  });

  it('are all made by some screen', () => {
    const families = [...new Set(names.map((name) => name.split('.')[0]))].join('|');
    const called = new RegExp(`'((?:${families})\\.\\w+)'`, 'g');

    expect(found(sourcesOf('static'), called)).toEqual(names);
  });
});
