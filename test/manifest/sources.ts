import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { parse } from 'yaml';

const ROOT = resolve(__dirname, '../..');

export interface Module {
  key: string;
  function?: string;
  queue?: string;
  handler?: string;
  resource?: string;
  events?: string[];
  resolver?: { function?: string };
  adfExport?: { function: string };
  config?: { resource?: string };
  [property: string]: unknown;
}

interface Manifest {
  modules: Record<string, Module[]>;
  resources: { key: string; path: string }[];
  app: { storage: { entities: { name: string; attributes: Record<string, { type: string }> }[] } };
  permissions: {
    scopes: string[];
    content?: unknown;
    external: {
      configurable?: { enabled: boolean };
      [kind: string]: unknown;
    };
  };
}

export const manifest = parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8')) as Manifest;

export const modulesOf = (type: string): Module[] => manifest.modules[type] ?? [];

/** Every module but functions, with its type. */
export const modules = Object.entries(manifest.modules)
  .filter(([type]) => type !== 'function')
  .flatMap(([type, list]) => list.map((module) => ({ ...module, type })));

/** The text of all TypeScript below these folders, by path. */
export function sourcesOf(...folders: string[]): Map<string, string> {
  const files = folders
    .map((folder) => join(ROOT, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    );
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

/** Everything that a pattern's first group finds, without repeats, in order. */
export const found = (sources: Map<string, string>, pattern: RegExp): string[] => {
  const all = [...sources.values()].flatMap((text) =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
  return [...new Set(all)].sort();
};
