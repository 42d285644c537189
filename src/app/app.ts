import { connectConfluence } from '../connectors/confluence';
import type { Confluence } from '../contracts/confluence/confluence';
import type { AssetLibrary } from '../contracts/library';
import type { LibraryCatalogue } from '../contracts/library-catalogue';
import type { RecordSurvey } from '../contracts/record-survey';
import type { RecordStore } from '../contracts/records';
import { SYSTEM_TITLES, type SystemKey } from '../contracts/systems';
import { Problem } from '../errors';
import type { Happened } from './approvals/facts';
import { createHappened } from './approvals/happened';
import { createRounds, type Rounds } from './approvals/rounds';
import { createAuditLog, type AuditLog } from './audit/log';
import { openCelum, openOpenText, type RawConnection } from './connections/registry';
import { readConnection, readSecrets } from './connections/stored';
import { createCells, type Cells } from './cells';
import { createBrake, type BrakeOf } from './delivery/brake';
import { createLedger, type Ledger } from './delivery/ledger';
import { createLinks, type Links } from './delivery/links';
import type { Ports } from './ports';
import { createSettings, type Settings } from './settings/settings';

/** The app for one invocation: nothing in it outlives the call, so no tenant sees another's. */
export interface App {
  readonly ports: Ports;
  readonly settings: Settings;
  readonly audit: AuditLog;
  /** Where approvals write what they do: see `Happened`. */
  readonly happened: Happened;
  readonly rounds: Rounds;
  readonly ledger: Ledger;
  readonly links: Links;
  readonly cells: Cells;
  readonly brake: BrakeOf;
  /** Confluence as the person who calls; unusable where nobody does. */
  readonly asUser: Confluence;
  /** Confluence as the app: only where no person acts. */
  readonly asApp: Confluence;
  /** CELUM with the admin's mapping. Throws 'not-connected'. */
  library(): Promise<OpenLibrary>;
  /** Throws 'not-connected'. */
  records(): Promise<RecordStore & { readonly survey: RecordSurvey }>;
}

export interface OpenLibrary {
  /** Names and alternative texts in the site's language. */
  library: AssetLibrary & LibraryCatalogue;
  /** The same in a reader's language. */
  speaking(locale: string): AssetLibrary;
  /** The asset that a pasted address names; null when it names none of this library. */
  assetOfLink(address: string): number | null;
  config: Readonly<Record<string, string>>;
}

export function createApp(ports: Ports, budget = Number.POSITIVE_INFINITY): App {
  const end = ports.now() + budget;
  const remaining = () => Math.min(ports.installation.remaining(), end - ports.now());
  const reach = { now: () => ports.now(), remaining, log: ports.calls };
  const audit = createAuditLog(ports);
  const settings = createSettings(ports.store, audit);
  const happened = createHappened(ports.store, audit);
  const cells = createCells(ports.store);
  const vendors = { send: ports.sendToVendor, ...reach };
  return {
    ports,
    settings,
    audit,
    happened,
    rounds: createRounds({ store: ports.store, settings, happened }),
    ledger: createLedger(ports.store, () => ports.now(), audit),
    links: createLinks(ports.store, () => ports.now()),
    cells,
    brake: createBrake(cells, () => ports.now()),
    asUser: connectConfluence({ send: ports.sendAsUser, ...reach }),
    asApp: connectConfluence({ send: ports.sendAsApp, ...reach }),
    library: once(async () => {
      const [raw, mapping, { language }] = await Promise.all([
        stored(ports, 'celum'),
        settings.mapping(),
        settings.site(),
      ]);
      const { client } = openCelum(raw, vendors);
      return {
        library: client.withMapping(mapping, language),
        speaking: (locale) => client.withMapping(mapping, locale),
        assetOfLink: (address) => client.assetOfLink(address),
        config: raw.config,
      };
    }),
    records: once(async () => openOpenText(await stored(ports, 'opentext'), vendors).client),
  };
}

async function stored({ store }: Ports, system: SystemKey): Promise<RawConnection> {
  const [connection, secrets] = await Promise.all([
    readConnection(store, system),
    readSecrets(store, system),
  ]);
  if (!connection) throw new Problem('not-connected', { subject: SYSTEM_TITLES[system] });
  return { config: connection.config, secrets };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
