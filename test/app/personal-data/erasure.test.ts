import { readDeputy } from '../../../src/app/approvals/deputies';
import { beginReport } from '../../../src/app/personal-data/report';
import { secretKey } from '../../../src/app/second-factor/stored';
import { approvals, BRIEF, people, preset, refused, step } from '../../support/approvals';
import { ANN, BEN, CLARA, DORA } from '../../support/build';
import { fetchPack, verify } from '../../support/pack';
import { setUp } from '../../support/story';
import { createWorld, type World } from '../../support/world';

describe('somebody whose account is closed', () => {
  let world: World;
  let act: ReturnType<typeof approvals>;
  const forget = async (who: string) => {
    world.personalData.mark(who, 'closed');
    await beginReport(world.app());
    await world.work();
  };
  const nameDeputy = (who: string, deputy: string) =>
    world.call({ who }, 'me.nameDeputy', { deputy, from: '2026-01-01', until: '2099-12-31' });
  const deputyOf = (who: string) => readDeputy(world.app(), who);
  const secretOf = (who: string) => world.store.getSecret(secretKey(who));

  beforeEach(async () => {
    world = await createWorld();
    await setUp(world);
    act = approvals(world);
  });
  afterEach(() => world.close());

  it('is nobody’s deputy any more, and has none', async () => {
    await nameDeputy(BEN, CLARA);
    await nameDeputy(CLARA, BEN);
    await nameDeputy(DORA, ANN);

    await forget(BEN);

    expect([await deputyOf(BEN), await deputyOf(CLARA)]).toEqual([null, null]);
    expect(await deputyOf(DORA)).toMatchObject({ deputy: ANN });
    expect(world.store.dump()).not.toContain(BEN);
  });

  it('loses what signed for them: the secret, the recovery codes and an unfinished set-up', async () => {
    await act.enrol(BEN);
    await world.call({ who: CLARA }, 'me.beginAuthenticator', {});
    await act.enrol(DORA);
    expect(await secretOf(BEN)).toBeDefined();

    await forget(BEN);
    await forget(CLARA);

    expect([await secretOf(BEN), await secretOf(CLARA)]).toEqual([undefined, undefined]);
    expect(await secretOf(DORA)).toBeDefined();
    expect(world.store.dump()).not.toContain(BEN);
    expect(world.store.dump()).not.toContain(CLARA);
    const left = await world.call({ who: DORA }, 'settings.authenticators', {});
    expect(left.map(({ person }) => person.accountId)).toEqual([DORA]);
  });

  it('loses a locked one, too', async () => {
    await act.offer(preset({ signature: true, steps: [step(people(BEN))] }));
    await act.submit();
    await act.enrol(BEN);
    for (let tries = 0; tries < 5; tries += 1) await act.approve(BEN, { code: '000000' });
    expect(await act.approve(BEN, { code: '000000' })).toEqual(refused('locked-out'));

    await forget(BEN);

    expect(await secretOf(BEN)).toBeUndefined();
    expect(world.store.dump()).not.toContain(BEN);
  });

  it('is named nowhere, and what they signed, stood in for and chose is proved as before', async () => {
    await act.offer(preset({ signature: true, steps: [step(people(CLARA))] }));
    await nameDeputy(CLARA, BEN);
    const { codeNow } = await act.enrol(BEN);
    await act.submit();
    await act.approve(BEN, { code: codeNow() });
    await world.work();
    expect(await act.state()).toMatchObject({
      round: { decisions: [{ by: BEN, for: CLARA, signed: true }] },
    });

    await forget(BEN);
    await forget(CLARA);

    expect(world.store.dump()).not.toContain(BEN);
    expect(world.store.dump()).not.toContain(CLARA);
    const { status, round } = await act.state();
    expect(status).toBe('approved');
    expect(round?.decisions).toMatchObject([
      { by: 'closed-account', for: 'closed-account-2', signed: true },
    ]);
    await world.call({ who: DORA }, 'audit.check', {});
    await world.work();
    const check = await world.call({ who: DORA }, 'audit.lastCheck', {});
    expect(check).toMatchObject({ state: 'done', findings: [] });
    const { bytes } = await fetchPack(world, { who: ANN, pageId: BRIEF });
    expect(verify(bytes, 'pack.zip').output).toMatch(/^PASS/);
    expect(bytes.toString('latin1')).not.toContain(BEN);
  });
});
