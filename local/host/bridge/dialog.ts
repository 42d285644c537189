import { applyStyles } from './styles';

/** Widths of named sizes in pixels, as Atlassian's modal dialog has them. */
const WIDTHS: Record<string, number> = { small: 400, medium: 600, large: 800, xlarge: 968 };

export type DialogSize = string | { width: string; height?: string };

export interface DialogOptions {
  title: string;
  size?: DialogSize;
  closeOnEscape?: boolean;
  closeOnOverlayClick?: boolean;
  /** Called once, however the dialog closes. */
  onClosed(payload?: unknown): void;
}

export function button(text: string, onClick: () => void, primary = false): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = primary ? 'forge-button forge-primary' : 'forge-button';
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}

function resize({ style }: HTMLDialogElement, size: DialogSize): void {
  if (typeof size === 'object') {
    style.width = size.width;
    if (size.height) style.height = size.height;
    return;
  }
  const whole = size === 'max' || size === 'fullscreen';
  style.width = whole ? '100vw' : `${WIDTHS[size] ?? WIDTHS['medium'] ?? 600}px`;
  style.height = whole ? '100vh' : '70vh';
}

/** A modal dialog of the page: keeps the focus, gives it back, closes by Escape and by a click beside it. */
export class Dialog {
  readonly element = document.createElement('dialog');
  readonly body = document.createElement('div');
  readonly #options: DialogOptions;
  readonly #opener = document.activeElement;
  #closed = false;

  constructor(options: DialogOptions) {
    applyStyles();
    this.#options = options;
    const heading = document.createElement('h1');
    heading.id = `forge-${crypto.randomUUID()}`;
    heading.textContent = options.title;
    const header = document.createElement('header');
    header.append(
      heading,
      button('Close', () => this.close()),
    );
    this.element.className = 'forge-dialog';
    this.element.setAttribute('aria-labelledby', heading.id);
    this.body.className = 'forge-body';
    this.element.append(header, this.body);
    if (options.size !== undefined) resize(this.element, options.size);
    this.element.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.escape();
    });
    this.element.addEventListener('click', ({ target }) => {
      if (target === this.element && options.closeOnOverlayClick !== false) this.close();
    });
    document.body.append(this.element);
    this.element.showModal();
  }

  escape(): void {
    if (this.#options.closeOnEscape !== false) this.close();
  }

  close(payload?: unknown): void {
    if (this.#closed) return;
    this.#closed = true;
    this.element.close();
    // A frame in it may still have something to hear (view.onClose).
    setTimeout(() => this.element.remove(), 200);
    if (this.#opener instanceof HTMLElement) this.#opener.focus();
    this.#options.onClosed(payload);
  }
}
