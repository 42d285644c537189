import { publishApprovedPage } from '../../flows';
import type { Services } from '../../flows/kit/services';
import { createApp, type App } from '../app';
import { ATTEMPT, type Engine } from '../delivery/engine';
import { ruleFor } from '../settings/settings';
import { refreshByline, showRecord } from './byline';
import { recordKey, recordOf } from './delivery-of';

const FLOWS = new Map([publishApprovedPage].map((flow) => [flow.key, flow] as const));

/** The engine with everything its deliveries need. */
export function engineOf(app: App): Engine {
  const { ports, ledger, brake } = app;
  return {
    ledger,
    brake,
    queue: ports.queue,
    log: ports.log,
    now: () => ports.now(),
    random: () => ports.random(),
    flows: FLOWS,
    services: () => servicesOf(createApp(ports, ATTEMPT)),
    together(done) {
      const record = recordOf(done);
      return record ? [{ key: recordKey(done.pageId), value: record }] : [];
    },
    changed: ({ pageId }) => refreshByline(app, pageId),
  };
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
    round: (pageId) => app.rounds.read(pageId),
    showRecord: (pageId, record) => showRecord(app, pageId, record),
  };
}
