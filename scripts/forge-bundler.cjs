// Runs @forge/bundler in the current folder (an app) and writes everything that would be deployed to the given folder.
// A program of its own, and CommonJS, because the bundler insists on being loaded by a main module (`require.main`).
const { cpSync, mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const { getEntryPoints, getNodeBundler, getWrapperProvider } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');

const target = process.argv[2];
const say = (line) => process.stderr.write(`${line}\n`);
const logger = {
  debug: () => {},
  trace: () => {},
  info: () => {},
  warn: say,
  error: (error) => say(String(error?.message ?? error)),
};

async function main() {
  const files = new FileSystemReader();
  const config = new ConfigFile(files, new FileSystemWriter());
  const bundler = getNodeBundler(logger, getWrapperProvider({ fileSystemReader: files }), config);
  const { outputDir, additionalOutputs } = await bundler.bundle({
    appDirectory: process.cwd(),
    entryPoints: getEntryPoints(await config.getAppHandlers()),
    successMessage: '',
  });
  mkdirSync(target, { recursive: true });
  cpSync(outputDir, target, { recursive: true });
  for (const [name, content] of additionalOutputs ?? []) {
    const file = path.join(target, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (Buffer.isBuffer(content)) writeFileSync(file, content);
    else cpSync(content, file);
  }
}

main().catch((error) => {
  logger.error(error);
  process.exitCode = 1;
});
