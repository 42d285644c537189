import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { AppModule, Person, Space, World } from './rest/shapes';

export interface Surroundings extends World {
  spaces: Space[];
  /** Asks for people, spaces and modules again. */
  reload: () => void;
}

const NONE: Surroundings = {
  siteName: '',
  siteUrl: '',
  me: null,
  people: [],
  app: { appId: '', environmentId: '', modules: [] },
  internet: {},
  spaces: [],
  reload: () => undefined,
};

const Context = createContext<Surroundings>(NONE);

export const SurroundingsProvider = Context.Provider;

export const useWorld = (): Surroundings => useContext(Context);

export const nameOf = (people: readonly Person[], accountId: string | null | undefined): string =>
  people.find((person) => person.accountId === accountId)?.displayName ?? 'Former user';

export const modulesOfType = (modules: readonly AppModule[], type: string): AppModule[] =>
  modules.filter((module) => module.type === type);

/** The last part of the path of a module that is a page: its route, or its key where its type has none. */
export const routeOfModule = ({ key, properties: { route } }: AppModule): string =>
  typeof route === 'string' ? route : key;
