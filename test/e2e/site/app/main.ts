import { view } from 'forge-bridge/view/view';

/** Shows what the site tells a module; as a macro's configuration it can submit and cancel. */
const main = document.querySelector('main');

function button(label: string, run: () => Promise<unknown>): void {
  const made = document.createElement('button');
  made.textContent = label;
  made.addEventListener('click', () => void run());
  main?.append(made);
}

const { extension, moduleKey } = await view.getContext();
const { type, config, isEditing, autoConvertLink, macro } = extension as Record<string, unknown>;
const heading = document.createElement('h2');
heading.textContent = `Module ${moduleKey}`;
const text = document.createElement('pre');
text.textContent = JSON.stringify({ type, config, isEditing, autoConvertLink, macro });
main?.append(heading, text);

const { isConfiguring } = (macro ?? {}) as { isConfiguring?: boolean };
if (isConfiguring) {
  const chosen = { references: [{ asset: '4715', mode: 'follow' }] };
  button('Insert', () => view.submit({ config: chosen }));
  button('Apply', () => view.submit({ config: { ...chosen, size: 'large' }, keepEditing: true }));
  button('Cancel', () => view.close());
}
