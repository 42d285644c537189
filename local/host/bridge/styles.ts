/** What the bridge shows around the app, on the site's design tokens. A constructed sheet, which every CSP allows. */
const CSS = `
.forge-frame { border: 0; width: 100%; display: block; background: transparent; }
.forge-dialog { border: 0; padding: 0; border-radius: 8px; max-width: calc(100vw - 32px); max-height: calc(100vh - 32px);
  background: var(--ds-surface-overlay, #fff); color: var(--ds-text, #292a2e); box-shadow: var(--ds-shadow-overlay, 0 8px 28px #091e4240);
  flex-direction: column; overflow: hidden; }
.forge-dialog[open] { display: flex; }
.forge-dialog::backdrop { background: var(--ds-blanket, #050c1f75); }
.forge-dialog header { display: flex; align-items: center; gap: 16px; padding: 16px 24px 8px; }
.forge-dialog h1 { font: 600 20px/24px system-ui, sans-serif; margin: 0; flex: 1; }
.forge-dialog .forge-body { flex: 1; min-height: 0; overflow: auto; padding: 0 24px 16px; font: 14px/20px system-ui, sans-serif; }
.forge-dialog .forge-body.forge-filled { padding: 0; overflow: hidden; display: flex; }
.forge-filled .forge-frame { flex: 1; }
.forge-dialog footer { display: flex; justify-content: flex-end; gap: 8px; padding: 8px 24px 16px; }
.forge-button { font: 500 14px/20px system-ui, sans-serif; padding: 6px 12px; border-radius: 4px; border: 1px solid var(--ds-border, #0b120e24);
  background: transparent; color: var(--ds-text, #292a2e); cursor: pointer; }
.forge-button.forge-primary { background: var(--ds-background-brand-bold, #1868db); border-color: transparent; color: var(--ds-text-inverse, #fff); }
.forge-button:focus-visible { outline: 2px solid var(--ds-border-focused, #4688ec); outline-offset: 2px; }
.forge-flags { position: fixed; left: 24px; bottom: 24px; display: flex; flex-direction: column; gap: 8px; width: 400px;
  max-width: calc(100vw - 48px); z-index: 2147483000; border: 0; padding: 0; margin: 0; background: none; }
.forge-flag { display: grid; grid-template-columns: 1fr auto; gap: 4px 16px; padding: 16px; border-radius: 8px; font: 14px/20px system-ui, sans-serif;
  background: var(--ds-surface-overlay, #fff); color: var(--ds-text, #292a2e); box-shadow: var(--ds-shadow-overlay, 0 8px 28px #091e4240);
  border-inline-start: 4px solid var(--ds-border-information, #357de8); }
.forge-flag[data-type=success] { border-color: var(--ds-border-success, #6a9a23); }
.forge-flag[data-type=warning] { border-color: var(--ds-border-warning, #e06c00); }
.forge-flag[data-type=error] { border-color: var(--ds-border-danger, #e2483d); }
.forge-flag p { margin: 0; grid-column: 1 / -1; }
.forge-flag div { grid-column: 1 / -1; display: flex; gap: 8px; }
.forge-refused { font: 14px/20px system-ui, sans-serif; color: var(--ds-text-subtle, #505258); }
`;

let applied = false;

export function applyStyles(): void {
  if (applied) return;
  applied = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  document.adoptedStyleSheets.push(sheet);
}
