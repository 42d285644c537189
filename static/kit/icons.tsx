/** An outline of 16 by 16 units. Each icon is a constant of its own, so that a bundle holds only those it draws. */
export type IconShape = string;

export const CHECK: IconShape = 'M3 8.5l3.2 3.2L13 5';
export const CROSS: IconShape = 'M4 4l8 8M12 4l-8 8';
export const ALERT: IconShape = 'M8 2.2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.1';
export const INFO: IconShape = 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 7.2v3.8M8 4.9V5';
export const QUESTION: IconShape =
  'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M6.2 6.3a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.7.5-.7 1.1M8 11v.1';
export const CLOCK: IconShape = 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 5v3.2l2.2 1.4';
export const LOCK: IconShape = 'M4 7.2h8v6H4zM5.7 7V5.2a2.3 2.3 0 0 1 4.6 0V7';
export const BLOCKED: IconShape = 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M3.8 3.8l8.4 8.4';
export const PICTURE: IconShape =
  'M2.5 3h11v10h-11zM2.8 11.5 6 8l2.6 2.6 1.6-1.4 3 2.6M10.5 5.9v.1';
export const FILM: IconShape = 'M2.5 3.5h11v9h-11zM6.8 6v4L10 8z';
export const PAPER: IconShape = 'M4 2h5l3 3v9H4zM9 2v3h3M6 8h4M6 10.8h4';
export const SOUND: IconShape =
  'M2.5 6.2h2.4L8 3.5v9L4.9 9.8H2.5zM10.5 6a3 3 0 0 1 0 4M12.3 4.2a5.5 5.5 0 0 1 0 7.6';
export const SEARCH: IconShape = 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4M10.2 10.2l3.3 3.3';
export const RIGHT: IconShape = 'M6 3.5 10.5 8 6 12.5';
export const UP: IconShape = 'M8 13V3.2M4 7l4-4 4 4';
export const DOWN: IconShape = 'M8 3v9.8M4 9l4 4 4-4';
export const FOLDER: IconShape = 'M2 4h4.2l1.4 1.6H14V13H2z';
export const SEAL: IconShape = 'M8 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8M5.8 9.6 5 14l3-1.6L11 14l-.8-4.4';
export const PENCIL: IconShape = 'M3 13l.6-2.8L10.9 3 13 5.1l-7.2 7.3z';
export const PLUG: IconShape = 'M6 2v3M10 2v3M4 5h8v2.5a4 4 0 0 1-8 0zM8 11.5V14';

/** Decoration beside words; it says nothing that the words do not say. */
export function Icon({ shape }: { shape: IconShape }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={shape}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
