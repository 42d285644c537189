import { startSite } from '../../../../local/site/start-site';
import { startCelum } from '../../../../local/vendors/celum';
import { startConsonance } from '../../../../local/vendors/consonance';
import { startDropbox } from '../../../../local/vendors/dropbox/server';
import { APP, REFRESH_TOKENS } from '../../../../local/vendors/dropbox/story';
import type { StandInOptions } from '../../../../local/vendors/kit/stand-in';
import { startOneDrive } from '../../../../local/vendors/onedrive/server';
import { APPS, DRIVES, TENANT } from '../../../../local/vendors/onedrive/story';
import { startOpenText } from '../../../../local/vendors/opentext/server';

interface Started {
  url: string;
  close(): Promise<void>;
}

type Request = RequestInit & { path: string };

/** One stand-in with a call that reads and one that writes, as its own clients make them. */
export interface FaultySystem {
  key: string;
  start(options?: StandInOptions): Promise<Started>;
  /** Headers that prove who calls. */
  signIn(url: string): Promise<Record<string, string>>;
  read: Request;
  write: Request;
  /** What a read shows before the write, and does not afterwards, or the other way round. */
  written: Request;
  sign: string;
  unknown: string;
  /** What it has besides what goes wrong with any call. */
  troubles: string[];
}

const json = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });
const JSON_TYPE = { 'content-type': 'application/json' };
const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

async function textIn(answer: Response, member: string): Promise<string> {
  const body = (await answer.json()) as Record<string, string>;
  return body[member] ?? '';
}

const GRAPHQL = '/graphql';
const ITEMS = `/v1.0/drives/${DRIVES.marketing}`;

export const SYSTEMS: FaultySystem[] = [
  {
    key: 'celum',
    start: () => startCelum({ profile: 'story' }),
    signIn: () => Promise.resolve({ ...JSON_TYPE, 'x-api-key': 'celum-key-imprimatur-0001' }),
    read: { path: '/content-api/v1/assets/4711' },
    write: {
      path: '/content-api/v1/assets/4711',
      method: 'PATCH',
      body: JSON.stringify({ name: 'Changed by a test' }),
    },
    written: { path: '/content-api/v1/assets/4711' },
    sign: 'Changed by a test',
    unknown: '/content-api/v9/nothing',
    troubles: ['revoke-credentials', 'notices-twice', 'notices-backwards'],
  },
  {
    key: 'opentext',
    start: () => startOpenText(),
    signIn: async (url) => ({
      otcsticket: await textIn(
        await fetch(`${url}/otcs/cs.exe/api/v1/auth`, {
          method: 'POST',
          body: new URLSearchParams({ username: 'imprimatur', password: 'otcs-secret-0001' }),
        }),
        'ticket',
      ),
    }),
    read: { path: '/otcs/cs.exe/api/v2/nodes/20010' },
    write: {
      path: '/otcs/cs.exe/api/v2/nodes',
      method: 'POST',
      body: new URLSearchParams({
        body: JSON.stringify({ type: 0, parent_id: 20010, name: 'Changed by a test' }),
      }),
    },
    written: { path: '/otcs/cs.exe/api/v2/nodes/20010/nodes?limit=100' },
    sign: 'Changed by a test',
    unknown: '/otcs/cs.exe/api/v9/nothing',
    troubles: ['expire-tokens', 'revoke-credentials', 'lag-index'],
  },
  {
    key: 'consonance',
    start: () => startConsonance(),
    signIn: () =>
      Promise.resolve({ ...JSON_TYPE, authorization: 'Bearer aurora-imprimatur-00000000000001' }),
    read: { path: GRAPHQL, ...json({ query: '{ works { id title } }' }) },
    write: {
      path: GRAPHQL,
      ...json({
        query:
          'mutation { updateWork(input: {id: 61401, title: "Changed by a test"}) { work { id } } }',
      }),
    },
    written: { path: GRAPHQL, ...json({ query: '{ works { title } }' }) },
    sign: 'Changed by a test',
    unknown: '/api/v9/nothing',
    troubles: ['revoke-credentials', 'report-everything', 'small-pages', 'publish-links'],
  },
  {
    key: 'confluence',
    start: () => startSite(),
    signIn: () =>
      Promise.resolve({
        ...JSON_TYPE,
        authorization: basic('ann.baker@aurora-press.example:token-ann'),
      }),
    read: { path: '/wiki/api/v2/pages/98301' },
    write: {
      path: '/wiki/api/v2/pages',
      ...json({
        spaceId: '65601',
        status: 'current',
        title: 'Changed by a test',
        body: { representation: 'storage', value: '<p>x</p>' },
      }),
    },
    written: { path: '/wiki/api/v2/spaces/65601/pages?limit=100' },
    sign: 'Changed by a test',
    unknown: '/wiki/api/v2/nothing',
    troubles: ['revoke-credentials', 'lag-index', 'spend-points'],
  },
  {
    key: 'onedrive',
    start: (options) => startOneDrive(options),
    signIn: async (url) => ({
      authorization: `Bearer ${await textIn(
        await fetch(`${url}/login/${TENANT}/oauth2/v2.0/token`, {
          method: 'POST',
          body: new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: APPS.imprimatur.id,
            client_secret: APPS.imprimatur.secret,
            scope: 'https://graph.microsoft.com/.default',
          }),
        }),
        'access_token',
      )}`,
    }),
    read: { path: `${ITEMS}/root` },
    write: { path: `${ITEMS}/root:/Changed.txt:/content`, method: 'PUT', body: 'x' },
    written: { path: `${ITEMS}/root/children` },
    sign: 'Changed.txt',
    unknown: '/v1.0/nothing',
    troubles: [
      'expire-tokens',
      'revoke-credentials',
      'forget-cursors',
      'ask-reauthorisation',
      'notices-twice',
      'notices-backwards',
    ],
  },
  {
    key: 'dropbox',
    start: (options) => startDropbox(options),
    signIn: async (url) => ({
      ...JSON_TYPE,
      authorization: `Bearer ${await textIn(
        await fetch(`${url}/api/oauth2/token`, {
          method: 'POST',
          body: new URLSearchParams({
            grant_type: 'refresh_token',
            refresh_token: REFRESH_TOKENS.imprimatur,
            client_id: APP.key,
            client_secret: APP.secret,
          }),
        }),
        'access_token',
      )}`,
    }),
    read: { path: '/api/2/files/list_folder', ...json({ path: '' }) },
    write: { path: '/api/2/files/create_folder_v2', ...json({ path: '/Changed' }) },
    written: { path: '/api/2/files/list_folder', ...json({ path: '' }) },
    sign: '"Changed"',
    unknown: '/api/9/nothing',
    troubles: [
      'expire-tokens',
      'revoke-credentials',
      'forget-cursors',
      'share-slowly',
      'notices-twice',
      'notices-backwards',
    ],
  },
];
