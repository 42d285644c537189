/** A module on a page of the site. */
export interface MountOptions {
  moduleKey: string;
  /** 'config' shows what `config.resource` of the macro names. */
  kind: 'view' | 'config';
  /** Where it is: content, space, config, isEditing, macro … as Forge's context has them. */
  extension: Record<string, unknown>;
  localId?: string;
  /** Read out as the frame's title. */
  title: string;
  /** Another resource than the module's own, as modal dialogs may name. */
  resource?: string | null;
  /** 'content' follows the height of what is shown; 'fill' leaves it to the container. */
  height?: 'content' | 'fill';
  /** The start of the module's own history. */
  path?: string;
  /**
   * view.submit(payload); a thrown error with a `code` (INVALID_CONFIG …) reaches the app. Without it the view is not
   * submittable.
   */
  onSubmit?(payload: unknown): unknown;
  /** view.close(payload). Without it the view is not closable. */
  onClose?(payload?: unknown): void;
  /** view.refresh(payload). Without it the view is not refreshable. */
  onRefresh?(payload?: unknown): void;
  onResize?(pixels: number): void;
  /** The app moved within its own history. */
  onHistory?(path: string): void;
  /** view.emitReadyEvent(). */
  onReady?(): void;
  /** Escape within the frame, which the app did not use. */
  onEscape?(): void;
  /** The module could not be shown; the container says so too. */
  onError?(message: string): void;
}

export interface Mounted {
  /** Undefined until the host said where the resource is. */
  readonly iframe: HTMLIFrameElement | undefined;
  destroy(): void;
}

export interface FrameAnswer {
  src: string;
  origin: string;
  context: { siteUrl: string; extension: Record<string, unknown> } & Record<string, unknown>;
}
