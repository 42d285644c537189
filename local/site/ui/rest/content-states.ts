import { request } from './request';

export interface ContentState {
  id: number;
  name: string;
  color: string;
}

const path = (pageId: string) => `/wiki/rest/api/content/${pageId}/state`;

export async function readContentState(pageId: string): Promise<ContentState | undefined> {
  const answer = await request<{ contentState?: ContentState }>(`${path(pageId)}?status=current`);
  return answer.contentState;
}

/** The space's states and those that the acting person made up. */
export async function readOfferedStates(pageId: string): Promise<ContentState[]> {
  const answer = await request<{
    spaceContentStates: ContentState[];
    customContentStates: ContentState[];
  }>(`${path(pageId)}/available`);
  return [...answer.spaceContentStates, ...answer.customContentStates];
}

/** Publishes a new version with the same body. */
export const setContentState = (pageId: string, id: number) =>
  request<unknown>(`${path(pageId)}?status=current`, { method: 'PUT', body: { id } });

export const removeContentState = (pageId: string) =>
  request<unknown>(`${path(pageId)}?status=current`, { method: 'DELETE' });
