import { beforeClose, commandsOf } from './commands';
import { BridgeRefusal, Frame } from './frame';
import type { FrameAnswer, Mounted, MountOptions } from './mount-options';
import { askHost } from './site-calls';
import { applyStyles } from './styles';

export type { Mounted, MountOptions } from './mount-options';

/** How long a frame that asked for view.onClose stays to hear of it. */
const LAST_WORDS_MS = 100;

const modeOf = (): string => document.documentElement.dataset['colorMode'] ?? 'light';

function frameOf(answer: FrameAnswer, options: MountOptions, follow: () => void): Frame {
  const commands = commandsOf(options, answer.context, {
    mode: modeOf,
    follow,
    mount: mountModule,
  });
  const frame = new Frame({
    src: answer.src,
    origin: answer.origin,
    title: options.title,
    handlers: {
      command(name, payload) {
        const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
        if (!command) {
          throw new BridgeRefusal(
            `The local Forge host does not offer the bridge command "${name}".`,
          );
        }
        return command(payload);
      },
      height(pixels) {
        if (options.height !== 'fill') frame.iframe.style.height = `${pixels}px`;
        options.onResize?.(pixels);
      },
      escape: () => options.onEscape?.(),
    },
  });
  frame.iframe.className = 'forge-frame';
  return frame;
}

function refuse(container: HTMLElement, error: unknown, options: MountOptions): void {
  const message = error instanceof Error ? error.message : String(error);
  const text = document.createElement('p');
  text.className = 'forge-refused';
  text.setAttribute('role', 'alert');
  text.textContent = `${options.title} cannot be shown: ${message}`;
  container.append(text);
  options.onError?.(message);
}

/**
 * Shows a module of the app in `container`, as Confluence does: in a sandboxed iframe of another origin, with the bridge.
 * The colours follow `data-color-mode` of this page's <html>.
 */
export function mountModule(container: HTMLElement, options: MountOptions): Mounted {
  applyStyles();
  let frame: Frame | undefined;
  let gone = false;
  const observer = new MutationObserver(() => frame?.setTheme(modeOf()));
  const follow = (): void => {
    observer.observe(document.documentElement, { attributeFilter: ['data-color-mode'] });
  };
  const { moduleKey, kind, resource, extension, localId } = options;
  void askHost<FrameAnswer>('frame', { moduleKey, kind, resource, extension, localId })
    .then((answer) => {
      if (gone) return;
      frame = frameOf(answer, options, follow);
      container.append(frame.iframe);
    })
    .catch((error: unknown) => {
      if (!gone) refuse(container, error, options);
    });
  return {
    get iframe() {
      return frame?.iframe;
    },
    destroy() {
      gone = true;
      observer.disconnect();
      const callback = beforeClose.get(options);
      if (!callback) return frame?.destroy();
      // The app still hears that it goes.
      callback();
      if (frame) frame.iframe.hidden = true;
      setTimeout(() => frame?.destroy(), LAST_WORDS_MS);
    },
  };
}
