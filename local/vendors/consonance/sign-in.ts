import type { House } from './house';

/** What a key may do. That rights are per person is known of the screens; which a key has is an ASSUMPTION. */
export interface Access {
  name: string;
  write: boolean;
  contracts: boolean;
}

interface Key extends Access {
  key: string;
  revoked: boolean;
}

/** Keys have 32 characters; support gives them out. */
export const KEYS: readonly Key[] = [
  {
    key: 'aurora-imprimatur-00000000000001',
    name: 'imprimatur',
    write: true,
    contracts: true,
    revoked: false,
  },
  {
    key: 'aurora-readonly-0000000000000002',
    name: 'readonly',
    write: false,
    contracts: true,
    revoked: false,
  },
  {
    key: 'aurora-revoked-00000000000000003',
    name: 'revoked',
    write: true,
    contracts: true,
    revoked: true,
  },
  {
    key: 'aurora-marketing-000000000000004',
    name: 'marketing',
    write: true,
    contracts: false,
    revoked: false,
  },
];

/** `Bearer key` and `Token token=key`, with quotes or without, mean the same here as in Rails. */
export function accessOf(house: House, authorization: string | undefined): Access | undefined {
  if (house.setting('keysRevoked') === 1) return undefined;
  const [, key] = /^(?:Bearer|Token) +(?:token=)?"?([^",]+)"?/.exec(authorization ?? '') ?? [];
  return KEYS.find((one) => one.key === key && !one.revoked);
}

/** ASSUMPTION: the refusal of the framework that the vendor uses. */
export const refusal = () =>
  new Response('HTTP Token: Access denied.\n', {
    status: 401,
    headers: {
      'www-authenticate': 'Token realm="Application"',
      'content-type': 'text/html; charset=utf-8',
    },
  });
