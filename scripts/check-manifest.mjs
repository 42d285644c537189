// Checks manifest.yml, and the code against it, with Atlassian's own packages, without a login and without a network:
//   node scripts/check-manifest.mjs [folder of the app]
// Any error fails, and so does any warning that is not in ACCEPTED.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Warnings that we know of and live with: a pattern of the message, and why. */
const ACCEPTED = [
  // { message: /…/, because: '…' },
];

const root = path.resolve(import.meta.dirname, '..');
const app = path.resolve(process.argv[2] ?? root);
const home = mkdtempSync(path.join(tmpdir(), 'forge-check-'));
mkdirSync(path.join(home, '.config'), { recursive: true });
// The linter keeps a cache in the home folder; ours is thrown away.
process.env.HOME = home;
process.env.XDG_CONFIG_HOME = path.join(home, '.config');
process.chdir(app);

const load = createRequire(path.join(root, 'package.json'));
const { ConfigFile, FileSystemReader, FileSystemWriter } = load('@forge/cli-shared');
const { lint } = load('@forge/lint');
const { ProcessorBuilder, ValidationTypes } = load('@forge/manifest');

// The permission linter downloads descriptions of Atlassian's APIs; without them it leaves out which scope a path needs.
// test/manifest/scopes.test.ts checks that from a table of our own.
globalThis.fetch = () => Promise.resolve(Response.json({ paths: {} }));

const findings = [];
const add = (level, where, message) => findings.push({ level, where, message });

async function checkManifest() {
  for (const type of [
    'BASIC',
    'FULL',
    'PRODUCT_TRIGGER',
    'FORGE_REMOTE_COMPUTE',
    'DEPRECATED_EGRESS_PERMISSIONS',
  ]) {
    const result = await ProcessorBuilder.instance()
      .withValidation(ValidationTypes[type])
      .build()
      .process();
    for (const { level, line, column, message } of result.errors ?? [])
      add(level, `manifest.yml:${line}:${column}`, message);
    if (!result.success && !result.errors?.length)
      add('error', 'manifest.yml', `The validation ${type} failed.`);
  }
}

async function checkCode() {
  const config = await new ConfigFile(new FileSystemReader(), new FileSystemWriter()).readConfig();
  // Paths as the linter compares them with tsconfig.json's `include`, which has to be a pattern of files (src/**/*.ts):
  // with a folder there it would pass over every TypeScript file in silence.
  const files = readdirSync('src', { recursive: true })
    .map((name) => `src/${name}`)
    .filter((name) => /\.[jt]sx?$/.test(name));
  const silent = {
    debug: () => {},
    trace: () => {},
    info: () => {},
    warn: () => {},
    error: () => {},
  };
  const stopped = {
    ...silent,
    info: (text) => /linter failed|failed to/i.test(text) && add('error', 'linter', text),
  };
  const results = await lint(
    files,
    config,
    'development',
    stopped,
    { getDeprecatedRuntimes: async () => [] },
    { linter: { mode: 'client-side' } },
  );
  for (const { file, errors, warnings } of results) {
    for (const [level, list] of [
      ['error', errors],
      ['warning', warnings],
    ]) {
      for (const { line, column, message } of list)
        add(level, `${path.relative(app, path.resolve(file))}:${line}:${column}`, message);
    }
  }
  return files.length;
}

try {
  await checkManifest();
  const count = await checkCode();
  const said = [
    ...new Set(
      findings.map(({ level, where, message }) => `${level.padEnd(7)} ${where}  ${message}`),
    ),
  ];
  const open = said.filter((line) => !ACCEPTED.some(({ message }) => message.test(line)));
  for (const line of said)
    process.stdout.write(`${line}${open.includes(line) ? '' : ' (accepted)'}\n`);
  if (open.some((line) => line.includes('missing resource')))
    process.stdout.write('Resources are built by: npm run build\n');
  if (open.length > 0) process.exitCode = 1;
  else
    process.stdout.write(
      `The manifest and ${count} source files pass Atlassian's validators and linter.\n`,
    );
} catch (error) {
  process.stderr.write(`The manifest could not be checked: ${error.stack}\n`);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
