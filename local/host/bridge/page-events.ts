type Listener = (payload: unknown) => unknown;

const listeners = new Map<string, Set<Listener>>();

/** Between the modules of one page; and on the window, where the product's exports wait for EXTENSION_READY. */
export function emit(event: string, payload: unknown): void {
  for (const listener of listeners.get(event) ?? []) listener(payload);
  dispatchEvent(new CustomEvent(`forge.bridge.${event}`, { detail: payload }));
}

export function on(event: string, listener: Listener): { unsubscribe: () => void } {
  const all = listeners.get(event) ?? new Set();
  listeners.set(event, all.add(listener));
  return { unsubscribe: () => void all.delete(listener) };
}
