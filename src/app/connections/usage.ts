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
  const [rules, open, parked] = await Promise.all([
    settings.rules(),
    ledger.list('open', 100),
    ledger.list('attention', 100),
  ]);
  return [
    { kind: 'rules', count: rules.length },
    { kind: 'deliveries', count: open.length + parked.length },
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
