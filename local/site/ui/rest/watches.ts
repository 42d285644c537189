import { request } from './request';

const path = (pageId: string) => `/wiki/rest/api/user/watch/content/${pageId}`;

export async function readWatching(pageId: string): Promise<boolean> {
  return (await request<{ watching: boolean }>(path(pageId))).watching;
}

export const setWatching = (pageId: string, watching: boolean) =>
  request<undefined>(path(pageId), { method: watching ? 'POST' : 'DELETE' });
