import { showFlag } from '../kit/flags';
import type { Page } from '../rest/shapes';
import { pagePath } from '../router';

export async function copyLink(spaceKey: string, page: Page): Promise<void> {
  const link = location.origin + pagePath(spaceKey, page);
  try {
    await navigator.clipboard.writeText(link);
    showFlag({ kind: 'success', title: 'Link copied' });
  } catch {
    showFlag({ kind: 'info', title: 'Copy this link', text: link });
  }
}
