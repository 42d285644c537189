// npm run stand-in -- <system> --port N [--profile evidenced]: one vendor alone, for any client.
import { parseArgs } from 'node:util';

import { STAND_INS } from './vendors/stand-ins';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '0' },
    profile: { type: 'string' },
    file: { type: 'string' },
    log: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const [key = ''] = positionals;
  const start = Object.hasOwn(STAND_INS, key) ? STAND_INS[key] : undefined;
  if (!start) throw new Error(`Which system? One of: ${Object.keys(STAND_INS).join(', ')}.`);

  const standIn = await start({
    port: Number(values.port),
    ...(values.profile !== undefined && { profile: values.profile }),
    ...(values.file !== undefined && { file: values.file }),
    ...(values.log !== undefined && { logFile: values.log }),
  });
  process.stdout.write(
    `${JSON.stringify({ system: standIn.key, url: standIn.url, ...standIn.describe() })}\n`,
  );

  const close = () => void standIn.close().then(() => process.exit(0));
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
