import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createClock } from '../../local/clock';
import { createForgeHost, type ForgeHost } from '../../local/host/host';
import { createSite, type Site } from '../../local/site/site';
import { startCelum, type CelumStandIn } from '../../local/vendors/celum';
import type { StandIn } from '../../local/vendors/kit/stand-in';
import { startOpenText } from '../../local/vendors/opentext/server';
import type { Answer } from '../../src/contracts/problem';
import type { ResolverInput, ResolverName, ResolverOutput } from '../../src/contracts/resolvers';
import { adfFaults } from '../support/adf-schema';
import { ANN, BEN, DORA } from '../support/build';
import { filedIn } from '../support/filed';
import { approve, setUp } from '../support/story';
import { type Where } from '../support/world';

const ROOT = path.resolve(__dirname, '../..');
const BRIEF = '98310';

/** The deployable bundle on the local Forge: the real packages between the app and its ports. */
describe('the app on Forge', () => {
  let host: ForgeHost;
  let site: Site;
  let celum: CelumStandIn;
  let opentext: StandIn;
  let dir: string;

  const invoke = async <N extends ResolverName>(
    { who, pageId }: Where,
    name: N,
    input: ResolverInput<N>,
  ) =>
    (await host.invokeResolver(name, input, {
      moduleKey: pageId === undefined ? 'settings' : 'approval',
      accountId: who,
      ...(pageId !== undefined && {
        extension: { content: { id: pageId, type: 'page' }, space: { key: 'SUM' } },
      }),
    })) as Answer<ResolverOutput<N>>;
  const call = async <N extends ResolverName>(where: Where, name: N, input: ResolverInput<N>) => {
    const answer = await invoke(where, name, input);
    if (answer.ok) return answer.value;
    throw new Error(`${name}: ${JSON.stringify(answer.problem)}`);
  };
  const world = { call, work: () => host.idle() };

  beforeAll(async () => {
    execFileSync(process.execPath, ['scripts/bundle.mjs'], { cwd: ROOT });
    dir = mkdtempSync(path.join(tmpdir(), 'app-on-forge-'));
    const clock = createClock();
    celum = await startCelum({ clock, profile: 'story', publicUrl: 'https://aurora.celum.cloud' });
    opentext = await startOpenText({ clock, publicUrl: 'https://ecm.aurora-press.example' });
    site = createSite({ clock });
    host = await createForgeHost({
      manifestPath: path.join(ROOT, 'manifest.yml'),
      bundleDir: path.join(ROOT, '.forge-bundle'),
      product: site,
      internet: new Map([
        ['aurora.celum.cloud', celum.url],
        ['ecm.aurora-press.example', opentext.url],
      ]),
      clock,
      dir,
      ports: { site: 4600, resources: 0, proxy: 0 },
    });
    site.setApps(host.apps);
  }, 180_000);

  afterAll(async () => {
    await host.close();
    site.close();
    await Promise.all([celum.close(), opentext.close()]);
    rmSync(dir, { recursive: true });
  });

  it('says that OpenText’s host is not allowed yet, and connects when it is', async () => {
    const connection = {
      system: 'opentext' as const,
      config: { baseUrl: 'https://ecm.aurora-press.example/otcs/cs.exe', auth: 'ticket' },
      secrets: { username: 'imprimatur', password: 'otcs-secret-0001' },
    };
    const before = await call({ who: DORA }, 'settings.testConnection', connection);
    expect(before).toMatchObject({ ok: false, problem: { code: 'egress-denied' } });

    allow('https://ecm.aurora-press.example');
    const after = await call({ who: DORA }, 'settings.testConnection', connection);
    expect(after).toMatchObject({ ok: true, account: 'imprimatur' });
  });

  it('approves a page, files its record through an outage, and exports its macros', async () => {
    allow('https://ecm.aurora-press.example');
    await setUp(world);
    await approve(world, BRIEF);
    opentext.fail({ kind: 'reset-after', route: 'POST /otcs/cs.exe/api/v2/nodes', times: 1 });
    const { pageVersion } = await call({ who: ANN, pageId: BRIEF }, 'page.state', {});
    await call({ who: ANN, pageId: BRIEF }, 'page.publish', { pageVersion, category: {} });
    await host.idle();

    const waiting = await call({ who: ANN, pageId: BRIEF }, 'page.state', {});
    expect(waiting.publication).toMatchObject({ state: 'waiting' });

    await host.advance(2 * 60_000);
    await host.idle();

    const { publication } = await call({ who: BEN, pageId: BRIEF }, 'page.state', {});
    expect(publication).toMatchObject({ state: 'done' });
    expect(filedIn(opentext, 20010)).toHaveLength(1);

    await call({ who: ANN, pageId: BRIEF }, 'assets.cards', {
      references: [{ assetId: 4711, versionId: null }],
      locale: 'en',
    });
    const exported = await host.apps.exportMacro({
      moduleKey: 'asset',
      localId: 'x',
      config: { references: [{ asset: '4711' }] },
      content: { id: BRIEF, type: 'page', title: 'Summer campaign brief' },
      space: { id: '65601', key: 'SUM' },
      exportType: 'pdf',
      accountId: ANN,
    });
    expect(adfFaults(exported)).toEqual([]);
    expect(JSON.stringify(exported)).toContain(publication?.record?.number);
  });

  it('finishes one record when its process is killed while it files', async () => {
    const policy = { who: ANN, pageId: '98313' };
    await approve(world, '98313');
    const { pageVersion } = await call(policy, 'page.state', {});
    opentext.context.log.clear();
    opentext.fail({ kind: 'slow', milliseconds: 200 });
    await call(policy, 'page.publish', { pageVersion, category: {} });
    await called(opentext, 3);
    host.killRuntime();
    opentext.context.faults.clear();
    for (let tries = 0; tries < 4; tries += 1) await host.advance(5 * 60_000);

    expect((await call(policy, 'page.state', {})).publication).toMatchObject({ state: 'done' });
    expect(filedIn(opentext, 20010)).toHaveLength(2);
  });

  it('forgets within a day who has closed their account', async () => {
    host.personalData.mark(BEN, 'closed');

    await host.advance(25 * 3_600_000);
    await host.idle();

    const { round } = await call({ who: ANN, pageId: BRIEF }, 'page.state', {});
    expect(round).toMatchObject({
      submittedBy: ANN,
      preset: { steps: [{ approvers: [{ accountId: 'closed-account' }] }] },
      decisions: [{ by: 'closed-account' }],
    });
  });

  it('keeps secrets out of the functions’ log', () => {
    const log = readFileSync(path.join(dir, 'functions.log'), 'utf8');

    expect(log).toContain('connection-saved');
    expect(log).not.toContain('otcs-secret-0001');
    expect(log).not.toContain('celum-key-imprimatur-0001');
  });

  function allow(domain: string): void {
    host.egress.set([
      {
        key: 'imprimatur-opentext',
        description: 'OpenText',
        configured: [{ domain, type: ['FETCH_BACKEND_SIDE'] }],
      },
    ]);
  }
});

/** Resolves when the vendor has answered so many calls. */
async function called({ context }: StandIn, times: number): Promise<void> {
  while (context.log.lines().length < times) await new Promise((resolve) => setImmediate(resolve));
}
