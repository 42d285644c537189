import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

// PDF.js is an ES module, which jest does not load: it runs in a process of its own.
const READ = `
const { readFileSync } = require('node:fs');
const { extractText } = require(process.argv[1]);
extractText(new Uint8Array(readFileSync(0)), { mergePages: true })
  .then(({ text }) => process.stdout.write(text));
`;

const run = promisify(execFile);

/** The words of a PDF, as a viewer gives them when somebody copies them. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const reader = run(process.execPath, ['--eval', READ, require.resolve('unpdf')], {
    maxBuffer: 50_000_000,
  });
  reader.child.stdin?.end(bytes);
  return (await reader).stdout;
}
