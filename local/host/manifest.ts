import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

/** What the host reads of a manifest.yml; Atlassian's own packages check it (scripts/check-manifest.mjs). */
export interface AppManifest {
  modules: Record<string, ManifestModule[]>;
  resources: { key: string; path: string }[];
  app: {
    id: string;
    runtime?: { memoryMB?: number };
    storage?: { entities?: EntityDefinition[] };
  };
  permissions: {
    scopes: readonly string[];
    content?: { scripts?: string[]; styles?: string[] };
    external?: ExternalPermissions;
  };
}

export interface ManifestModule {
  key: string;
  title?: string;
  description?: string;
  function?: string;
  handler?: string;
  queue?: string;
  resource?: string;
  timeoutSeconds?: number;
  interval?: string;
  events?: string[];
  resolver?: { function?: string };
  adfExport?: { function: string };
  config?: true | { resource?: string; title?: string; viewportSize?: string };
  response?: { type: 'static' | 'dynamic'; outputs?: StaticOutput[] };
  [property: string]: unknown;
}

export interface StaticOutput {
  key: string;
  statusCode: number;
  contentType?: string;
  body?: string;
}

export type Address = string | { address: string };

export interface ExternalPermissions {
  configurable?: { enabled: boolean };
  fetch?: { backend?: Address[]; client?: Address[] };
  images?: Address[];
  media?: Address[];
  fonts?: Address[];
  frames?: Address[];
  scripts?: Address[];
  styles?: Address[];
}

export interface EntityDefinition {
  name: string;
  attributes: Record<string, { type: 'string' | 'integer' | 'float' | 'boolean' | 'any' }>;
  indexes?: (string | { name: string; partition?: string[]; range?: string[] })[];
}

interface ManifestFile extends Omit<AppManifest, 'modules' | 'resources' | 'permissions'> {
  modules?: AppManifest['modules'];
  resources?: AppManifest['resources'];
  permissions?: { scopes?: string[] | Record<string, unknown> } & Omit<
    AppManifest['permissions'],
    'scopes'
  >;
}

export function readManifest(file: string): AppManifest {
  const {
    modules = {},
    resources = [],
    app,
    permissions = {},
  } = parse(readFileSync(file, 'utf8')) as ManifestFile;
  const { scopes = [], ...rest } = permissions;
  return {
    app,
    modules,
    resources,
    permissions: { ...rest, scopes: Array.isArray(scopes) ? scopes : Object.keys(scopes) },
  };
}

export const modulesOf = (manifest: AppManifest, type: string): ManifestModule[] =>
  manifest.modules[type] ?? [];

/** Modules of any type that have a key, with their type. */
export const allModules = (manifest: AppManifest): (ManifestModule & { type: string })[] =>
  Object.entries(manifest.modules).flatMap(([type, list]) =>
    list.map((module) => ({ ...module, type })),
  );
