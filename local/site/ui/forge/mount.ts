export interface ModuleMount {
  moduleKey: string;
  kind: 'view' | 'config';
  extension: Record<string, unknown>;
  localId: string;
  /** view.submit of a config resource, or of a modal. */
  onSubmit?: (payload: unknown) => void | Promise<void>;
  onClose?: (payload?: unknown) => void;
}

export function mountModule(container: HTMLElement, mount: ModuleMount): { destroy(): void } {
  container.textContent = `module ${mount.moduleKey}`;
  return { destroy: () => (container.textContent = '') };
}
