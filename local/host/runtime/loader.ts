import { join } from 'node:path';

import type { LambdaContext, LambdaEvent, LambdaResult } from '../invocation/lambda-event';

// What Forge starts in a function's process. It takes the wrapper that lies beside it in the bundle
// (FORGE_CUSTOM_WRAPPER_FILE_NAME) and hands every event on.
const folder = process.env['FORGE_EFS_RUNTIME_PATH'] ?? __dirname;
const name = process.env['FORGE_CUSTOM_WRAPPER_FILE_NAME'] ?? '__forge_wrapper__.cjs';

interface Wrapper {
  main(event: LambdaEvent, context: LambdaContext): Promise<LambdaResult>;
}

// Named at run time, so webpack and TypeScript leave the call alone.
const wrapper = module.require(join(folder, name)) as Wrapper;

export const main = (event: LambdaEvent, context: LambdaContext): Promise<LambdaResult> =>
  wrapper.main(event, context);
