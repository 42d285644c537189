import { useState } from 'preact/hooks';

import { Icon } from '../kit/icons';
import type { Page, Space } from '../rest/shapes';
import { pagePath } from '../router';

interface Props {
  space: Space;
  pages: Page[];
  currentId: string;
}

/** The pages of a space as nested lists; the branch of the current page is open. */
export function PageTree({ space, pages, currentId }: Props) {
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const children = childrenByParent(pages);
  const above = ancestorsOf(pages, currentId);
  const isOpen = (id: string) => toggled.get(id) ?? (above.has(id) || id === space.homepageId);
  const toggle = (id: string) => setToggled(new Map([...toggled, [id, !isOpen(id)]]));

  const branch = (parentId: string | null) => {
    const rows = children.get(parentId) ?? [];
    if (rows.length === 0) return null;
    return (
      <ul class="tree">
        {rows.map((page) => {
          const parent = (children.get(page.id) ?? []).length > 0;
          const open = parent && isOpen(page.id);
          return (
            <li key={page.id}>
              <div class={`tree-row${page.id === currentId ? ' is-current' : ''}`}>
                {parent ? (
                  <button
                    type="button"
                    class="tree-toggle"
                    aria-expanded={open}
                    aria-label={`${open ? 'Collapse' : 'Expand'} ${page.title}`}
                    onClick={() => toggle(page.id)}
                  >
                    <Icon name={open ? 'down' : 'right'} size={12} />
                  </button>
                ) : (
                  <span class="tree-leaf" aria-hidden="true" />
                )}
                <a
                  href={pagePath(space.key, page)}
                  aria-current={page.id === currentId ? 'page' : undefined}
                >
                  {page.title}
                </a>
              </div>
              {open && branch(page.id)}
            </li>
          );
        })}
      </ul>
    );
  };
  return branch(null) ?? <p class="quiet side-empty">There are no pages here yet.</p>;
}

/** A page whose parent the person may not see stands at the top, so that it is not lost. */
function childrenByParent(pages: Page[]): Map<string | null, Page[]> {
  const known = new Set(pages.map(({ id }) => id));
  const children = new Map<string | null, Page[]>();
  for (const page of [...pages].sort((a, b) => (a.position ?? 0) - (b.position ?? 0))) {
    const parentId = page.parentId !== null && known.has(page.parentId) ? page.parentId : null;
    children.set(parentId, [...(children.get(parentId) ?? []), page]);
  }
  return children;
}

function ancestorsOf(pages: Page[], id: string): Set<string> {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const above = new Set<string>();
  for (let at = byId.get(id); at && !above.has(at.id); at = byId.get(at.parentId ?? '')) {
    above.add(at.id);
  }
  return above;
}
