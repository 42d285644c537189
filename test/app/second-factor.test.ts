import { approvals, BRIEF, people, preset, refused, step } from '../support/approvals';
import { ANN, BEN, CLARA, DORA } from '../support/build';
import { setUp } from '../support/story';
import { createWorld, type World } from '../support/world';

let world: World;
let act: ReturnType<typeof approvals>;
beforeEach(async () => {
  world = await createWorld();
  await setUp(world);
  act = approvals(world);
  await act.offer(preset({ signature: true, steps: [step(people(BEN, CLARA), 'all')] }));
});
afterEach(() => world.close());

const WRONG = '000000';

describe('a signed decision', () => {
  it('needs an authenticator, a code and a meaning', async () => {
    await act.submit();

    expect(await act.approve(BEN)).toEqual(refused('code-needed'));
    expect(await act.approve(BEN, { code: WRONG })).toEqual(refused('no-authenticator'));
    const { codeNow } = await act.enrol(BEN);
    expect(await act.approve(BEN, { code: codeNow() })).toMatchObject({
      ok: true,
      value: { round: { decisions: [{ by: BEN, meaning: 'brand', signed: true }] } },
    });
  });

  it('is needed to reject, too', async () => {
    await act.submit();
    const { codeNow } = await act.enrol(BEN);

    expect(await act.reject(BEN)).toEqual(refused('code-needed'));
    expect(await act.reject(BEN, { code: codeNow() })).toMatchObject({
      ok: true,
      value: { status: 'rejected' },
    });
  });

  it('takes each code once, also when it is sent twice at the same moment', async () => {
    await act.offer(preset({ id: 'solo', signature: true }));
    await act.submit();
    await act.submit('solo', { pageId: '98313' });
    const { codeNow } = await act.enrol(BEN);
    const code = codeNow();

    const answers = await Promise.all([
      act.approve(BEN, { code }),
      act.approve(BEN, { code, pageId: '98313' }),
    ]);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual(refused('code-used'));
    expect(await act.approve(BEN, { code, pageId: '98313' })).toMatchObject({ ok: false });
  });

  it('takes no code of somebody else', async () => {
    await act.submit();
    await act.enrol(BEN);
    const clara = await act.enrol(CLARA);

    expect(await act.approve(BEN, { code: clara.codeNow() })).toEqual(refused('code-wrong'));
  });

  it('costs no code of those who may not decide', async () => {
    await act.submit();
    const { codeNow } = await act.enrol(DORA);

    expect(await act.approve(DORA, { code: codeNow() })).toEqual(refused('not-an-approver'));
    expect(await world.call({ who: DORA }, 'me.authenticator', {})).toMatchObject({
      lockedUntil: null,
    });
  });
});

describe('wrong codes', () => {
  it('lock the authenticator for a while, and a right one does not open it before', async () => {
    await act.submit();
    const { codeNow } = await act.enrol(BEN);
    for (let tries = 0; tries < 4; tries += 1) {
      expect(await act.approve(BEN, { code: WRONG })).toEqual(refused('code-wrong'));
    }

    const locked = await act.approve(BEN, { code: WRONG });
    const { lockedUntil } = await world.call({ who: BEN }, 'me.authenticator', {});
    expect(locked).toEqual(refused('locked-out', { until: lockedUntil }));
    expect(await act.approve(BEN, { code: codeNow() })).toEqual(refused('locked-out'));

    world.clock.advance(15 * 60_000 + 1000);
    expect(await act.approve(BEN, { code: codeNow() })).toMatchObject({ ok: true });
  });

  it('count when many are tried at once', async () => {
    await act.submit();
    await act.enrol(BEN);

    await Promise.all(Array.from({ length: 12 }, () => act.approve(BEN, { code: WRONG })));
    for (let tries = 0; tries < 4; tries += 1) await act.approve(BEN, { code: WRONG });

    expect(await act.approve(BEN, { code: WRONG })).toEqual(refused('locked-out'));
  });

  it('of a recovery count like the others', async () => {
    await act.enrol(BEN);
    const recover = () =>
      world.invoke({ who: BEN }, 'me.recoverAuthenticator', { code: 'aaaa-bbbb-cccc-dddd' });
    for (let tries = 0; tries < 4; tries += 1) {
      expect(await recover()).toEqual(refused('code-wrong'));
    }

    expect(await recover()).toEqual(refused('locked-out'));
  });
});

describe('the secret', () => {
  it('is shown once, kept in the secret store only, and neither are recovery codes kept', async () => {
    const { secret, recoveryCodes } = await act.enrol(BEN);

    const kept = world.store.dump() + world.logged.join('\n');
    for (const one of [
      secret,
      ...recoveryCodes,
      ...recoveryCodes.map((code) => code.replaceAll('-', '')),
    ]) {
      expect(kept).not.toContain(one);
    }
    const shown = JSON.stringify([
      await world.call({ who: BEN }, 'me.authenticator', {}),
      await world.call({ who: DORA }, 'settings.authenticators', {}),
    ]);
    expect(shown).not.toContain(secret);
    expect(await world.invoke({ who: BEN }, 'me.beginAuthenticator', {})).toEqual(
      refused('in-use'),
    );
  });

  it('signs nothing before a first code has confirmed it', async () => {
    await act.submit();
    await world.call({ who: BEN }, 'me.beginAuthenticator', {});

    expect(await act.approve(BEN, { code: WRONG })).toEqual(refused('no-authenticator'));
    expect(await world.invoke({ who: BEN }, 'me.confirmAuthenticator', { code: WRONG })).toEqual(
      refused('code-wrong'),
    );
  });
});

describe('a lost authenticator', () => {
  it('is ended by a recovery code, once, and another one is set up', async () => {
    await act.submit();
    const lost = await act.enrol(BEN);
    const [code = ''] = lost.recoveryCodes;
    const recover = () => world.invoke({ who: BEN }, 'me.recoverAuthenticator', { code });

    expect(await recover()).toMatchObject({ ok: true, value: { state: 'none' } });
    expect(await act.approve(BEN, { code: lost.codeNow() })).toEqual(refused('no-authenticator'));

    const found = await act.enrol(BEN);
    expect(await recover()).toEqual(refused('code-wrong'));
    expect(await act.approve(BEN, { code: found.codeNow() })).toMatchObject({ ok: true });
  });

  it('is reset by a site admin and by nobody else', async () => {
    await act.enrol(BEN);
    const reset = (who: string) =>
      world.invoke({ who }, 'settings.resetAuthenticator', { accountId: BEN });

    expect(await reset(ANN)).toEqual(refused('no-permission'));
    expect(await reset(BEN)).toEqual(refused('no-permission'));
    expect(await world.call({ who: DORA }, 'settings.authenticators', {})).toMatchObject([
      { person: { name: 'Ben Okafor' } },
    ]);
    expect(await reset(DORA)).toMatchObject({ ok: true });
    expect(await world.call({ who: BEN }, 'me.authenticator', {})).toMatchObject({
      state: 'none',
    });
    expect(await world.call({ who: DORA }, 'settings.authenticators', {})).toEqual([]);
  });
});

test('the dialog says whether the person can sign', async () => {
  await act.submit();
  expect((await act.state(BEN)).authenticator).toMatchObject({ state: 'none' });
  await act.enrol(BEN);
  expect((await act.state(BEN)).authenticator).toMatchObject({
    state: 'active',
    recoveryCodesLeft: 10,
  });
  expect(
    (await world.call({ who: ANN, pageId: BRIEF }, 'page.state', {})).authenticator,
  ).toBeNull();
});
