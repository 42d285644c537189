import type { App } from '../app';

/** Has the byline written by the app, apart from the person's request; `notify` also tells the approvers. */
export async function wakePage({ ports }: App, pageId: string, notify = false): Promise<void> {
  await ports.queue.wake([{ kind: 'page', pageId, notify }]).catch((error: unknown) => {
    ports.log('warn', 'wake-failed', { pageId, cause: String(error) });
  });
}
