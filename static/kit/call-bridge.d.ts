export {};

declare global {
  interface Window {
    /** Forge's script leaves it before the resource's own runs. What comes back depends on the command. */
    __bridge: { callBridge: (command: string, payload?: unknown) => Promise<unknown> };
  }
}
