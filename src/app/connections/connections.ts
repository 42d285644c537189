import type { CheckResult, ConnectionField, ConnectionView } from '../../contracts/settings';
import { SYSTEM_TITLES, SystemKey } from '../../contracts/systems';
import { canonical } from '../../domain/canonical';
import { Problem } from '../../errors';
import type { App } from '../app';
import { wake } from '../delivery/pump';
import { asProblem, problemView } from '../problem-view';
import { OPENERS, type RawConnection } from './registry';
import {
  deleteConnection,
  noteWorked,
  readConnection,
  readSecrets,
  writeConnection,
  type StoredConnection,
} from './stored';
import { FIELDS } from './systems';
import { usageOf } from './usage';

/** Every connection the app knows, with its form. */
export async function listConnections(
  app: App,
): Promise<{ view: ConnectionView; fields: ConnectionField[] }[]> {
  return await Promise.all(
    SystemKey.options.map(async (system) => ({
      view: await viewOf(app, system, await readConnection(app.ports.store, system)),
      fields: FIELDS[system],
    })),
  );
}

/** Tries a connection without keeping it. Never throws for what is wrong with it. */
export async function testConnection(
  app: App,
  system: SystemKey,
  typed: RawConnection,
): Promise<CheckResult> {
  const started = app.ports.now();
  const outcome = await check(app, system, typed).catch(asProblem);
  const milliseconds = app.ports.now() - started;
  if (outcome instanceof Problem) {
    app.ports.log('warn', 'connection-check-failed', { system, detail: outcome.message });
    const problem = problemView(outcome);
    return { ok: false, account: null, version: null, warnings: [], problem, milliseconds };
  }
  const { account, version, warnings } = outcome;
  return {
    ok: true,
    account,
    version: version ?? null,
    warnings: warnings.map(({ code, subject }) => ({
      code,
      ...(subject !== undefined && { subject }),
    })),
    problem: null,
    milliseconds,
  };
}

/** The same for a person; when it is the kept connection that works, what waits for that goes on at once. */
export async function tryConnection(
  app: App,
  system: SystemKey,
  typed: RawConnection,
): Promise<CheckResult> {
  const result = await testConnection(app, system, typed);
  if (result.ok && (await isKept(app, system, typed))) {
    await noteWorked(app.ports.store, system, app.ports.now());
    await wake(app.ports, system);
  }
  return result;
}

async function isKept({ ports }: App, system: SystemKey, typed: RawConnection): Promise<boolean> {
  const { config, secrets } = sorted(system, typed);
  const stored = await readConnection(ports.store, system);
  if (!stored || Object.keys(secrets).length > 0) return false;
  return (
    canonical(config) === canonical(sorted(system, { ...typed, config: stored.config }).config)
  );
}

async function check(app: App, system: SystemKey, typed: RawConnection) {
  const { ports } = app;
  const raw = await completed(app, system, typed);
  const config = { ...raw.config, ...(await placesToCheck(app, system)) };
  const opened = OPENERS[system](
    { ...raw, config },
    {
      send: ports.sendToVendor,
      now: () => ports.now(),
      remaining: () => ports.installation.remaining(),
      log: ports.calls,
    },
  );
  return await opened.check();
}

/** Where the first rule files to: the check says whether the account may. */
async function placesToCheck(
  { settings }: App,
  system: SystemKey,
): Promise<Record<string, string>> {
  const [rule] = system === 'opentext' ? await settings.rules() : [];
  if (!rule) return {};
  return { folderId: String(rule.folderId), classificationId: String(rule.classificationId) };
}

const addressesOf = (config: RawConnection['config']) =>
  Object.entries(config)
    .filter(([name, value]) => name.endsWith('Url') && value.trim() !== '')
    .map(([, value]) => (value.includes('://') ? value : `https://${value}`))
    .filter((address) => URL.canParse(address));

/**
 * Empty secret fields mean the stored ones, but only for the hosts that they were given for: whoever types
 * another address does not get the old secret sent there.
 */
async function completed(
  { ports }: App,
  system: SystemKey,
  typed: RawConnection,
): Promise<RawConnection> {
  const { config, secrets } = sorted(system, typed);
  const stored = await readConnection(ports.store, system);
  if (!stored || hostsOf(stored.config) !== hostsOf(config)) return { config, secrets };
  const kept = await readSecrets(ports.store, system);
  return { config, secrets: { ...kept, ...secrets } };
}

const hostsOf = (config: RawConnection['config']) =>
  addressesOf(config)
    .map((address) => new URL(address).hostname)
    .join(' ');

/**
 * Only the form's own fields, each on its side: a secret never ends up among what is shown again. Of a choice
 * that nobody made, the first counts.
 */
function sorted(system: SystemKey, typed: RawConnection): RawConnection {
  const pick = (from: Readonly<Record<string, string>>, secret: boolean) =>
    Object.fromEntries(
      FIELDS[system]
        .filter((field) => field.secret === secret)
        .map(({ name, choices }) => [name, (from[name] ?? choices[0] ?? '').trim()] as const)
        .filter(([, value]) => value !== ''),
    );
  return { config: pick(typed.config, false), secrets: pick(typed.secrets, true) };
}

/** Keeps a connection and says whether it works. */
export async function saveConnection(
  app: App,
  system: SystemKey,
  typed: RawConnection,
): Promise<ConnectionView> {
  const result = await testConnection(app, system, typed);
  if (result.problem?.code === 'invalid-input') {
    throw new Problem('invalid-input', { subject: result.problem.subject });
  }
  const { config, secrets } = await completed(app, system, typed);
  const connection: StoredConnection = {
    config: { ...config },
    secretsSet: Object.keys(secrets).sort(),
    account: result.account,
    checkedAt: new Date(app.ports.now()).toISOString(),
    problem: result.problem,
  };
  const { audit, ports } = app;
  await writeConnection({ store: ports.store, audit }, system, connection, { ...secrets });
  // Pages may show assets since before the app could ask about them.
  if (system === 'celum') await app.ports.queue.wake([{ kind: 'references' }]);
  app.ports.log('info', 'connection-saved', { system, ok: result.ok });
  // Deliveries may have waited for just this.
  if (result.ok) await wake(app.ports, system);
  return await viewOf(app, system, connection);
}

/** Throws 'in-use' while something depends on the connection. */
export async function removeConnection(app: App, system: SystemKey): Promise<void> {
  const users = await usageOf(app, system);
  if (users.length > 0) {
    const list = users.map(({ kind, count }) => `${kind} ${count}`).join(', ');
    throw new Problem('in-use', { subject: `${SYSTEM_TITLES[system]} (${list})` });
  }
  await deleteConnection({ store: app.ports.store, audit: app.audit }, system);
  app.ports.log('info', 'connection-removed', { system });
}

async function viewOf(
  app: App,
  system: SystemKey,
  connection: StoredConnection | undefined,
): Promise<ConnectionView> {
  return {
    system,
    title: SYSTEM_TITLES[system],
    state: stateOf(connection),
    config: connection?.config ?? {},
    secretsSet: connection?.secretsSet ?? [],
    account: connection?.account ?? null,
    checkedAt: connection?.checkedAt ?? null,
    problem: connection?.problem ?? null,
    usedBy: connection ? await usageOf(app, system) : [],
  };
}

// What the last check met decides: whether granted addresses show in the app's own permissions is not documented.
function stateOf(connection: StoredConnection | undefined): ConnectionView['state'] {
  if (!connection) return 'not-connected';
  if (connection.problem?.code === 'egress-denied') return 'egress-missing';
  return connection.problem ? 'failing' : 'connected';
}
