import type { FromFrame, ToFrame } from './messages';
import { SentFunctions } from './sent-functions';

/** Refused commands reach the app as an Error with this message and code. */
export class BridgeRefusal extends Error {
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

export interface FrameHandlers {
  command(name: string, payload: unknown): unknown;
  height(pixels: number): void;
  escape(): void;
}

const SANDBOX =
  'allow-downloads allow-forms allow-modals allow-pointer-lock allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts';

function failureOf(error: unknown): { message: string; code?: string } {
  const message = error instanceof Error ? error.message : String(error);
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? { message, code } : { message };
}

/**
 * An iframe of a resource and the line to the bridge in it. The frame says who it is by its name, which only this page
 * gave it; then it gets a port of its own, and nothing is listened to but that.
 */
export class Frame {
  readonly iframe: HTMLIFrameElement;
  readonly #origin: string;
  readonly #handlers: FrameHandlers;
  readonly #functions: SentFunctions;
  readonly #greet: (event: MessageEvent<unknown>) => void;
  #port: MessagePort | undefined;

  constructor(options: { src: string; origin: string; title: string; handlers: FrameHandlers }) {
    this.#origin = options.origin;
    this.#handlers = options.handlers;
    this.#functions = new SentFunctions((id, values) => {
      this.#send({ kind: 'call', id, value: this.#functions.pack(values) });
    });
    this.iframe = document.createElement('iframe');
    this.iframe.name = crypto.randomUUID();
    this.iframe.title = options.title;
    this.iframe.src = options.src;
    this.iframe.setAttribute('sandbox', SANDBOX);
    this.iframe.allow = 'clipboard-write';
    this.#greet = (event) => this.#onGreeting(event);
    addEventListener('message', this.#greet);
  }

  setTheme(mode: string): void {
    this.#send({ kind: 'theme', mode });
  }

  destroy(): void {
    removeEventListener('message', this.#greet);
    this.#port?.close();
    this.iframe.remove();
  }

  #onGreeting({ data, source, origin }: MessageEvent<unknown>): void {
    const own = source === this.iframe.contentWindow && origin === this.#origin;
    const named =
      typeof data === 'object' &&
      data !== null &&
      'forgeBridge' in data &&
      data.forgeBridge === this.iframe.name;
    if (!own || !named) return;
    this.#port?.close();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data: message }: MessageEvent<FromFrame>) => void this.#receive(message);
    this.#port = port1;
    this.iframe.contentWindow?.postMessage('forge-bridge', this.#origin, [port2]);
  }

  #send(message: Omit<ToFrame, 'id'> & { id?: number }): void {
    this.#port?.postMessage(message);
  }

  async #receive({ kind, id, command, payload, height }: FromFrame): Promise<void> {
    if (kind === 'height') {
      this.#handlers.height(height ?? 0);
      return;
    }
    if (kind === 'escape') {
      this.#handlers.escape();
      return;
    }
    const given = this.#functions.unpack(payload);
    try {
      const value: unknown = await (kind === 'call'
        ? this.#functions.call(Number(command), given as unknown[])
        : this.#handlers.command(String(command), given));
      this.#send({ kind: 'answer', id, value: this.#functions.pack(value) });
    } catch (error) {
      this.#send({ kind: 'failure', id, error: failureOf(error) });
    }
  }
}
