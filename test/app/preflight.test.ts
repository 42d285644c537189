import { RecordRule } from '../../src/contracts/settings';
import { ANN, assetMacro, DORA } from '../support/build';
import { addToPage } from '../support/edit';
import { setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

const LAUNCH_PLAN = '98311';

describe('the preflight of a page', () => {
  let world: World;
  const at = (who: string, pageId: string) => ({ who, pageId });

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
  });
  afterEach(() => world.close());

  it('lists what speaks for and against it', async () => {
    const items = await world.call(at(ANN, LAUNCH_PLAN), 'page.preflight', {});

    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'asset',
          subject: 'Hero-DE',
          level: 'block',
          code: 'licence-expired',
          values: { date: '2026-11-14' },
        }),
        expect.objectContaining({ subject: 'Hero summer', level: 'ok', code: 'asset-ok' }),
        expect.objectContaining({ kind: 'record-rule', code: 'rule-ok' }),
      ]),
    );
  });

  it('names the required fields that the rule leaves empty, and a newer version of a pinned asset', async () => {
    const [rule] = await world.call({ who: DORA }, 'settings.recordRules', {});
    const bare = { ...rule, category: { id: 9830, name: 'Publication facts', values: {} } };
    await world.call({ who: DORA }, 'settings.saveRecordRules', [RecordRule.parse(bare)]);
    const versions = await (await world.app().library()).library.versions(4711);
    const pinned = { asset: '4711', mode: 'pinned', version: String(versions[0]?.id) };
    await addToPage(world, '98313', assetMacro([pinned], 'pinned'));

    const items = await world.call(at(ANN, '98313'), 'page.preflight', {});

    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'metadata', subject: 'Title', code: 'field-empty' }),
        expect.objectContaining({ subject: 'Hero summer', level: 'ok', code: 'newer-version' }),
      ]),
    );
  });
});
