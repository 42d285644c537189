import { execFile } from 'node:child_process';

const READ = `
import { readFileSync } from 'node:fs';
import { extractText } from 'unpdf';
const { text } = await extractText(new Uint8Array(readFileSync(0)), { mergePages: true });
process.stdout.write(text);
`;

/** The words of a PDF as a viewer gives them when somebody copies them. PDF.js is an ES module: it runs in a process of its own. */
export function textOfPdf(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['--input-type=module', '--eval', READ],
      { maxBuffer: 50_000_000 },
      (error, text) => (error ? reject(error) : resolve(text)),
    );
    child.stdin?.end(bytes);
  });
}
