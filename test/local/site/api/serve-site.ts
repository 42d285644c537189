import { createAdaptorServer } from '@hono/node-server';

import { createClock, type Clock } from '../../../../local/clock';
import { createSite, type Site } from '../../../../local/site/site';

const PREFIX = '712020:a0000000-0000-4000-8000-';

export const ACCOUNTS = {
  ann: `${PREFIX}000000000001`,
  ben: `${PREFIX}000000000002`,
  clara: `${PREFIX}000000000003`,
  dora: `${PREFIX}000000000004`,
  evan: `${PREFIX}000000000005`,
  app: `${PREFIX}0000000000aa`,
};

export const GROUPS = { approvers: '7c40aa00-0000-4000-8000-000000000003' };

export type Person = 'ann' | 'ben' | 'clara' | 'dora' | 'evan';

const NAMES: Record<Person, string> = {
  ann: 'ann.baker',
  ben: 'ben.okafor',
  clara: 'clara.vogel',
  dora: 'dora.lind',
  evan: 'evan.reyes',
};

export const emailOf = (person: Person) => `${NAMES[person]}@aurora-press.example`;

export interface ServedSite {
  site: Site;
  clock: Clock;
  url: string;
  /** A call with a person's API token; `json` is sent as the body. */
  call(
    person: Person,
    method: string,
    path: string,
    json?: unknown,
  ): Promise<{ status: number; headers: Headers; body: unknown }>;
  close(): Promise<void>;
}

/** The story's site on a port of its own; changes are found at once unless the test says otherwise. */
export async function serveSite(): Promise<ServedSite> {
  const clock = createClock();
  const site = createSite({ clock });
  const server = createAdaptorServer({ fetch: site.routes().fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    site,
    clock,
    url,
    async call(person, method, path, json) {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: { authorization: basic(person), 'content-type': 'application/json' },
        body: json === undefined ? null : JSON.stringify(json),
      });
      const text = await answer.text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      return { status: answer.status, headers: answer.headers, body };
    },
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      site.close();
    },
  };
}

export const basic = (person: Person): string =>
  `Basic ${Buffer.from(`${emailOf(person)}:token-${person}`).toString('base64')}`;

/** A document of paragraphs, as a v2 body. */
export const adfBody = (...lines: string[]) => ({
  representation: 'atlas_doc_format',
  value: JSON.stringify({
    type: 'doc',
    version: 1,
    content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }),
});
