import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';

import { readableDay } from '../../adf/day';

type Attrs = Record<string, unknown>;

export const element = (tag: string, className: string, text = ''): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

const text = (attrs: Attrs, name: string): string => {
  const value = attrs[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** A node without editable inside, drawn anew when it changes. */
const drawn =
  (tag: string, draw: (dom: HTMLElement, attrs: Attrs) => void): NodeViewConstructor =>
  (node): NodeView => {
    const dom = document.createElement(tag);
    draw(dom, node.attrs);
    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false;
        dom.replaceChildren();
        draw(dom, next.attrs);
        return true;
      },
      ignoreMutation: () => true,
    };
  };

const setAttributes = (view: EditorView, position: number | undefined, attrs: Attrs): void => {
  const node = position === undefined ? null : view.state.doc.nodeAt(position);
  if (position === undefined || !node) return;
  view.dispatch(view.state.tr.setNodeMarkup(position, null, { ...node.attrs, ...attrs }));
};

const taskItem: NodeViewConstructor = (node, view, getPos): NodeView => {
  const dom = element('div', 'adf-task');
  const box = document.createElement('input');
  const contentDOM = document.createElement('div');
  const show = ({ attrs, textContent }: Node) => {
    box.checked = attrs['state'] === 'DONE';
    box.setAttribute('aria-label', textContent || 'Action item');
    contentDOM.dataset['empty'] = textContent
      ? ''
      : 'Type your action, use @ to assign to someone.';
  };
  box.type = 'checkbox';
  box.contentEditable = 'false';
  box.addEventListener('change', () =>
    setAttributes(view, getPos(), { state: box.checked ? 'DONE' : 'TODO' }),
  );
  show(node);
  dom.append(box, contentDOM);
  return {
    dom,
    contentDOM,
    update: (next) => next.type === node.type && (show(next), true),
    stopEvent: ({ target }) => target === box,
    ignoreMutation: ({ target }) => !contentDOM.contains(target),
  };
};

const decisionItem: NodeViewConstructor = (node): NodeView => {
  const dom = element('div', 'adf-decision');
  const mark = element('span', 'adf-decision-mark');
  const contentDOM = document.createElement('div');
  mark.contentEditable = 'false';
  contentDOM.dataset['empty'] = node.textContent ? '' : 'Add a decision…';
  dom.append(mark, contentDOM);
  return {
    dom,
    contentDOM,
    update(next) {
      contentDOM.dataset['empty'] = next.textContent ? '' : 'Add a decision…';
      return next.type === node.type;
    },
    ignoreMutation: ({ target }) => !contentDOM.contains(target),
  };
};

const panel: NodeViewConstructor = (node): NodeView => {
  const dom = document.createElement('div');
  const contentDOM = document.createElement('div');
  const show = ({ attrs }: Node) =>
    (dom.className = `adf-panel adf-panel-${text(attrs, 'panelType')}`);
  show(node);
  dom.append(contentDOM);
  return { dom, contentDOM, update: (next) => next.type === node.type && (show(next), true) };
};

const expand: NodeViewConstructor = (node, view, getPos): NodeView => {
  const dom = element('div', 'adf-expand');
  const title = document.createElement('input');
  const contentDOM = document.createElement('div');
  title.className = 'expand-title';
  title.placeholder = 'Give this expand a title…';
  title.setAttribute('aria-label', 'Title of the expandable section');
  title.value = text(node.attrs, 'title');
  title.addEventListener('input', () => setAttributes(view, getPos(), { title: title.value }));
  dom.append(title, contentDOM);
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== node.type) return false;
      if (title.value !== text(next.attrs, 'title')) title.value = text(next.attrs, 'title');
      return true;
    },
    stopEvent: ({ target }) => target === title,
    ignoreMutation: ({ target }) => !contentDOM.contains(target),
  };
};

const box =
  (className: string): NodeViewConstructor =>
  () => {
    const dom = element('div', className);
    return { dom, contentDOM: dom };
  };

const column: NodeViewConstructor = (node): NodeView => {
  const dom = element('div', 'adf-column');
  dom.style.flexBasis = `${text(node.attrs, 'width')}%`;
  return { dom, contentDOM: dom };
};

const card = (className: string) =>
  drawn('span', (dom, attrs) => {
    dom.className = className;
    dom.textContent = text(attrs, 'url');
  });

const unsupported = drawn('div', (dom) => {
  dom.className = 'unsupported';
  dom.textContent = 'This editor does not show this content. It stays on the page as it is.';
});

/** Pictures by file id; a picture that was just uploaded is looked up again when it changes. */
const media = (urlOf: (fileId: string) => string | undefined): NodeViewConstructor =>
  drawn('div', (dom, attrs) => {
    dom.className = 'media';
    const external = attrs['type'] === 'external';
    const url = external ? text(attrs, 'url') : urlOf(text(attrs, 'id'));
    if (url === undefined || url === '') {
      dom.append(element('span', 'adf-media-missing', 'Preview unavailable'));
      return;
    }
    const image = document.createElement('img');
    image.src = url;
    image.alt = text(attrs, 'alt');
    dom.append(image);
  });

export function contentViews(
  urlOf: (fileId: string) => string | undefined,
): Record<string, NodeViewConstructor> {
  return {
    taskItem,
    decisionItem,
    panel,
    expand,
    nestedExpand: expand,
    taskList: box('adf-tasks'),
    decisionList: box('adf-decisions'),
    layoutSection: box('adf-layout'),
    layoutColumn: column,
    mediaSingle: box('adf-media'),
    mediaGroup: box('adf-media-group'),
    media: media(urlOf),
    mediaInline: media(urlOf),
    mention: drawn('span', (dom, attrs) => {
      dom.className = 'adf-mention';
      dom.textContent = text(attrs, 'text');
    }),
    emoji: drawn('span', (dom, attrs) => {
      dom.className = 'adf-emoji';
      dom.textContent = text(attrs, 'text') || text(attrs, 'shortName');
    }),
    date: drawn('span', (dom, attrs) => {
      dom.className = 'adf-date';
      dom.textContent = readableDay(text(attrs, 'timestamp'));
    }),
    status: drawn('span', (dom, attrs) => {
      dom.className = `adf-status adf-status-${text(attrs, 'color')}`;
      dom.textContent = text(attrs, 'text') || 'Set a status';
    }),
    inlineCard: card('adf-card'),
    blockCard: card('adf-card adf-card-block'),
    embedCard: card('adf-card adf-card-block'),
    unsupportedBlock: unsupported,
    unsupportedInline: drawn('span', (dom) => {
      dom.className = 'unsupported';
      dom.textContent = '…';
    }),
  };
}
