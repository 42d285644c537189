/** Says to screen readers what changed without moving the focus; drawn for nobody else. */
export function Announcement({ text }: { text: string }) {
  return (
    <p class="unseen" role="status" aria-live="polite">
      {text}
    </p>
  );
}
