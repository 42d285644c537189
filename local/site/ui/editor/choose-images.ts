/** Opens the machine's file dialog; nothing happens when it is cancelled. */
export function chooseImages(take: (files: File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/*';
  input.multiple = true;
  input.addEventListener('change', () => take(Array.from(input.files ?? [])));
  input.click();
}
