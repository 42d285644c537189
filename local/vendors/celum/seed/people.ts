import type { Role } from '../rows';

interface Person {
  id: number;
  username: string;
  firstname: string;
  lastname: string;
  locale: string;
  role: Role;
}

/** Evan Reyes has no account here. */
export const PEOPLE: readonly Person[] = [
  {
    id: 12,
    username: 'ann.baker',
    firstname: 'Ann',
    lastname: 'Baker',
    locale: 'en',
    role: 'editor',
  },
  {
    id: 13,
    username: 'ben.okafor',
    firstname: 'Ben',
    lastname: 'Okafor',
    locale: 'en',
    role: 'editor',
  },
  {
    id: 14,
    username: 'clara.vogel',
    firstname: 'Clara',
    lastname: 'Vogel',
    locale: 'de',
    role: 'editor',
  },
  {
    id: 15,
    username: 'dora.lind',
    firstname: 'Dora',
    lastname: 'Lind',
    locale: 'en',
    role: 'admin',
  },
  {
    id: 20,
    username: 'imprimatur',
    firstname: 'Imprimatur',
    lastname: 'Service',
    locale: 'en',
    role: 'service',
  },
  {
    id: 21,
    username: 'imprimatur-reader',
    firstname: 'Imprimatur',
    lastname: 'Reader',
    locale: 'en',
    role: 'viewer',
  },
];

export const KEYS = [
  { key: 'celum-key-imprimatur-0001', userId: 20, revoked: 0 },
  { key: 'celum-key-reader-0002', userId: 21, revoked: 0 },
  { key: 'celum-key-revoked-0003', userId: 20, revoked: 1 },
] as const;

export const passwordOf = (username: string) => `celum-${username}`;
