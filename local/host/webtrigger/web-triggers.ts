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

export interface WebTriggersOptions {
  db: DatabaseSync;
  manifest: AppManifest;
  installation: Installation;
  /** What addresses begin with; /x1/<id> follows. */
  baseUrl: () => string;
  invoke: (call: Call) => Promise<Outcome>;
}

function dynamic({ statusCode, headers = {}, body = '' }: DynamicAnswer): Response {
  if (statusCode === undefined || !Number.isInteger(statusCode)) {
    return new Response('', { status: 500 });
  }
  const list = Object.entries(headers).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const empty = statusCode === 204 || statusCode === 304;
  return new Response(empty ? null : body, { status: statusCode, headers: list });
}

function fixed(module: ManifestModule, outputKey: string | undefined): Response {
  const output = module.response?.outputs?.find(({ key }) => key === outputKey);
  if (!output) return new Response('', { status: 500 });
  return new Response(output.body ?? '', {
    status: output.statusCode,
    headers: { 'content-type': output.contentType ?? 'text/plain' },
  });
}

/** Addresses of web triggers and what comes in there. */
export class WebTriggers {
  readonly #options: WebTriggersOptions;
  readonly #modules: ManifestModule[];

  constructor(options: WebTriggersOptions) {
    options.db.exec('CREATE TABLE IF NOT EXISTS webtrigger (id TEXT PRIMARY KEY, key TEXT)');
    this.#options = options;
    this.#modules = modulesOf(options.manifest, 'webtrigger');
  }

  /** The module's address, the same each time unless a new one is asked for. */
  url(key: string, forceCreate = false): string | undefined {
    const { db } = this.#options;
    if (!this.#modules.some((module) => module.key === key)) return undefined;
    const known = db.prepare('SELECT id FROM webtrigger WHERE key = ?').get(key);
    if (known && !forceCreate) return this.#urlOf(String(known['id']));
    const id = randomBytes(24).toString('base64url');
    db.prepare('INSERT INTO webtrigger VALUES (?, ?)').run(id, key);
    return this.#urlOf(id);
  }

  /** What @forge/api asks of the GraphQL gateway (api 8.3.0, out/webTrigger.js); undefined when it is something else. */
  graphql({ query, variables }: GraphQl): Record<string, unknown> | undefined {
    const { db } = this.#options;
    if (query.includes('createWebTriggerUrl')) {
      const url = this.url(variables.input?.triggerKey ?? '', variables.forceCreate);
      return { createWebTriggerUrl: url ? { url } : null };
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
        url: this.#urlOf(String(row['id'])),
      })),
    };
  }

  async receive(id: string, request: Request): Promise<Response> {
    const module = this.#moduleOf(id);
    if (!module?.function) return new Response('', { status: 404 });
    const outcome = await this.#options.invoke({
      functionKey: module.function,
      moduleKey: module.key,
      moduleType: 'core:webtrigger',
      door: 'webtrigger',
      body: await this.#bodyOf(request, module),
      accountId: null,
    });
    if (!outcome.ok) return new Response('', { status: outcome.reason === 'timeout' ? 504 : 500 });
    const answer = (outcome.body ?? {}) as DynamicAnswer & { outputKey?: string };
    return module.response?.type === 'static' ? fixed(module, answer.outputKey) : dynamic(answer);
  }

  clear(): void {
    this.#options.db.exec('DELETE FROM webtrigger');
  }

  #urlOf(id: string): string {
    return `${this.#options.baseUrl()}/x1/${id}`;
  }

  #moduleOf(id: string): ManifestModule | undefined {
    const row = this.#options.db.prepare('SELECT key FROM webtrigger WHERE id = ?').get(id);
    return row && this.#modules.find(({ key }) => key === row['key']);
  }

  /** https://developer.atlassian.com/platform/forge/events-reference/web-trigger/ */
  async #bodyOf(request: Request, module: ManifestModule): Promise<unknown> {
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
      context: { cloudId: this.#options.installation.cloudId, moduleKey: module.key },
      contextToken: '',
    };
  }
}
