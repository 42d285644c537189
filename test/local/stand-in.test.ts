import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** Starts what `npm run stand-in` runs, and answers the line that says it is ready. */
async function ready(...args: string[]) {
  const started = spawn(process.execPath, ['--import', 'tsx', 'local/stand-in.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => started.once('exit', resolve));
  let said = '';
  for await (const chunk of started.stdout.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    if (said.includes('\n')) break;
  }
  return {
    lines: said.split('\n'),
    line: JSON.parse(said) as Record<string, unknown> & { url: string },
    stop: () => {
      started.kill('SIGTERM');
      return ended;
    },
  };
}

// What each says beside its address, by the names of docs/stand-ins.md.
const SYSTEMS = [
  ['celum', ['users', 'keys', 'assets', 'fields']],
  ['opentext', ['users', 'oauthClient', 'folders', 'classifications', 'category']],
  ['consonance', ['users', 'credentials', 'titles', 'settings']],
  ['confluence', ['users', 'credentials', 'spaces', 'pages']],
  ['onedrive', ['users', 'credentials', 'drives', 'files', 'labels']],
  ['dropbox', ['users', 'credentials', 'account', 'files']],
] as const;

describe('npm run stand-in', () => {
  it.each(SYSTEMS)('starts %s and says in one line how to reach it', async (key, names) => {
    const { line, lines, stop } = await ready(key, '--port', '0');

    const controls = await fetch(`${line.url}/__stand-in`);

    expect(lines).toHaveLength(2);
    expect(line).toMatchObject({
      system: key,
      url: expect.stringMatching(/^http:\/\/127/) as unknown,
    });
    expect(names.filter((name) => line[name] === undefined)).toEqual([]);
    expect(controls.status).toBe(200);
    expect(await stop()).toBe(0);
  });

  it('takes a profile', async () => {
    const { line, stop } = await ready('consonance', '--profile', 'extended');

    expect(line['profile']).toBe('extended');
    await stop();
  });

  it('names the systems when it is asked for another one', async () => {
    const asked = spawn(process.execPath, ['--import', 'tsx', 'local/stand-in.ts', 'sharepoint'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    for await (const chunk of asked.stderr) said += String(chunk);

    expect(said).toBe(
      `Which system? One of: celum, opentext, consonance, onedrive, dropbox, confluence.\n`,
    );
  });
});
