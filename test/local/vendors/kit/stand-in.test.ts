import { startStandIn, type StandIn } from '../../../../local/vendors/kit/stand-in';

describe('a stand-in', () => {
  let standIn: StandIn;
  let written: string[];

  beforeEach(async () => {
    written = [];
    standIn = await startStandIn({
      key: 'sample',
      title: 'Sample',
      schema: (db) => db.exec('CREATE TABLE IF NOT EXISTS thing (name TEXT)'),
      seed: ({ db }) => void db.prepare('INSERT INTO thing VALUES (?)').run('seeded'),
      describe: () => ({ users: ['ann'] }),
      routes: (app, { db }) => {
        app.get('/things/:id', (c) => c.json(db.prepare('SELECT name FROM thing').all()));
        app.post('/things', (c) => {
          written.push('thing');
          return c.json({ made: true });
        });
      },
    });
  });
  afterEach(() => standIn.close());

  const get = (path: string) => fetch(`${standIn.url}${path}`);
  const post = () => fetch(`${standIn.url}/things`, { method: 'POST' });

  it('answers a route that it does not have loudly', async () => {
    const answer = await get('/nothing');

    expect(answer.status).toBe(501);
    expect(await answer.json()).toEqual({ standIn: 'sample', error: 'No route GET /nothing' });
  });

  it('fails one call of one route, without doing its work', async () => {
    standIn.failNext('POST /things', { status: 429, retryAfter: 7 });

    const first = await post();

    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
    expect(written).toEqual([]);
    expect((await post()).status).toBe(200);
  });

  it('does the work and hangs up', async () => {
    standIn.fail({ kind: 'reset-after', times: 1 });

    await expect(post()).rejects.toThrow('fetch failed');

    expect(written).toEqual(['thing']);
  });

  it('sends half of an answer', async () => {
    standIn.fail({ kind: 'cut', route: 'GET /things/:id', times: 1 });

    await expect(get('/things/1').then((answer) => answer.json())).rejects.toThrow('JSON');
  });

  it('logs what was called and how it ended', async () => {
    await get('/things/1?q=secret');

    expect(standIn.context.log.lines()).toEqual([
      expect.objectContaining({ method: 'GET', path: '/things/1', query: ['q'], status: 200 }),
    ]);
  });

  it('returns to its story', async () => {
    standIn.context.db.exec('DELETE FROM thing');

    standIn.reset();

    expect(await (await get('/things/1')).json()).toEqual([{ name: 'seeded' }]);
  });
});
