/** Work in progress, in words: a circle alone says nothing to anyone. */
export function Spinner({ text }: { text: string }) {
  return (
    <p class="spinner" role="status">
      <span class="ring" aria-hidden="true" />
      {text}
    </p>
  );
}
