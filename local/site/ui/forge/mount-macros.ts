import { attribute, type AdfNode } from '../../adf/node';
import type { AppModule } from '../rest/shapes';
import { macroContext, moduleOf, type Place } from './extension';
import { mountModule } from '../../../host/bridge/parent';

interface Surroundings {
  app: { appId: string; modules: readonly AppModule[] };
  place: Place;
}

/** Frames start when they come this near to what is on the screen. */
const AHEAD = '800px 0px';

/** Puts the apps' frames into the places that the renderer left (data-macro = index); returns how to end them. */
export function mountMacros(
  root: HTMLElement,
  macros: readonly AdfNode[],
  { app, place }: Surroundings,
): () => void {
  const mounted: { destroy: () => void }[] = [];
  const start = (holder: HTMLElement) => {
    const node = macros[Number(holder.dataset['macro'])];
    if (!node) return;
    const module = moduleOf(node, app);
    if (!module) {
      explain(holder, node);
      return;
    }
    const frame = document.createElement('div');
    frame.className = 'macro-frame';
    holder.replaceChildren(frame);
    mounted.push(
      mountModule(frame, {
        moduleKey: module.key,
        kind: 'view',
        title: module.title,
        extension: macroContext(node, place),
        localId: attribute(node, 'localId'),
      }),
    );
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        start(target);
      }
    },
    { rootMargin: AHEAD },
  );
  for (const holder of root.querySelectorAll<HTMLElement>('[data-macro]')) observer.observe(holder);
  return () => {
    observer.disconnect();
    for (const one of mounted) one.destroy();
  };
}

/** A macro of another app, or a legacy one: its body stays, and a line says what cannot be shown. */
function explain(holder: HTMLElement, node: AdfNode): void {
  const name = attribute(node, 'text') || attribute(node, 'extensionKey');
  const note = document.createElement('p');
  note.className = 'macro-missing';
  note.textContent = `Error loading the extension! The app that provides “${name}” is not installed.`;
  holder.prepend(note);
}
