import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  title: string;
  onClose: () => void;
  /** Buttons at the foot, the decisive one last. */
  actions: ComponentChildren;
  children: ComponentChildren;
}

/** Kept free above and below a dialog. */
const MARGIN = 24;

/**
 * Puts the dialog where people look. A page's frame is as long as its contents, and most of it may be out of sight:
 * what of it is in sight is told by observing it.
 */
function keepInSight(dialog: HTMLDialogElement): () => void {
  let sight: DOMRectReadOnly | undefined;
  const place = () => {
    if (!sight || sight.height === 0 || sight.height >= window.innerHeight) return;
    dialog.style.maxHeight = `${sight.height - 2 * MARGIN}px`;
    const above = Math.max(MARGIN, (sight.height - dialog.offsetHeight) / 2);
    dialog.style.marginTop = `${sight.top + above}px`;
  };
  const frame = new IntersectionObserver(([seen]) => {
    sight = seen?.intersectionRect;
    place();
  });
  // It grows when what it shows has been loaded.
  const size = new ResizeObserver(place);
  frame.observe(document.documentElement);
  size.observe(dialog);
  return () => {
    frame.disconnect();
    size.disconnect();
  };
}

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, onClose, actions, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    const leave = dialog && keepInSight(dialog);
    return () => {
      leave?.();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={element} class="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <div class="dialog-body">{children}</div>
      <div class="row end">{actions}</div>
    </dialog>
  );
}
