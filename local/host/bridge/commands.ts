import { askForEgress } from './consent';
import { BridgeRefusal } from './frame';
import { closeFlag, showFlag, type FlagOptions } from './flags';
import { openModal, type ModalRequest } from './modal';
import { navigate, pathOf, type Destination } from './navigation';
import { emit, on } from './page-events';
import type { FrameAnswer, Mounted, MountOptions } from './mount-options';
import { askHost } from './site-calls';

type Command = (payload: never) => unknown;

/** What commands need of the page. */
interface Page {
  mode(): string;
  /** From now on the frame hears when the colours change. */
  follow(): void;
  mount(container: HTMLElement, options: MountOptions): Mounted;
}

/** Commands of `invoke` and `requestConfluence`. */
function calls({ moduleKey, extension, localId }: MountOptions): Record<string, Command> {
  return {
    invoke: async ({
      functionKey,
      payload,
      metadata,
    }: {
      functionKey?: string;
      payload?: unknown;
      metadata?: unknown;
    }) => {
      if (functionKey === undefined) {
        throw new BridgeRefusal('The local Forge host has no remotes.');
      }
      const { body } = await askHost<{ body: unknown }>('invoke', {
        moduleKey,
        functionKey,
        payload,
        extension,
        localId,
      });
      return metadata === undefined ? body : { body, metadata: {} };
    },
    fetchProduct: (request: { product: string }) => {
      if (request.product !== 'confluence') {
        throw new BridgeRefusal(`There is no ${request.product} here.`);
      }
      return askHost('product', request);
    },
  };
}

/** Commands of `view`. */
function viewCommands(
  options: MountOptions,
  context: FrameAnswer['context'],
  page: Page,
): Record<string, Command> {
  return {
    getContext: () => ({ ...context, theme: { colorMode: page.mode() } }),
    submit: async (payload: unknown) =>
      options.onSubmit ? ((await options.onSubmit(payload)) ?? true) : false,
    close: (payload: unknown) => {
      options.onClose?.(payload);
      return options.onClose !== undefined;
    },
    onClose: (callback: () => void) => {
      beforeClose.set(options, callback);
      return true;
    },
    refresh: (payload: unknown) => {
      options.onRefresh?.(payload);
      return options.onRefresh !== undefined;
    },
    reload: () => location.reload(),
    changeWindowTitle: (title: string) => {
      document.title = title;
    },
    enableTheming: () => {
      page.follow();
      return page.mode();
    },
    createHistory: () => options.path ?? '/',
    historyChanged: ({ path }: { path: string }) => options.onHistory?.(path),
    emitReadyEvent: () => options.onReady?.(),
  };
}

/** Callbacks of view.onClose, run when the place that shows the module goes. */
export const beforeClose = new WeakMap<MountOptions, () => void>();

/** Commands of `permissions`: the page asks the administrator, and the host checks that it is one. */
const permissionCommands: Record<string, Command> = {
  __permission__egressGet: (payload: unknown) => askHost('egress/get', payload ?? {}),
  __permission__egressSet: async (wanted: Parameters<typeof askForEgress>[0]) => {
    await askHost('egress/check', wanted);
    if (!(await askForEgress(wanted))) {
      throw new BridgeRefusal('The administrator did not allow it.', '403');
    }
    return askHost('egress/set', wanted);
  },
  __permission__egressDeleteDomain: (payload: unknown) => askHost('egress/delete-domain', payload),
  __permission__egressDeleteGroup: (payload: unknown) => askHost('egress/delete-group', payload),
};

const pageCommands: Record<string, Command> = {
  emit: ({ event, payload }: { event: string; payload: unknown }) => emit(event, payload),
  on: ({ event, callback }: { event: string; callback: (payload: unknown) => unknown }) =>
    on(event, callback),
  showFlag: (flag: FlagOptions) => {
    showFlag(flag);
    return true;
  },
  closeFlag: ({ id }: { id: string | number }) => closeFlag(id),
};

/** Every bridge command that the local host knows; others are refused. */
export function commandsOf(
  options: MountOptions,
  context: FrameAnswer['context'],
  page: Page,
): Record<string, (payload: unknown) => unknown> {
  const { siteUrl } = context;
  const all: Record<string, Command> = {
    ...pageCommands,
    ...permissionCommands,
    ...calls(options),
    ...viewCommands(options, context, page),
    navigate: (to: Destination) => navigate(to, siteUrl),
    getUrl: (to: Destination) => `${siteUrl}${pathOf(to)}`,
    openModal: (request: ModalRequest) =>
      openModal(request, options, (container, inner) => page.mount(container, inner)),
  };
  return all as Record<string, (payload: unknown) => unknown>;
}
