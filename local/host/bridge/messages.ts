/** What goes over the message port between the page (frame.ts) and the app's iframe (child.ts). */
export interface FromFrame {
  kind: 'command' | 'call' | 'height' | 'escape';
  id: number;
  /** The command's name, or the number of a function that the page sent. */
  command: unknown;
  payload: unknown;
  height?: number;
}

export interface ToFrame {
  kind: 'answer' | 'failure' | 'call' | 'theme';
  id: number;
  value?: unknown;
  error?: { message: string; code?: string };
  /** light or dark */
  mode?: string;
}

/** What the resource server tells the frame. */
export interface LocalWorld {
  /** Host names and the base URLs that answer for them. */
  names: Record<string, string>;
  dataTheme: string;
}
