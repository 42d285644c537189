import type { Fault } from '../../../../local/vendors/kit/faults';
import { SYSTEMS } from './systems';

const KINDS = ['status', 'status-after', 'slow', 'reset', 'reset-after', 'html', 'cut'];

describe.each(SYSTEMS)('what can go wrong with $key', (system) => {
  let url: string;
  let headers: Record<string, string>;
  let close: () => Promise<void>;
  beforeEach(async () => {
    const started = await system.start();
    ({ url } = started);
    close = () => started.close();
    headers = await system.signIn(url);
  });
  afterEach(() => close());

  const call = ({ path, ...init }: (typeof system)['read']) =>
    fetch(`${url}${path}`, { ...init, headers, redirect: 'manual' });
  const read = () => call(system.read);
  const wasWritten = async () => (await (await call(system.written)).text()).includes(system.sign);
  const fail = (fault: Fault) =>
    fetch(`${url}/__stand-in/faults`, {
      method: 'POST',
      body: JSON.stringify({ times: 1, ...fault }),
    });
  const cause = (trouble: string) =>
    fetch(`${url}/__stand-in/troubles/${trouble}`, { method: 'POST' });

  it('nothing, when nothing is switched on', async () => {
    expect((await read()).status).toBe(200);
    expect(await wasWritten()).toBe(false);
    expect((await call(system.write)).status).toBeLessThan(300);
    expect(await wasWritten()).toBe(true);
  });

  it('is slow, then answers', async () => {
    await fail({ kind: 'slow', milliseconds: 150 });
    const started = performance.now();

    expect((await read()).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(140);
  });

  it('wants fewer calls, for so many seconds', async () => {
    await fail({ kind: 'status', status: 429, retryAfter: 11 });

    const answer = await read();

    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '11']);
    expect((await read()).status).toBe(200);
  });

  it.each([
    ['fails before the write', { kind: 'status', status: 503 }, false],
    ['fails after the write', { kind: 'status-after', status: 500 }, true],
  ] as const)('%s', async (_name, fault, done) => {
    await fail(fault);

    expect((await call(system.write)).status).toBe(fault.status);
    expect(await wasWritten()).toBe(done);
  });

  it.each([
    ['hangs up before the write', 'reset', false],
    ['loses its answer after the write', 'reset-after', true],
  ] as const)('%s', async (_name, kind, done) => {
    await fail({ kind });

    await expect(call(system.write)).rejects.toThrow('fetch failed');
    expect(await wasWritten()).toBe(done);
  });

  it('sends half of an answer, or a page', async () => {
    await fail({ kind: 'cut' });
    await expect(read().then((answer) => answer.json())).rejects.toThrow();

    await fail({ kind: 'html', status: 200 });
    const page = await read();
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<html>');
  });

  it('takes back what proved who calls', async () => {
    await cause('revoke-credentials');

    expect((await read()).status).toBe(401);
  });

  it('says loudly that it has no such route', async () => {
    const answer = await fetch(`${url}${system.unknown}`, { method: 'POST', headers });

    expect(answer.status).toBe(501);
    expect(await answer.json()).toMatchObject({ standIn: system.key });
  });

  it('is all on its control screen', async () => {
    const page = await (await fetch(`${url}/__stand-in/screen`)).text();
    const known = (await (await fetch(`${url}/__stand-in/troubles`)).json()) as object;

    expect(KINDS.filter((kind) => !page.includes(`value="${kind}"`))).toEqual([]);
    expect(Object.keys(known)).toEqual(system.troubles);
    expect(system.troubles.filter((key) => !page.includes(`/troubles/${key}"`))).toEqual([]);
    expect((await cause('no-such-trouble')).status).toBe(404);
  });
});
