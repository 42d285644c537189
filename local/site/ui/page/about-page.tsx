import type { ComponentChildren } from 'preact';

import { FailedState, Loading } from '../kit/states';
import type { Page, Space } from '../rest/shapes';
import { pagePath } from '../router';
import { usePage } from './use-page';

interface Props {
  pageId: string;
  title: string;
  children: (page: Page, space: Space) => ComponentChildren;
}

/** A screen about a page: its title, the way back to the page, and what the screen shows. */
export function AboutPage({ pageId, title, children }: Props) {
  const found = usePage(pageId);
  if (found.state === 'loading') return <Loading label={`Loading: ${title}`} />;
  if (found.state === 'failed') {
    return (
      <FailedState what="This page could not be loaded." error={found.error} retry={found.reload} />
    );
  }
  const { page, space } = found.value;
  if (!space) return null;
  return (
    <div class="about">
      <nav aria-label="Breadcrumb" class="breadcrumb">
        <ol>
          <li>
            <a href={`/wiki/spaces/${space.key}/overview`}>{space.name}</a>
          </li>
          <li>
            <a href={pagePath(space.key, page)}>{page.title}</a>
          </li>
        </ol>
      </nav>
      <h1>{title}</h1>
      {children(page, space)}
    </div>
  );
}
