import type { Hono } from 'hono';

/** Who makes a product call. `scopes` are the app's, when an app makes it: the product refuses what they do not cover. */
export type Actor =
  | { kind: 'app'; scopes: readonly string[] }
  | { kind: 'user'; accountId: string; scopes?: readonly string[] }
  | { kind: 'anonymous'; scopes?: readonly string[] };

/** What the Forge host needs of the product that it lives in (Confluence's stand-in). */
export interface Product {
  readonly cloudId: string;
  /** https://aurora-press.atlassian.net */
  readonly siteUrl: string;
  /** A REST call; the path begins with /wiki/. */
  request(path: string, init: RequestInit, actor: Actor): Promise<Response>;
  isSiteAdmin(accountId: string): boolean;
  person(accountId: string): { locale: string; timeZone: string } | undefined;
  /** Product events in Forge's shapes (`avi:confluence:updated:page`, …). */
  onEvent(listener: (event: { eventType: string } & Record<string, unknown>) => void): void;
}

/** A UI module of the installed app, as the product shows it. */
export interface AppModule {
  key: string;
  /** macro, confluence:contentBylineItem, confluence:globalSettings, … */
  type: string;
  title: string;
  description: string;
  /** Everything the manifest says of the module. */
  properties: Record<string, unknown>;
}

/** What the product needs of the Forge host. */
export interface Apps {
  /** Of the installed app; empty when none is. */
  readonly appId: string;
  readonly environmentId: string;
  modules(): AppModule[];
  /** Runs a macro's adfExport function: an ADF document, or undefined when the macro has none or it failed. */
  exportMacro(request: {
    moduleKey: string;
    localId: string;
    config: Record<string, unknown>;
    content: { id: string; type: string; title: string };
    space: { id: string; key: string };
    exportType: 'pdf' | 'word' | 'other';
    accountId: string | null;
  }): Promise<unknown>;
  /**
   * What the browser's part of the bridge calls, to be mounted at /__forge of the product's server.
   * `actorOf` tells who acts in the browser (the product's session).
   */
  routes(actorOf: (request: Request) => string | null): Hono;
}

/** Names that exist in the local world: host name → base URL of the stand-in that answers for it. */
export type Internet = ReadonlyMap<string, string>;
