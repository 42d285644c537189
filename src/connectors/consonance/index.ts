import * as z from 'zod';

import type { ProblemCode } from '../../errors';
import { defineConnector } from '../kit/connector';
import type { Failure } from '../kit/http';
import { houseAddress } from './address';
import { check } from './check';
import { ConsonanceClient } from './client';

export { ASSUMPTIONS } from './assumptions';
export { OPERATIONS } from './operations';

export const consonance = defineConnector({
  key: 'consonance',
  title: 'Consonance',

  config: z.strictObject({
    /** Where people sign in: a host name, its https address, or the API's. */
    baseUrl: z.string().min(1).max(300),
    api: z.enum(['graphql', 'rest']).default('graphql'),
  }),
  secrets: z.strictObject({ apiKey: z.string().min(1).max(500) }),

  connect({ config: { baseUrl, api }, secrets, ...world }) {
    // https://github.com/GeneralProducts/consonance-graphql: Bearer; the older interface wants the other word.
    const key = api === 'rest' ? `Token token=${secrets.apiKey}` : `Bearer ${secrets.apiKey}`;
    const http = {
      connector: 'Consonance',
      baseUrl: houseAddress(baseUrl),
      headers: () => ({ authorization: key }),
      explain,
      ...world,
    };
    return new ConsonanceClient({ http, api });
  },

  check,
});

/** Pages of other sites, and of Consonance itself, are not its API. */
const explain = ({ status, text }: Failure): ProblemCode | undefined =>
  status === 404 && /^\s*</.test(text) ? 'wrong-address' : undefined;
