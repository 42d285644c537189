import { Dialog, type DialogSize } from './dialog';
import type { Mounted, MountOptions } from './mount-options';

/** `new Modal(…).open()` of @forge/bridge. */
export interface ModalRequest {
  resource: string | null;
  size: DialogSize;
  title: string;
  context: unknown;
  closeOnEscape: boolean;
  closeOnOverlayClick: boolean;
  onClose(payload?: unknown): unknown;
}

/** Shows a resource in a dialog; its context finds what the opener gave in `extension.modal`. */
export function openModal(
  request: ModalRequest,
  opener: MountOptions,
  mount: (container: HTMLElement, options: MountOptions) => Mounted,
): true {
  const { resource, size, closeOnEscape, closeOnOverlayClick, context } = request;
  const title = request.title || opener.title;
  const dialog = new Dialog({
    title,
    size,
    closeOnEscape,
    closeOnOverlayClick,
    onClosed: (payload) => {
      mounted.destroy();
      request.onClose(payload);
    },
  });
  dialog.body.classList.add('forge-filled');
  const mounted = mount(dialog.body, {
    moduleKey: opener.moduleKey,
    ...(opener.localId === undefined ? {} : { localId: opener.localId }),
    kind: 'view',
    resource: resource ?? opener.resource ?? null,
    extension: { ...opener.extension, modal: context },
    title,
    height: 'fill',
    onClose: (payload) => dialog.close(payload),
    onEscape: () => dialog.escape(),
  });
  return true;
}
