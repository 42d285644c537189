import type { DeliveryState } from '../../contracts/delivery';
import type { ConnectionView } from '../../contracts/settings';
import type { SystemKey } from '../../contracts/systems';
import type { App } from '../app';

/** What would stop working without the connection; kinds with nothing in them are left out. */
export async function usageOf(app: App, system: SystemKey): Promise<ConnectionView['usedBy']> {
  const found = await USAGE[system](app);
  return found.filter(({ count }) => count > 0);
}

async function celumUsage({ rounds, ports }: App) {
  const [open, shown] = await Promise.all([rounds.open(), ports.store.list('card:', 100)]);
  return [
    { kind: 'assets', count: shown.rows.length },
    { kind: 'approvals', count: open.filter(({ frozen }) => frozen.length > 0).length },
  ];
}

async function openTextUsage({ settings, ledger }: App) {
  const listed = (state: DeliveryState) =>
    ledger.list({ state, by: { system: 'opentext' }, limit: 100 });
  const [rules, ...lists] = await Promise.all([
    settings.rules(),
    listed('open'),
    listed('blocked'),
    listed('attention'),
  ]);
  return [
    { kind: 'rules', count: rules.length },
    { kind: 'deliveries', count: lists.flatMap(({ deliveries }) => deliveries).length },
  ];
}

/** No flow uses these yet. */
const unused = () => Promise.resolve([]);

const USAGE: Record<SystemKey, (app: App) => Promise<ConnectionView['usedBy']>> = {
  celum: celumUsage,
  opentext: openTextUsage,
  consonance: unused,
  onedrive: unused,
  dropbox: unused,
};
