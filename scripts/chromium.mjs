// Finds Chromium for the browser tests, and installs Debian's where that is allowed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const find = () => PLACES.find((place) => place !== undefined && existsSync(place));

function installed() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write('Installing Chromium for the browser tests (once)…\n');
  const apt = (...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return (
    apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core')
  );
}

/** The path of a Chromium; ends the process with a clear sentence where there is none. */
export function chromium() {
  const found = find() ?? (installed() ? find() : undefined);
  if (found !== undefined) return found;
  process.stderr.write(
    'The browser tests need Chromium or Chrome, and this user may not install it.\n' +
      'Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program, then run npm test again.\n' +
      'Without a browser: npm test -- --selectProjects unit\n',
  );
  process.exit(1);
}
