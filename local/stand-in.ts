// npm run stand-in -- <system> --port N [--profile evidenced]: one system alone, for any client.
import { parseArgs } from 'node:util';

import { startSite } from './site/start-site';
import type { StandIn, StandInOptions } from './vendors/kit/stand-in';
import { STAND_INS } from './vendors/stand-ins';

type Alone = Pick<StandIn, 'key' | 'url' | 'describe' | 'close'>;

const SYSTEMS: Record<string, (options: StandInOptions) => Promise<Alone>> = {
  ...STAND_INS,
  confluence: startSite,
};

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
  const start = Object.hasOwn(SYSTEMS, key) ? SYSTEMS[key] : undefined;
  if (!start) throw new Error(`Which system? One of: ${Object.keys(SYSTEMS).join(', ')}.`);

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
