import { startConsonance, type ConsonanceStandIn } from '../../../../local/vendors/consonance';

export const KEYS = {
  imprimatur: 'aurora-imprimatur-00000000000001',
  readonly: 'aurora-readonly-0000000000000002',
  revoked: 'aurora-revoked-00000000000000003',
  marketing: 'aurora-marketing-000000000000004',
};

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string }; path?: unknown[] }[];
}

export interface Api {
  vendor: ConsonanceStandIn;
  ask(query: string, variables?: object, key?: string): Promise<Answer>;
}

/** Consonance as its own clients call it: documents over HTTP. */
export async function openApi(profile: 'evidenced' | 'extended' = 'evidenced'): Promise<Api> {
  const vendor = await startConsonance({ profile });
  return {
    vendor,
    ask: async (query, variables = {}, key = KEYS.imprimatur) => {
      const answer = await fetch(`${vendor.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await answer.json()) as Answer;
    },
  };
}
