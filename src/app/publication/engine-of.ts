import type { SystemKey } from '../../contracts/systems';
import { publishApprovedPage } from '../../flows';
import type { Services } from '../../flows/kit/services';
import { createApp, type App } from '../app';
import { assertCleared, rightsGate } from '../approvals/rights-gate';
import { readConnection, workedAt } from '../connections/stored';
import type { Delivery } from '../delivery/delivery';
import type { Engine, Reach } from '../delivery/engine';
import { metered } from '../delivery/meter';
import type { Ports } from '../ports';
import { ruleFor } from '../settings/settings';
import { refreshByline, showRecord } from './byline';
import { recordKey, recordOf } from './delivery-of';

const FLOWS = new Map([publishApprovedPage].map((flow) => [flow.key, flow] as const));

const SYSTEMS = [...new Set([...FLOWS.values()].map(({ system }) => system))];

/** Content Server does not bear concurrent writes. */
const LANES: Record<SystemKey, number> = {
  celum: 4,
  opentext: 1,
  consonance: 2,
  onedrive: 4,
  dropbox: 4,
};

/** The engine with everything its deliveries need. */
export function engineOf(app: App): Engine {
  const { ports, ledger, links, cells, brake } = app;
  return {
    ledger,
    links,
    cells,
    brake,
    queue: ports.queue,
    log: ports.log,
    now: () => ports.now(),
    random: () => ports.random(),
    remaining: () => ports.installation.remaining(),
    flows: FLOWS,
    systems: SYSTEMS,
    sources: [],
    lanes: (system) => LANES[system],
    services: (reach) => servicesOf(createApp(portsOf(ports, reach), reach.budget)),
    together(done) {
      const record = recordOf(done);
      return record && done.pageId !== null ? [{ key: recordKey(done.pageId), value: record }] : [];
    },
    isFixed: (blocked) => isFixed(app, blocked),
    changed: async ({ pageId }) => {
      if (pageId !== null) await refreshByline(app, pageId);
    },
  };
}

/** The same world with the run's own book of calls, and with the invocation's meter on what leaves the site. */
const portsOf = (ports: Ports, { log, meter }: Reach): Ports => ({
  ...ports,
  sendToVendor: metered(ports.sendToVendor, meter),
  calls: (line) => {
    log(line);
    ports.calls(line);
  },
});

/** Whether the connection works since, or the rule is there. */
async function isFixed(app: App, { system, reason, spaceKey, updatedAt }: Delivery) {
  if (reason === 'not-configured') {
    const rules = await app.settings.rules();
    return spaceKey === null || ruleFor(rules, spaceKey) !== undefined;
  }
  const connection = await readConnection(app.ports.store, system);
  if (connection?.problem !== null) return false;
  if (reason === 'not-connected' || Date.parse(connection.checkedAt ?? '') >= updatedAt) {
    return true;
  }
  return (await workedAt(app.ports.store, system)) >= updatedAt;
}

/** What flows, and whatever makes the same documents as they, may ask for. */
export function servicesOf(app: App): Services {
  return {
    now: () => app.ports.now(),
    cloudId: app.ports.installation.cloudId,
    pages: app.asApp,
    library: async () => (await app.library()).library,
    records: () => app.records(),
    site: () => app.settings.site(),
    recordRule: async (spaceKey) => ruleFor(await app.settings.rules(), spaceKey),
    assertCleared: async (page) => assertCleared((await rightsGate(app, page)).items),
    round: (pageId) => app.rounds.read(pageId),
    showRecord: (pageId, record) => showRecord(app, pageId, record),
  };
}
