import type { ConnectionView } from '../../contracts/settings';
import type { App } from '../app';
import type { Connectable } from './systems';

/** What would stop working without the connection; kinds with nothing in them are left out. */
export async function usageOf(app: App, system: Connectable): Promise<ConnectionView['usedBy']> {
  const found = system === 'celum' ? await celumUsage(app) : await openTextUsage(app);
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
