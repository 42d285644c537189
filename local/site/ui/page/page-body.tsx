import { useEffect, useMemo, useRef } from 'preact/hooks';

import { attribute, type AdfNode } from '../../adf/node';
import { renderHtml } from '../../adf/render';
import { mountMacros } from '../forge/mount-macros';
import { showFlag } from '../kit/flags';
import { downloadPath, setTask } from '../rest/pages';
import type { Attachment, Page, Space } from '../rest/shapes';
import { localAddress } from '../follow-links';
import { useWorld } from '../world';

interface Props {
  doc: AdfNode;
  page: Page;
  space: Space;
  attachments: Attachment[];
  /** Action items can be ticked. */
  tasks: boolean;
}

export function PageBody({ doc, page, space, attachments, tasks }: Props) {
  const { app, people, internet, siteUrl } = useWorld();
  const root = useRef<HTMLDivElement>(null);
  const { html, macros } = useMemo(() => {
    const placed: AdfNode[] = [];
    const files = new Map(attachments.map((one) => [one.fileId, downloadPath(one)]));
    const names = new Map(people.map((person) => [person.accountId, person.displayName]));
    const drawn = renderHtml(doc, {
      macro: (node, body) => {
        placed.push(node);
        const tag = node.type === 'inlineExtension' ? 'span' : 'div';
        return `<${tag} class="macro" data-macro="${placed.length - 1}">${body}</${tag}>`;
      },
      mediaUrl: (node) => files.get(attribute(node, 'id')),
      person: (accountId) => names.get(accountId),
    });
    return { html: drawn, macros: placed };
  }, [doc, attachments, people]);

  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    for (const image of element.querySelectorAll('img')) {
      const local = localAddress(image.src, internet, siteUrl);
      if (local !== image.src) image.src = local;
      image.loading = 'lazy';
    }
    if (tasks) enableTasks(element, page.id);
    return mountMacros(element, macros, { app, place: { page, space } });
  }, [html, macros]);

  return <div class="adf-body" ref={root} dangerouslySetInnerHTML={{ __html: html }} />;
}

function enableTasks(root: HTMLElement, pageId: string): void {
  for (const item of root.querySelectorAll<HTMLElement>('[data-task]')) {
    const box = item.querySelector<HTMLInputElement>(':scope > input');
    if (!box) continue;
    box.disabled = false;
    box.addEventListener('change', () => {
      setTask(pageId, item.dataset['task'] ?? '', box.checked).catch((error: unknown) => {
        box.checked = !box.checked;
        showFlag({
          kind: 'error',
          title: 'The action item was not changed',
          text: error instanceof Error ? error.message : '',
        });
      });
    });
  }
}
