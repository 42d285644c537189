// Bundles the functions of a Forge app with Atlassian's own bundler, as `forge deploy` does, but offline:
//   node scripts/bundle.mjs [--app folder] [--fresh]
// The result is <app>/.forge-bundle: one .cjs per handler module, __forge__.cjs (loader), __forge_wrapper__.cjs and
// __forge_runner__.cjs, which local/host starts. An unchanged app is not bundled again unless --fresh is given.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

import typescript from 'typescript';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { app: { type: 'string', default: root }, fresh: { type: 'boolean', default: false } },
});
const app = path.resolve(values.app);
const target = path.join(app, '.forge-bundle');
const runtime = path.join(root, 'local/host/runtime');
const bridgeChild = path.join(root, 'local/host/bridge/child.ts');

const filesBelow = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort()
    : [];

/** Changes whenever something changes that the bundle is made of. */
function contentHash() {
  const hash = createHash('sha256');
  const parts = [
    ...filesBelow(path.join(app, 'src')),
    ...filesBelow(path.join(app, 'assets')),
    path.join(app, 'manifest.yml'),
    path.join(app, 'tsconfig.json'),
    path.join(root, 'tsconfig.base.json'),
    path.join(root, 'package-lock.json'),
    ...['wrapper.ts', 'loader.ts', 'runner.ts'].map((name) => path.join(runtime, name)),
    bridgeChild,
    path.join(root, 'scripts/bundle.mjs'),
    path.join(root, 'scripts/forge-bundler.cjs'),
  ].filter((file) => existsSync(file));
  for (const file of parts)
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** One file without relative imports. */
const compileAs = (module, file) =>
  typescript.transpileModule(readFileSync(file, 'utf8'), {
    fileName: path.basename(file),
    compilerOptions: { module, target: typescript.ScriptTarget.ES2022, esModuleInterop: true },
  }).outputText;
const compile = (name) => compileAs(typescript.ModuleKind.CommonJS, path.join(runtime, name));
/** A plain script has no exports. */
const compileScript = (file) =>
  compileAs(typescript.ModuleKind.ESNext, file).replace(/^export \{\};$/m, '');

function bundle() {
  const work = mkdtempSync(path.join(tmpdir(), 'forge-bundle-'));
  try {
    mkdirSync(path.join(work, 'runtime/dist'), { recursive: true });
    writeFileSync(path.join(work, 'runtime/dist/wrapper.js'), compile('wrapper.ts'));
    writeFileSync(path.join(work, 'runtime/dist/loader.js'), compile('loader.ts'));
    const done = spawnSync(
      process.execPath,
      [path.join(root, 'scripts/forge-bundler.cjs'), path.join(work, 'out')],
      {
        cwd: app,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, FORGE_RUNTIME_PATH: path.join(work, 'runtime') },
      },
    );
    if (done.status !== 0) return false;
    writeFileSync(path.join(work, 'out/__forge_runner__.cjs'), compile('runner.ts'));
    writeFileSync(path.join(work, 'out/__bridge_child__.js'), compileScript(bridgeChild));
    // `app.package.extraFiles` of the manifest: the command line adds them beside the code, the bundler does not.
    if (existsSync(path.join(app, 'assets')))
      cpSync(path.join(app, 'assets'), path.join(work, 'out/assets'), { recursive: true });
    writeFileSync(path.join(work, 'out/.content-hash'), contentHash());
    const fresh = `${target}.${process.pid}`;
    cpSync(path.join(work, 'out'), fresh, { recursive: true });
    rmSync(target, { recursive: true, force: true });
    renameSync(fresh, target);
    return true;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const stamp = path.join(target, '.content-hash');
const current = !values.fresh && existsSync(stamp) && readFileSync(stamp, 'utf8') === contentHash();
if (!current && !bundle()) {
  process.stderr.write(
    `The functions of ${path.relative(process.cwd(), app) || '.'} could not be bundled; the reason is above.\n`,
  );
  process.exitCode = 1;
} else {
  for (const name of readdirSync(target).filter((name) => name.endsWith('.cjs'))) {
    const code = readFileSync(path.join(target, name));
    const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
    process.stdout.write(
      `${name.padEnd(24)} ${kilobytes(statSync(path.join(target, name)).size).padStart(10)} ${kilobytes(gzipSync(code).length).padStart(10)} gzip${current ? ' (unchanged)' : ''}\n`,
    );
  }
}
