import type { DatabaseSync } from 'node:sqlite';

import type { AppManifest } from '../manifest';
import { DOMAIN_TYPE_PAIRS, DOMAINS_PER_GROUP, GROUPS } from './limits';

export const EGRESS_TYPES = [
  'FETCH_BACKEND_SIDE',
  'FETCH_CLIENT_SIDE',
  'FONTS',
  'FRAMES',
  'IMAGES',
  'MEDIA',
  'SCRIPTS',
  'STYLES',
] as const;

export type EgressType = (typeof EGRESS_TYPES)[number];

/** What an administrator allowed the app, as @forge/bridge's permissions.egress writes it. */
export interface EgressGroup {
  key: string;
  description: string;
  configured: { domain: string; type: EgressType[] }[];
}

export class EgressRefused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const bad = (message: string): EgressRefused => new EgressRefused(400, message);

function checkDomain(domain: string): void {
  const url = URL.parse(domain.replace('://*.', '://any.'));
  const plain = url?.protocol === 'https:' && url.username === '';
  if (!plain || !/^[a-z0-9.-]+$/i.test(url.hostname)) {
    throw bad(`"${domain}" is not an https address of a host.`);
  }
}

function checkGroup({ key, description, configured }: EgressGroup): void {
  if (!key || !description) throw bad('An egress group needs a key and a description.');
  if (configured.length === 0 || configured.length > DOMAINS_PER_GROUP) {
    throw bad(`An egress group has 1 to ${DOMAINS_PER_GROUP} domains.`);
  }
  for (const { domain, type } of configured) {
    checkDomain(domain);
    if (type.length === 0 || !type.every((each) => EGRESS_TYPES.includes(each))) {
      throw bad(`"${domain}" has no egress type, or one that does not exist.`);
    }
  }
}

function checkTogether(groups: EgressGroup[]): void {
  if (groups.length > GROUPS) throw bad(`An installation may have ${GROUPS} egress groups.`);
  const pairs = groups.flatMap(({ configured }) =>
    configured.flatMap(({ domain, type }) =>
      type.filter((each) => each !== 'FETCH_BACKEND_SIDE').map((each) => `${domain} ${each}`),
    ),
  );
  if (new Set(pairs).size > DOMAIN_TYPE_PAIRS) {
    throw bad(`An installation may have ${DOMAIN_TYPE_PAIRS} pairs of domain and type.`);
  }
}

/** Customer-managed egress of the installation; kept until the app is uninstalled. */
export class EgressGrants {
  readonly #db: DatabaseSync;
  readonly #configurable: boolean;

  constructor(db: DatabaseSync, manifest: AppManifest) {
    db.exec(
      'CREATE TABLE IF NOT EXISTS egress_group (key TEXT PRIMARY KEY, description TEXT, configured TEXT)',
    );
    this.#db = db;
    this.#configurable = manifest.permissions.external?.configurable?.enabled === true;
  }

  list(): EgressGroup[] {
    return this.#db
      .prepare('SELECT * FROM egress_group ORDER BY key')
      .all()
      .map((row) => ({
        key: String(row['key']),
        description: String(row['description']),
        configured: JSON.parse(String(row['configured'])) as EgressGroup['configured'],
      }));
  }

  /** Throws EgressRefused when these groups may not be set. */
  check(groups: EgressGroup[]): void {
    if (groups.length === 0) throw bad('No egress group is given.');
    if (!this.#configurable) {
      throw bad('The manifest does not enable permissions.external.configurable.');
    }
    for (const group of groups) checkGroup(group);
    const changed = new Set(groups.map(({ key }) => key));
    checkTogether([...this.list().filter(({ key }) => !changed.has(key)), ...groups]);
  }

  /** Adds groups; one with a known key is replaced. */
  set(groups: EgressGroup[]): EgressGroup[] {
    this.check(groups);
    for (const group of groups) this.#put(group);
    return this.list();
  }

  deleteDomain(key: string, domain: string, type: EgressType): void {
    const group = this.list().find((each) => each.key === key);
    if (!group) throw new EgressRefused(404, `There is no egress group "${key}".`);
    const configured = group.configured
      .map((entry) =>
        entry.domain === domain
          ? { ...entry, type: entry.type.filter((each) => each !== type) }
          : entry,
      )
      .filter((entry) => entry.type.length > 0);
    if (configured.length === 0) this.deleteGroup(key);
    else this.#put({ ...group, configured });
  }

  deleteGroup(key: string): void {
    this.#db.prepare('DELETE FROM egress_group WHERE key = ?').run(key);
  }

  clear(): void {
    this.#db.exec('DELETE FROM egress_group');
  }

  #put({ key, description, configured }: EgressGroup): void {
    this.#db
      .prepare('INSERT OR REPLACE INTO egress_group VALUES (?, ?, ?)')
      .run(key, description, JSON.stringify(configured));
  }
}
