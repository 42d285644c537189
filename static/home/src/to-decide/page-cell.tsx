import type { ComponentChildren } from 'preact';

import type { Submitted } from '../../../../src/contracts/approval-queue';
import { wording } from './words';

type Page = Pick<
  Submitted,
  'pageId' | 'title' | 'spaceKey' | 'pageVersion' | 'note' | 'set' | 'step' | 'steps'
>;

/** Which page, where, in which step and with which others. */
export function PageCell({ page, children }: { page: Page; children?: ComponentChildren }) {
  const words = wording();
  const others = page.set?.pages.filter(({ pageId }) => pageId !== page.pageId) ?? [];
  return (
    <>
      <p class="strong">{page.title}</p>
      <p class="hint">
        {words.where(page.spaceKey, page.pageVersion)}
        {page.steps > 1 && ` · ${words.stepOf(page.step, page.steps)}`}
      </p>
      {page.note && <p class="subtle">{words.quoted(page.note)}</p>}
      {others.length > 0 && (
        <p class="hint">{words.together(others.map(({ title }) => title).join(', '))}</p>
      )}
      {children}
    </>
  );
}
