import type { Preset } from '../../src/contracts/preset';
import { TOTP } from 'otpauth';

import { ANN, BEN, DORA, onePreset } from './build';
import type { World } from './world';

export const APPROVERS = '7c40aa00-0000-4000-8000-000000000003';

export const BRIEF = '98310';

/** Members of a group. */
export const group = (groupId: string, name: string) => ({ kind: 'group' as const, groupId, name });

/** A preset that starts from one person's approval. */
export const preset = (changes: Partial<Preset> = {}): Preset => ({
  ...onePreset('own', 'Own preset', [BEN]),
  ...changes,
});

/** One step. */
export const step = (
  approvers: Preset['steps'][number]['approvers'],
  rule: Preset['steps'][number]['rule'] = 'any',
  quorum = 1,
) => ({ approvers, rule, quorum });

export const people = (...ids: string[]) =>
  ids.map((accountId) => ({ kind: 'person' as const, accountId }));

/** What people do about approvals of one page at a time, as the dialog does it. */
export function approvals(world: World) {
  const state = (who = ANN, pageId = BRIEF) => world.call({ who, pageId }, 'page.state', {});
  return {
    state,
    /** Dora saves these presets besides those of the story. */
    offer: async (...presets: Preset[]) => {
      const { settings } = await world.call({ who: DORA }, 'settings.site', {});
      const kept = settings.presets.filter(({ id }) => !presets.some((one) => one.id === id));
      await world.call({ who: DORA }, 'settings.saveSite', {
        ...settings,
        presets: [...kept, ...presets],
      });
    },
    submit: async (
      presetId = 'own',
      more: { pageId?: string; who?: string; dueOn?: string | null } = {},
    ) => {
      const { pageId = BRIEF, who = ANN, dueOn } = more;
      const { pageVersion } = await state(who, pageId);
      const order = { pageVersion, presetId, note: '', ...(dueOn !== undefined && { dueOn }) };
      return await world.invoke({ who, pageId }, 'page.submit', order);
    },
    approve: async (
      who: string,
      { pageId = BRIEF, code }: { pageId?: string; code?: string } = {},
    ) => {
      const { pageVersion } = await state(who, pageId);
      const approval = { pageVersion, meaning: 'brand' as const, comment: '', code };
      return await world.invoke({ who, pageId }, 'page.approve', approval);
    },
    reject: async (
      who: string,
      { pageId = BRIEF, code }: { pageId?: string; code?: string } = {},
    ) => {
      const { pageVersion } = await state(who, pageId);
      return await world.invoke({ who, pageId }, 'page.reject', {
        pageVersion,
        reason: 'No',
        code,
      });
    },
    /** Footer comments as Confluence has them, as text. */
    comments: async (pageId = BRIEF): Promise<string[]> => {
      const answer = await world.site.request(
        `/wiki/api/v2/pages/${pageId}/footer-comments?body-format=atlas_doc_format&limit=100`,
        {},
        { kind: 'user', accountId: ANN },
      );
      const { results } = (await answer.json()) as { results: unknown[] };
      return results.map((comment) => JSON.stringify(comment));
    },
    /** Sets up an authenticator as the person does, and answers what their phone shows from now on. */
    enrol: async (who: string) => {
      const { secret } = await world.call({ who }, 'me.beginAuthenticator', {});
      const phone = new TOTP({ secret });
      const codeNow = () => phone.generate({ timestamp: world.clock.now() });
      const { recoveryCodes } = await world.call({ who }, 'me.confirmAuthenticator', {
        code: codeNow(),
      });
      world.clock.advance(30_000);
      return { secret, recoveryCodes, codeNow };
    },
  };
}

export const refused = (code: string, more: object = {}) => ({
  ok: false,
  problem: expect.objectContaining({ code, ...more }) as unknown,
});
