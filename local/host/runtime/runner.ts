import { join } from 'node:path';

import type {
  FromRuntime,
  LambdaContext,
  LambdaEvent,
  LambdaResult,
  ToRuntime,
} from '../invocation/lambda-event';

// The first code of a function's process: what AWS Lambda is to Forge. Started as
// `node __forge_runner__.cjs <bundle folder>`, told by IPC what to run.
const RealDate = Date;
let ahead = 0;

// The local world has a clock of its own, which people move; the app must live in the same time.
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: unknown[], maker) =>
    Reflect.construct(
      target,
      given.length === 0 ? [RealDate.now() + ahead] : given,
      maker === globalThis.Date ? target : maker,
    ) as Date,
  apply: () => new RealDate(RealDate.now() + ahead).toString(),
  get: (target, key, receiver): unknown =>
    key === 'now' ? () => RealDate.now() + ahead : Reflect.get(target, key, receiver),
});

const folder = process.argv[2] ?? __dirname;
process.env['FORGE_EFS_RUNTIME_PATH'] = folder;
process.env['_HANDLER'] = '__forge__.main';

const loader = module.require(join(folder, '__forge__.cjs')) as {
  main(event: LambdaEvent, context: LambdaContext): Promise<LambdaResult>;
};

const tell = (message: FromRuntime): void => void process.send?.(message);

async function invoke(requestId: string, event: LambdaEvent, deadline: number): Promise<void> {
  const result = await loader.main(event, {
    awsRequestId: requestId,
    getRemainingTimeInMillis: () => Math.max(0, deadline - RealDate.now()),
  });
  tell({ kind: 'result', requestId, result });
}

process.on('message', (message: ToRuntime) => {
  if (message.kind === 'ping') tell({ kind: 'pong' });
  if (message.kind === 'clock') ahead = message.clockOffset;
  if (message.kind !== 'invoke') return;
  ahead = message.clockOffset;
  void invoke(message.requestId, message.event, message.deadline);
});
// The host is gone: nobody waits for an answer any more.
process.on('disconnect', () => process.exit(0));

tell({ kind: 'ready' });
