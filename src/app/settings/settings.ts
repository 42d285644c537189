import * as z from 'zod';

import { CelumMapping, RecordRule, SiteSettings } from '../../contracts/settings';
import { changedParts, type AuditNote } from '../../domain/audit/note';
import { isTimeZone } from '../../domain/day';
import { Problem } from '../../errors';
import type { AuditLog } from '../audit/log';
import type { Store } from '../ports';

const NO_MAPPING: CelumMapping = {
  approvalField: null,
  approvedValues: [],
  inReviewValues: [],
  rejectedValues: [],
  channelsField: null,
  territoriesField: null,
  languagesField: null,
  licenceEndField: null,
  altTextField: null,
  creditField: null,
  ownerField: null,
  warnDays: 30,
};

const FRESH: SiteSettings = { language: 'en', timeZone: 'UTC', presets: [], policies: [] };

/** What the site's admins decided. Reads answer defaults until something is saved. */
export interface Settings {
  site(): Promise<SiteSettings>;
  saveSite(settings: SiteSettings): Promise<void>;
  mapping(): Promise<CelumMapping>;
  saveMapping(mapping: CelumMapping): Promise<void>;
  rules(): Promise<RecordRule[]>;
  saveRules(rules: RecordRule[]): Promise<void>;
}

export function createSettings(store: Store, audit: AuditLog): Settings {
  // One invocation reads each of them once; what it saves, it reads again.
  const known = new Map<string, Promise<unknown>>();
  const read = async <Schema extends z.ZodType>(
    key: string,
    schema: Schema,
    absent: z.infer<Schema>,
  ): Promise<z.infer<Schema>> => {
    const reading = known.get(key) ?? store.get(key);
    known.set(key, reading);
    const stored = await reading;
    return stored === undefined ? absent : schema.parse(stored);
  };
  const write = async (what: string, value: Record<string, unknown> | unknown[]) => {
    const key = `settings:${what}`;
    const parts = changedParts(await store.get(key), value);
    if (parts === '') return;
    const facts = Array.isArray(value) ? { what, entries: value.length } : { what, parts };
    const note: AuditNote = { kind: 'settings-changed', pageId: null, facts };
    await audit.record([note], () => [{ key, value }]);
    known.delete(key);
  };
  return {
    site: () => read('settings:site', SiteSettings, FRESH),
    async saveSite(settings) {
      if (!isTimeZone(settings.timeZone)) {
        throw new Problem('invalid-input', { subject: settings.timeZone });
      }
      await write('site', settings);
    },
    mapping: () => read('settings:celum-mapping', CelumMapping, NO_MAPPING),
    saveMapping: (mapping) => write('celum-mapping', mapping),
    rules: () => read('settings:record-rules', z.array(RecordRule), []),
    saveRules: (rules) => write('record-rules', rules),
  };
}

/** The rule of the space, else the one for every space. */
export function ruleFor(rules: readonly RecordRule[], spaceKey: string): RecordRule | undefined {
  return (
    rules.find((rule) => rule.spaceKey === spaceKey) ?? rules.find((rule) => rule.spaceKey === '*')
  );
}

/** The policy of the space, else the one for every space. */
export function policyFor({ policies }: SiteSettings, spaceKey: string) {
  return (
    policies.find((policy) => policy.spaceKey === spaceKey) ??
    policies.find((policy) => policy.spaceKey === '*')
  );
}
