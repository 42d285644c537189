import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { ASSUMPTIONS, opentext } from '../../../src/connectors/opentext';
import published from '../../support/opentext-operations.json';
import { connect, recordDraft } from './connection';

const isPublished = (method: string, path: string) =>
  published.some(
    ([knownMethod = '', template = '']) =>
      knownMethod === method &&
      new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path),
  );

describe('the calls of the OpenText connector', () => {
  let standIn: StandIn;
  beforeAll(async () => (standIn = await startOpenText()));
  afterAll(() => standIn.close());

  it('are all published by the vendor', async () => {
    const store = connect(standIn, { config: { folderId: '20010', classificationId: '30011' } });
    const draft = recordDraft({ retention: 'POL-10' });
    const { nodeId = 0 } = await store.create(draft);
    await store.ensureNickname(nodeId, draft.nickname);
    await store.ensureClassified(nodeId, draft);
    await store.ensureClassified(nodeId, recordDraft({ retention: 'MIN-5', subject: 'Other' }));
    await store.ensureVersion(nodeId, recordDraft({ versionMarker: 'another_one' }));
    await store.ensureCategory(
      nodeId,
      recordDraft({ category: { id: 9830, values: { '9830_2': 'y' } } }),
    );
    await store.ensureCategory(40001, draft);
    await store.content(nodeId, 1, 1_000);
    await store.read(nodeId);
    await Promise.all([store.folders(null), store.classifications(null), store.categories()]);
    await store.categoryFields(20010, 9830);
    await store.retentions();
    await opentext.check(store);

    const calls = standIn.context.log
      .lines()
      .map(({ method, path }) => `${method} ${path.replace('/otcs/cs.exe/api', '')}`);
    const unknown = calls.filter((call) => !isPublished(...(call.split(' ') as [string, string])));
    expect(unknown).toEqual([]);
    expect(new Set(calls).size).toBeGreaterThan(20);
  });

  it('rest on assumptions that say how to check them', () => {
    for (const { assumption, check } of ASSUMPTIONS) {
      expect([assumption.length > 20, check.length > 20]).toEqual([true, true]);
    }
  });
});
