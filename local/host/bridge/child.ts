// The bridge's part inside an app's iframe: `window.__bridge`, before the app's own script runs. Plain script, only types imported;
// the resource server removes the types and sets LOCAL_WORLD. Everything is asked of the page around the iframe, over a
// MessagePort that it hands over once it has seen this frame's name (a nonce) and origin.
import type { LocalWorld, ToFrame } from './messages';

declare const LOCAL_WORLD: LocalWorld;

interface Reply {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

type Callback = (...values: unknown[]) => unknown;

const replies = new Map<number, Reply>();
const callbacks = new Map<number, Callback>();
let counter = 0;
let port: MessagePort | undefined;
const unsent: unknown[] = [];

function post(message: unknown): void {
  if (port) port.postMessage(message);
  else unsent.push(message);
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Functions cannot be sent: a number stands for each, by which the other side calls it. */
function pack(value: unknown): unknown {
  if (typeof value === 'function') {
    const id = (counter += 1);
    callbacks.set(id, value as Callback);
    return { __callback: id };
  }
  if (Array.isArray(value)) return value.map(pack);
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pack(part)]));
}

function ask(kind: string, command: unknown, payload: unknown): Promise<unknown> {
  const id = (counter += 1);
  return new Promise((resolve, reject) => {
    replies.set(id, { resolve, reject });
    post({ kind, id, command, payload: pack(payload) });
  });
}

/** What the other side answers may hold functions of its own. */
function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (typeof value !== 'object' || value === null) return value;
  if ('__callback' in value) {
    const { __callback: target } = value;
    return (...values: unknown[]) => ask('call', target, values);
  }
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpack(part)]));
}

function settle({ kind, id, value, error }: ToFrame): void {
  const reply = replies.get(id);
  replies.delete(id);
  if (kind === 'answer') reply?.resolve(unpack(value));
  else {
    reply?.reject(
      Object.assign(new Error(error?.message), error?.code ? { code: error.code } : {}),
    );
  }
}

function receive({ data }: MessageEvent<ToFrame>): void {
  if (data.kind === 'theme') setMode(data.mode);
  else if (data.kind === 'call') callbacks.get(data.id)?.(...(unpack(data.value) as unknown[]));
  else settle(data);
}

// Theme: the tokens as a style sheet of this origin; <html> says which colours hold.
let themed: Promise<void> | undefined;

function setMode(mode = 'light'): void {
  if (themed) document.documentElement.dataset['colorMode'] = mode;
}

function enableTheming(mode: unknown): Promise<void> {
  document.documentElement.dataset['theme'] = LOCAL_WORLD.dataTheme;
  themed ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/__bridge/theme.css';
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  setMode(String(mode));
  return themed;
}

// History: what history 4 offers, kept here so that push and replace act at once.
interface Place {
  pathname: string;
  search: string;
  hash: string;
  key: string;
  state?: unknown;
}

type To = string | Partial<Place>;
type Listener = (location: Place, action: string) => void;

function placeOf(to: To, state?: unknown): Place {
  const key = String((counter += 1));
  if (typeof to !== 'string') return { pathname: '/', search: '', hash: '', key, ...to };
  const { pathname, search, hash } = new URL(to, 'https://place');
  return { pathname, search, hash, key, state };
}

function createHistory(start: unknown) {
  const stack: Place[] = [placeOf(typeof start === 'string' && start !== '' ? start : '/')];
  let at = 0;
  const listeners = new Set<Listener>();
  const here = (): Place => stack[at] ?? placeOf('/');
  function moved(action: string): void {
    history.action = action;
    history.location = here();
    const { pathname, search, hash } = here();
    void ask('command', 'historyChanged', { path: `${pathname}${search}${hash}`, action });
    for (const listener of listeners) listener(here(), action);
  }
  const history = {
    action: 'POP',
    location: here(),
    push(to: To, state?: unknown): void {
      stack.splice(at + 1, stack.length, placeOf(to, state));
      at += 1;
      moved('PUSH');
    },
    replace(to: To, state?: unknown): void {
      stack[at] = placeOf(to, state);
      moved('REPLACE');
    },
    go(steps: number): void {
      at = Math.min(Math.max(at + steps, 0), stack.length - 1);
      moved('POP');
    },
    goBack: () => history.go(-1),
    goForward: () => history.go(1),
    createHref: (to: To): string => (typeof to === 'string' ? to : (to.pathname ?? '/')),
    listen(listener: Listener): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return history;
}

/** Commands that the frame finishes itself, with what the page around it answered. */
const FINISH: Record<string, (answer: unknown) => unknown> = { enableTheming, createHistory };

Object.defineProperty(globalThis, '__bridge', {
  value: {
    callBridge: (command: string, payload?: unknown): Promise<unknown> => {
      const answer = ask('command', command, payload);
      const finish = FINISH[command];
      return finish ? answer.then(finish) : answer;
    },
  },
});

// The browser knows no name of the local world: addresses are exchanged where something is loaded or followed.
function localAddress(address: string): string {
  const url = URL.parse(address, document.baseURI);
  const base =
    url?.protocol === 'https:' && url.port === '' ? LOCAL_WORLD.names[url.hostname] : undefined;
  return url && base ? `${base}${url.pathname}${url.search}${url.hash}` : address;
}

const LOADED = new Set(['src', 'srcset', 'poster', 'data']);

function exchange(prototype: object, property: string): void {
  const found = Object.getOwnPropertyDescriptor(prototype, property);
  if (!found?.set) return;
  Object.defineProperty(prototype, property, {
    ...found,
    set(value: unknown) {
      found.set?.call(this, localAddress(String(value)));
    },
  });
}

exchange(HTMLImageElement.prototype, 'src');
exchange(HTMLMediaElement.prototype, 'src');
exchange(HTMLSourceElement.prototype, 'src');
exchange(HTMLIFrameElement.prototype, 'src');
exchange(HTMLVideoElement.prototype, 'poster');
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the element that it was called on
const setAttribute = Element.prototype.setAttribute;
Element.prototype.setAttribute = function set(name: string, value: string): void {
  setAttribute.call(this, name, LOADED.has(name) ? localAddress(value) : value);
};
const overTheWire = globalThis.fetch.bind(globalThis);
globalThis.fetch = (input, init) =>
  overTheWire(
    typeof input === 'string' || input instanceof URL ? localAddress(String(input)) : input,
    init,
  );
document.addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.href) link.href = localAddress(link.href);
  },
  true,
);

// Escape closes the dialog that the frame is in, unless the app uses the key itself.
// On the window, after the app's own listeners.
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) post({ kind: 'escape' });
});

function watchHeight(): void {
  const report = (): void => {
    post({
      kind: 'height',
      height: Math.ceil(document.documentElement.getBoundingClientRect().height),
    });
  };
  new ResizeObserver(report).observe(document.documentElement);
  report();
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== parent || event.data !== 'forge-bridge' || port) return;
  [port] = event.ports;
  if (!port) return;
  port.onmessage = receive;
  for (const message of unsent.splice(0)) port.postMessage(message);
});
parent.postMessage({ forgeBridge: window.name }, '*');
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', watchHeight);
else watchHeight();
