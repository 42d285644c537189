import * as z from 'zod';

const Ticket = z.looseObject({ ticket: z.string() });
const Node = z.looseObject({
  data: z.looseObject({ properties: z.looseObject({ id: z.int(), name: z.string() }) }),
});
const Nodes = z.looseObject({
  collection: z.looseObject({ paging: z.looseObject({ page_total: z.int() }) }),
  results: z.array(Node),
});
const Versions = z.looseObject({ results: z.array(z.unknown()) });

export interface Filed {
  name: string;
  versions: number;
}

/** What Content Server itself says it holds in a folder, of documents whose names begin so. */
export async function recordsIn(url: string, folder: number, beginning: string): Promise<Filed[]> {
  const api = `${url}/otcs/cs.exe/api`;
  const signIn = new URLSearchParams({ username: 'imprimatur', password: 'otcs-secret-0001' });
  const { ticket } = await answerOf(Ticket, `${api}/v1/auth`, { method: 'POST', body: signIn });
  const ask = <T>(schema: z.ZodType<T>, path: string) =>
    answerOf(schema, `${api}${path}`, { headers: { otcsticket: ticket } });

  const found: { id: number; name: string }[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const answer = await ask(Nodes, `/v2/nodes/${folder}/nodes?limit=100&page=${page}`);
    pages = answer.collection.paging.page_total;
    found.push(...answer.results.map(({ data }) => data.properties));
  }
  const filed: Filed[] = [];
  for (const { id, name } of found.filter((node) => node.name.startsWith(beginning))) {
    const { results } = await ask(Versions, `/v2/nodes/${id}/versions`);
    filed.push({ name, versions: results.length });
  }
  return filed;
}

async function answerOf<T>(schema: z.ZodType<T>, url: string, init: RequestInit): Promise<T> {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return schema.parse(await answer.json());
}
