import type { World } from './world';

/** Uploads a file to a page through Confluence, as this person; a name that is there gets a new version. */
export async function attach(
  world: World,
  who: string,
  { pageId, name, text }: { pageId: string; name: string; text: string },
): Promise<void> {
  const form = new FormData();
  form.set('file', new Blob([text], { type: 'text/plain' }), name);
  form.set('minorEdit', 'true');
  const answer = await world.site.request(
    `/wiki/rest/api/content/${pageId}/child/attachment`,
    { method: 'PUT', headers: { 'x-atlassian-token': 'nocheck' }, body: form },
    { kind: 'user', accountId: who },
  );
  if (!answer.ok) throw new Error(`${name} was not attached: ${answer.status}`);
}

/** Puts an attachment into the trash. */
export async function detach(
  world: World,
  who: string,
  { pageId, name }: { pageId: string; name: string },
): Promise<void> {
  const files = await world.app(who).asUser.attachments(pageId);
  const id = files.find(({ title }) => title === name)?.id ?? '';
  const answer = await world.site.request(
    `/wiki/api/v2/attachments/${id.replace('att', '')}`,
    { method: 'DELETE' },
    { kind: 'user', accountId: who },
  );
  if (!answer.ok) throw new Error(`${name} was not removed: ${answer.status}`);
}
