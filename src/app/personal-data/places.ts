import { eraseFromPreset, eraseFromRound, peopleOfRound } from '../../domain/closed-accounts';
import { peopleOfPreset } from '../../domain/preset';
import type { App } from '../app';
import { allDeputies, removeDeputy } from '../approvals/deputies';
import { allOverrides, eraseOverriders } from '../approvals/overrides';
import { forgetPerson, peopleOfLog } from '../audit/people';
import { ROUND_STATES, type RoundState } from '../approvals/rounds';
import { rightsOf } from '../assets/reader';
import { forgetAuthenticator } from '../second-factor/forget';
import { AUTHENTICATOR_STATES, authenticatorsIn, instant } from '../second-factor/stored';
import type { StoredAccount } from '../ports';

/** One page of a place where account ids are kept. */
export interface Kept {
  people: StoredAccount[];
  /** Where the next page begins; undefined at the end. */
  next: string | undefined;
  /** Takes these people out of what this page holds. Safe to repeat. */
  erase(closed: ReadonlySet<string>): Promise<void>;
}

type Place = (app: App, cursor: string | undefined) => Promise<Kept>;

/** Everywhere that the app keeps account ids, in the order in which it is walked. Names are kept nowhere. */
export const PLACES: readonly Place[] = [
  presets,
  rights,
  deputies,
  ...AUTHENTICATOR_STATES.map(authenticators),
  overriders,
  overrides,
  auditLog,
  ...ROUND_STATES.map(rounds),
];

async function presets({ settings, ports }: App): Promise<Kept> {
  const { presets: all } = await settings.site();
  const updatedAt = new Date(ports.now()).toISOString();
  return {
    people: all.flatMap(peopleOfPreset).map((accountId) => ({ accountId, updatedAt })),
    next: undefined,
    async erase(closed) {
      const site = await settings.site();
      const rest = site.presets.map((preset) => eraseFromPreset(preset, closed));
      await settings.saveSite({ ...site, presets: rest });
    },
  };
}

/** Whom the spaces' policies let override the gate. */
async function overriders({ settings, ports }: App): Promise<Kept> {
  const { policies } = await settings.site();
  const updatedAt = new Date(ports.now()).toISOString();
  return {
    people: policies
      .flatMap((policy) => policy.overriders ?? [])
      .map((accountId) => ({ accountId, updatedAt })),
    next: undefined,
    async erase(closed) {
      const site = await settings.site();
      const rest = site.policies.map((policy) =>
        policy.overriders
          ? { ...policy, overriders: policy.overriders.filter((one) => !closed.has(one)) }
          : policy,
      );
      await settings.saveSite({ ...site, policies: rest });
    },
  };
}

async function overrides(app: App, cursor: string | undefined): Promise<Kept> {
  const { kept, next } = await allOverrides(app, cursor);
  return {
    people: kept.flatMap((list) =>
      list.overrides.map(({ by, at }) => ({ accountId: by, updatedAt: at })),
    ),
    next,
    async erase(closed) {
      const named = kept.filter(({ overrides: all }) => all.some(({ by }) => closed.has(by)));
      for (const list of named) await eraseOverriders(app, list, closed);
    },
  };
}

async function rights(app: App, cursor: string | undefined): Promise<Kept> {
  const { store, now } = app.ports;
  const { remembered, next } = await rightsOf(app, cursor);
  const updatedAt = new Date(now()).toISOString();
  return {
    people: remembered.map(({ accountId }) => ({ accountId, updatedAt })),
    next,
    async erase(closed) {
      for (const { key, accountId } of remembered) {
        if (closed.has(accountId)) await store.delete(key);
      }
    },
  };
}

/** The log itself holds commitments only; whom they mean is kept beside it, and can be forgotten. */
async function auditLog({ ports }: App, cursor: string | undefined): Promise<Kept> {
  const { people, next } = await peopleOfLog(ports, cursor);
  return {
    people: people.map(({ accountId, since }) => ({ accountId, updatedAt: since })),
    next,
    async erase(closed) {
      for (const person of people) {
        if (closed.has(person.accountId)) await forgetPerson(ports, person);
      }
    },
  };
}

async function deputies(app: App, cursor: string | undefined): Promise<Kept> {
  const { named, next } = await allDeputies(app, cursor);
  const updatedAt = new Date(app.ports.now()).toISOString();
  return {
    people: named
      .flatMap(({ accountId, deputy }) => [accountId, deputy])
      .map((accountId) => ({ accountId, updatedAt })),
    next,
    async erase(closed) {
      for (const { accountId, deputy } of named) {
        if (closed.has(accountId) || closed.has(deputy)) await removeDeputy(app, accountId);
      }
    },
  };
}

function authenticators(state: (typeof AUTHENTICATOR_STATES)[number]): Place {
  return async (app, cursor) => {
    const { found, next } = await authenticatorsIn(app.ports.store, state, cursor);
    return {
      people: found.map(({ accountId, since }) => ({ accountId, updatedAt: instant(since) })),
      next,
      async erase(closed) {
        for (const { accountId } of found) {
          if (closed.has(accountId)) await forgetAuthenticator(app, accountId);
        }
      },
    };
  };
}

function rounds(state: RoundState): Place {
  return async ({ rounds: all, ports }, cursor) => {
    const { rounds: page, next } = await all.inState(state, cursor);
    return {
      people: page.flatMap((round) =>
        peopleOfRound(round).map((accountId) => ({
          accountId,
          updatedAt: round.settledAt ?? round.submittedAt,
        })),
      ),
      next,
      async erase(closed) {
        for (const round of page) {
          const rest = eraseFromRound(round, closed);
          if (rest === round || (await all.rewrite(round, rest, state))) continue;
          // Somebody has just decided; the next day's walk finds the round as it is then.
          ports.log('info', 'erasure-put-off', { pageId: round.pageId, round: round.round });
        }
      },
    };
  };
}
