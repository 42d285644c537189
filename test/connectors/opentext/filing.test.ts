import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import type { RecordDraft, RecordStore } from '../../../src/contracts/records';
import { CAMPAIGNS, connect, filedIn, recordDraft } from './connection';
import { dyingAt } from './dying';

/** The steps of a filing, as the flow takes them. */
async function file(store: RecordStore, draft: RecordDraft) {
  const found = await store.find(draft.nickname, draft);
  const { nodeId = 0 } = found === undefined ? await store.create(draft) : { nodeId: found };
  await store.ensureVersion(nodeId, draft);
  await store.ensureNickname(nodeId, draft.nickname);
  await store.ensureCategory(nodeId, draft);
  await store.ensureClassified(nodeId, draft);
  return await store.read(nodeId);
}

/** What one complete filing of the draft leaves behind. */
const FILED = {
  name: 'Summer - the page.html',
  nickname: 'confluence_5f1c2e7a_98301',
  class: 30011,
  rsi: 'MKT-7',
  originator: 'Ann Baker',
  versions: [['Confluence v4, approved by Ben Okafor [imprimatur_v4_aa11]', '<p>Summer</p>']],
  values: [expect.objectContaining({ '9830_2': 'Summer', '9830_3': '98301' })],
};

describe('filing in OpenText', () => {
  let standIn: StandIn;
  beforeEach(async () => (standIn = await startOpenText()));
  afterEach(() => standIn.close());

  it('files a document as a classified record and reads it back', async () => {
    const record = await file(connect(standIn), recordDraft());

    expect(filedIn(standIn, CAMPAIGNS)).toEqual([FILED]);
    expect(record).toEqual({
      system: 'opentext',
      nodeId: record.nodeId,
      number: String(record.nodeId),
      name: 'Summer - the page.html',
      version: 1,
      url: `https://ecm.aurora-press.example/otcs/cs.exe/app/nodes/${record.nodeId}`,
      classification: 'Campaign approvals',
      retentionEnd: '2033-11-19',
      retentionRule: 'MKT-7',
    });
  });

  it('changes nothing when everything is done twice', async () => {
    const first = await file(connect(standIn), recordDraft());
    const audit = standIn.context.db.prepare('SELECT count(*) AS rows FROM audit').get();

    await expect(file(connect(standIn), recordDraft())).resolves.toEqual(first);

    expect(filedIn(standIn, CAMPAIGNS)).toEqual([FILED]);
    expect(standIn.context.db.prepare('SELECT count(*) AS rows FROM audit').get()).toEqual(audit);
  });

  it('creates once when only the creation is repeated', async () => {
    const store = connect(standIn);

    const first = await store.create(recordDraft());
    const second = await store.create(recordDraft());

    expect(second).toEqual({ nodeId: first.nodeId });
    expect(filedIn(standIn, CAMPAIGNS)).toHaveLength(1);
  });

  it('adds the next approved state as a version of the same document', async () => {
    const store = connect(standIn);
    const { nodeId } = await file(store, recordDraft());
    const next = recordDraft({
      bytes: new TextEncoder().encode('<p>Later</p>'),
      versionMarker: 'imprimatur_v5_bb22',
      recordDate: '2026-12-01',
    });

    const record = await file(store, next);

    expect(record).toMatchObject({ nodeId, version: 2, retentionEnd: '2033-12-01' });
    await expect(store.content(nodeId, 2, 1_000)).resolves.toEqual(next.bytes);
  });

  // Every request of a filing, lost before it arrives or after it was carried out.
  it.each(['before', 'after'] as const)(
    'ends in one document however a filing is cut off %s a request',
    async (moment) => {
      let survived = 0;
      for (let fatal = 1; survived === 0; fatal += 1) {
        standIn.reset();
        const dying = connect(standIn, { send: dyingAt(standIn, fatal, moment) });
        const outcome = await file(dying, recordDraft()).catch((error: unknown) => error);
        survived = Number(!(outcome instanceof Error));

        await file(connect(standIn), recordDraft());

        expect(filedIn(standIn, CAMPAIGNS)).toEqual([FILED]);
      }
    },
    120_000,
  );

  it('goes on with a document whose creation answered nothing', async () => {
    standIn.fail({ kind: 'reset-after', route: 'POST /otcs/cs.exe/api/v2/nodes', times: 1 });
    const store = connect(standIn);

    await expect(store.create(recordDraft())).rejects.toMatchObject({ code: 'outcome-unknown' });
    await file(store, recordDraft());

    expect(filedIn(standIn, CAMPAIGNS)).toEqual([FILED]);
  });

  it('does not count a version twice when its answer was cut short', async () => {
    const store = connect(standIn);
    const { nodeId = 0 } = await store.create(recordDraft());
    const next = recordDraft({ versionMarker: 'imprimatur_v5_bb22' });
    const route = 'POST /otcs/cs.exe/api/v2/nodes/:id/versions';
    standIn.fail({ kind: 'cut', route, times: 1 });

    await expect(store.ensureVersion(nodeId, next)).rejects.toMatchObject({
      code: 'outcome-unknown',
    });
    await expect(store.ensureVersion(nodeId, next)).resolves.toBe(2);

    expect(filedIn(standIn, CAMPAIGNS)[0]?.versions).toHaveLength(2);
  });

  it("leaves a stranger's document alone and takes the other name", async () => {
    const stranger = recordDraft({ nickname: 'confluence_5f1c2e7a_1' });
    const store = connect(standIn);
    await file(store, stranger);

    await file(store, recordDraft());
    await file(store, recordDraft());

    expect(filedIn(standIn, CAMPAIGNS).map(({ name }) => name)).toEqual([
      'Summer - the page.html',
      expect.stringMatching(/^Summer - the page \([0-9a-f]{6}\)\.html$/),
    ]);
  });

  it('says that a nickname belongs to another document', async () => {
    const store = connect(standIn);
    await file(store, recordDraft());

    await expect(store.ensureNickname(40001, 'confluence_5f1c2e7a_98301')).rejects.toMatchObject({
      code: 'name-taken',
    });
  });

  it('applies the retention that the rule names, and changes it back and forth', async () => {
    const store = connect(standIn);
    const { nodeId } = await file(store, recordDraft({ retention: 'POL-10' }));

    await expect(store.read(nodeId)).resolves.toMatchObject({ retentionEnd: '2036-11-19' });
    await store.ensureClassified(nodeId, recordDraft({ retention: 'MIN-5' }));
    await expect(store.read(nodeId)).resolves.toMatchObject({ retentionRule: 'MIN-5' });
  });

  it('corrects category values that somebody changed', async () => {
    const store = connect(standIn);
    const { nodeId } = await file(store, recordDraft());
    const values = { '9830_2': 'Autumn', '9830_3': '98301' };

    await store.ensureCategory(nodeId, recordDraft({ category: { id: 9830, values } }));

    expect(filedIn(standIn, CAMPAIGNS)[0]?.values).toEqual([
      expect.objectContaining({ '9830_2': 'Autumn', '9830_5': '2026-11-19' }),
    ]);
  });

  it('reads the token again when somebody else was faster', async () => {
    const store = connect(standIn);
    const { nodeId = 0 } = await store.create(recordDraft());
    standIn.failNext('POST /otcs/cs.exe/api/v1/nodes/:id/rmclassifications', {
      status: 400,
      body: { error: 'Could not update metadata (edit conflict).' },
    });

    await store.ensureClassified(nodeId, recordDraft());

    expect(filedIn(standIn, CAMPAIGNS)).toMatchObject([{ class: 30011 }]);
  });
});
