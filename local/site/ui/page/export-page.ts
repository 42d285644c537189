import { showFlag } from '../kit/flags';
import type { Page } from '../rest/shapes';

/** Has the server make the document and hands it to the browser's downloads. */
export async function exportPage(page: Page, type: 'pdf' | 'word'): Promise<void> {
  const name = type === 'pdf' ? 'PDF' : 'Word';
  showFlag({ kind: 'info', title: `Exporting to ${name}…`, text: page.title });
  try {
    const answer = await fetch(`/__site/export/${page.id}?type=${type}`);
    if (!answer.ok) throw new Error(await answer.text());
    const address = URL.createObjectURL(await answer.blob());
    const link = document.createElement('a');
    link.href = address;
    link.download = `${page.title.replace(/[\\/:*?"<>|]+/g, '-')}.${type === 'pdf' ? 'pdf' : 'doc'}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    showFlag({ kind: 'success', title: `Exported to ${name}`, text: link.download });
  } catch (error) {
    showFlag({
      kind: 'error',
      title: `The page could not be exported to ${name}`,
      text: (error as Error).message,
      action: { label: 'Try again', run: () => void exportPage(page, type) },
    });
  }
}
