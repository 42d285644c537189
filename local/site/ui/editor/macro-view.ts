import type { Node } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';

import type { AdfNode } from '../../adf/node';
import { macroContext, moduleOf, type Place } from '../forge/extension';
import { mountModule } from '../../../host/bridge/parent';
import type { World } from '../rest/shapes';
import { configOfModule } from './macros';
import { element } from './node-views';

export interface MacroViewHost {
  app: World['app'];
  place: Place;
  edit: (localId: string) => void;
  remove: (localId: string) => void;
}

/** Changes of the body do not restart the frame; those of the configuration do. */
const configurationOf = (node: Node): string => JSON.stringify(node.attrs['parameters']);

/**
 * A macro in the editor: a bar with its name, Edit and Remove, and below it the macro as readers see it. A pane over the
 * frame takes the clicks, so that clicking selects the macro.
 */
export function macroView(host: MacroViewHost): NodeViewConstructor {
  return (node): NodeView => {
    const inline = node.isInline;
    const dom = element(inline ? 'span' : 'div', `editor-macro${inline ? ' is-inline' : ''}`);
    const frame = element(inline ? 'span' : 'div', 'macro-frame');
    const cover = element('span', 'macro-cover');
    const contentDOM =
      node.type.name === 'bodiedExtension' ? element('div', 'macro-body') : undefined;
    const bar = barOf(node, host);
    for (const fixed of [bar, frame, cover]) fixed.contentEditable = 'false';
    const preview = element(inline ? 'span' : 'div', 'macro-preview');
    preview.contentEditable = 'false';
    preview.append(frame, cover);
    dom.append(bar, preview, ...(contentDOM ? [contentDOM] : []));
    let shown = node;
    let mounted = mount(frame, node, host);
    return {
      dom,
      ...(contentDOM && { contentDOM }),
      update(next) {
        if (next.type !== shown.type || next.attrs['localId'] !== shown.attrs['localId']) {
          return false;
        }
        if (configurationOf(next) !== configurationOf(shown)) {
          mounted.destroy();
          mounted = mount(frame, next, host);
        }
        shown = next;
        return true;
      },
      selectNode: () => dom.classList.add('is-selected'),
      deselectNode: () => dom.classList.remove('is-selected'),
      stopEvent: (event) => bar.contains(event.target as HTMLElement),
      ignoreMutation: ({ target }) => !contentDOM?.contains(target),
      destroy: () => mounted.destroy(),
    };
  };
}

function barOf(node: Node, host: MacroViewHost): HTMLElement {
  const localId = String(node.attrs['localId']);
  const title = String(node.attrs['text'] ?? node.attrs['extensionKey']);
  const bar = element(node.isInline ? 'span' : 'div', 'macro-bar');
  bar.append(element('span', 'macro-title', title));
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', title);
  const button = (label: string, run: () => void) => {
    const made = element('button', 'button button-subtle', label);
    made.setAttribute('type', 'button');
    made.setAttribute('aria-label', `${label} ${title}`);
    made.addEventListener('click', run);
    bar.append(made);
  };
  const module = moduleOf(adfOf(node), host.app);
  if (module && configOfModule(module)) button('Edit', () => host.edit(localId));
  button('Remove', () => host.remove(localId));
  return bar;
}

const adfOf = (node: Node): AdfNode => ({ type: node.type.name, attrs: node.attrs });

function mount(
  frame: HTMLElement,
  node: Node,
  { app, place }: MacroViewHost,
): { destroy: () => void } {
  const adf = adfOf(node);
  const module = moduleOf(adf, app);
  if (!module) {
    frame.textContent = 'The app of this macro is not installed. It stays on the page as it is.';
    return { destroy: () => undefined };
  }
  const holder = element('div', 'macro-holder');
  frame.replaceChildren(holder);
  return mountModule(holder, {
    moduleKey: module.key,
    kind: 'view',
    title: module.title,
    extension: macroContext(adf, place, { isEditing: true }),
    localId: String(node.attrs['localId']),
  });
}
