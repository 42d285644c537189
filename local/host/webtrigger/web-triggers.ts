import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

import type { Call, Outcome } from '../invocation/invoker';
import type { Installation } from '../invocation/installation';
import { modulesOf, type AppManifest, type ManifestModule } from '../manifest';

interface GraphQl {
  query: string;
  variables: {
    input?: { triggerKey: string };
    forceCreate?: boolean;
    id?: string;
  };
}

interface DynamicAnswer {
  statusCode?: number;
  headers?: Record<string, string[]>;
  body?: string;
}

export type WebTriggers = ReturnType<typeof createWebTriggers>;

/** Addresses of web triggers and what comes in there. */
export function createWebTriggers(options: {
  db: DatabaseSync;
  manifest: AppManifest;
  installation: Installation;
  /** What addresses begin with; /x1/<id> follows. */
  baseUrl: () => string;
  invoke: (call: Call) => Promise<Outcome>;
}) {
  const { db, manifest, installation } = options;
  db.exec('CREATE TABLE IF NOT EXISTS webtrigger (id TEXT PRIMARY KEY, key TEXT)');
  const modules = modulesOf(manifest, 'webtrigger');
  const urlOf = (id: string): string => `${options.baseUrl()}/x1/${id}`;

  function url(key: string, forceCreate = false): string | undefined {
    if (!modules.some((module) => module.key === key)) return undefined;
    const known = db.prepare('SELECT id FROM webtrigger WHERE key = ?').get(key);
    if (known && !forceCreate) return urlOf(String(known['id']));
    const id = randomBytes(24).toString('base64url');
    db.prepare('INSERT INTO webtrigger VALUES (?, ?)').run(id, key);
    return urlOf(id);
  }

  function moduleOf(id: string): ManifestModule | undefined {
    const row = db.prepare('SELECT key FROM webtrigger WHERE id = ?').get(id);
    return row && modules.find(({ key }) => key === row['key']);
  }

  /** https://developer.atlassian.com/platform/forge/events-reference/web-trigger/ */
  async function bodyOf(request: Request, module: ManifestModule): Promise<unknown> {
    const { pathname, searchParams } = new URL(request.url);
    const headers: Record<string, string[]> = {};
    for (const [name, value] of request.headers) headers[name] = [value];
    const queryParameters: Record<string, string[]> = {};
    for (const name of searchParams.keys()) queryParameters[name] = searchParams.getAll(name);
    return {
      method: request.method,
      path: pathname,
      headers,
      queryParameters,
      body: await request.text(),
      context: { cloudId: installation.cloudId, moduleKey: module.key },
      contextToken: '',
    };
  }

  function dynamic({ statusCode, headers = {}, body = '' }: DynamicAnswer): Response {
    if (!Number.isInteger(statusCode)) return new Response('', { status: 500 });
    const list = Object.entries(headers).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, value]),
    );
    const empty = statusCode === 204 || statusCode === 304;
    return new Response(empty ? null : body, { status: statusCode ?? 500, headers: list });
  }

  function fixed(module: ManifestModule, outputKey: string | undefined): Response {
    const output = module.response?.outputs?.find(({ key }) => key === outputKey);
    if (!output) return new Response('', { status: 500 });
    return new Response(output.body ?? '', {
      status: output.statusCode,
      headers: { 'content-type': output.contentType ?? 'text/plain' },
    });
  }

  function graphql({ query, variables }: GraphQl): Record<string, unknown> | undefined {
    if (query.includes('createWebTriggerUrl')) {
      const created = url(variables.input?.triggerKey ?? '', variables.forceCreate);
      return { createWebTriggerUrl: created ? { url: created } : null };
    }
    if (query.includes('deleteWebTriggerUrl')) {
      const { changes } = db.prepare('DELETE FROM webtrigger WHERE id = ?').run(variables.id ?? '');
      const success = Number(changes) > 0;
      return {
        deleteWebTriggerUrl: { success, message: success ? null : 'The URL does not exist.' },
      };
    }
    if (!query.includes('webTriggerUrlsByAppContext')) return undefined;
    const rows = db.prepare('SELECT id, key FROM webtrigger').all();
    return {
      webTriggerUrlsByAppContext: rows.map((row) => ({
        triggerKey: row['key'],
        url: urlOf(String(row['id'])),
      })),
    };
  }

  return {
    graphql,
    url,
    async receive(id: string, request: Request): Promise<Response> {
      const module = moduleOf(id);
      if (!module?.function) return new Response('', { status: 404 });
      const outcome = await options.invoke({
        functionKey: module.function,
        moduleKey: module.key,
        moduleType: 'core:webtrigger',
        door: 'webtrigger',
        body: await bodyOf(request, module),
        accountId: null,
      });
      if (!outcome.ok)
        return new Response('', { status: outcome.reason === 'timeout' ? 504 : 500 });
      const body = (outcome.body ?? {}) as DynamicAnswer & { outputKey?: string };
      return module.response?.type === 'static' ? fixed(module, body.outputKey) : dynamic(body);
    },
    clear: () => db.exec('DELETE FROM webtrigger'),
  };
}
