import { startStandIn, type StandIn } from '../../../../local/vendors/kit/stand-in';

describe("a stand-in's control screen", () => {
  let standIn: StandIn;

  beforeEach(async () => {
    standIn = await startStandIn({
      key: 'sample',
      title: 'Sample & Sons',
      schema: (db) => db.exec('CREATE TABLE IF NOT EXISTS thing (name TEXT)'),
      seed: ({ db }) => void db.prepare('INSERT INTO thing VALUES (?)').run('seeded'),
      describe: () => ({}),
      routes: (app) => app.get('/things', (c) => c.json([])),
    });
  });
  afterEach(() => standIn.close());

  const submit = (path: string, fields: Record<string, string>) =>
    fetch(`${standIn.url}/__stand-in/screen${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
  const screen = async () => (await fetch(`${standIn.url}/__stand-in/screen`)).text();

  it('shows the calls, with what people typed as text', async () => {
    await fetch(`${standIn.url}/things?<b>=1`);

    const page = await screen();

    expect(page).toContain('Sample &amp; Sons');
    expect(page).toContain('GET /things');
    expect(page).toContain('&lt;b&gt;');
  });

  it('switches a fault on and stays usable itself', async () => {
    await submit('/faults', {
      kind: 'status',
      status: '503',
      retryAfter: '7',
      times: '',
      route: '',
    });

    const answer = await fetch(`${standIn.url}/things`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '7']);
    expect(await screen()).toContain('until cleared');

    await submit('/faults/clear', {});
    expect((await fetch(`${standIn.url}/things`)).status).toBe(200);
  });

  it('moves the clock', async () => {
    const before = standIn.context.clock.now();

    await submit('/clock', { advance: '86400000' });

    expect(standIn.context.clock.now() - before).toBeGreaterThanOrEqual(86_400_000);
  });

  it('returns to the story', async () => {
    standIn.context.db.exec('DELETE FROM thing');

    await submit('/reset', {});

    expect(standIn.context.db.prepare('SELECT name FROM thing').all()).toHaveLength(1);
  });
});
