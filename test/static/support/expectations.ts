import type { Locator, Page } from 'playwright-core';

/** The text comes to be seen. */
export const expectText = (within: Page | Locator, text: string | RegExp): Promise<void> =>
  within.getByText(text).first().waitFor();

/** A gate that holds whoever waits for it until the test opens it. */
export function gate() {
  const opener = new EventTarget();
  const opened = new Promise<void>((resolve) =>
    opener.addEventListener('open', () => resolve(), { once: true }),
  );
  return { opened, open: () => opener.dispatchEvent(new Event('open')) };
}

/** Answers with each of these in turn, and with the last one from then on. */
export function inTurn<Value>(...values: [Value, ...Value[]]): () => Value {
  let next = 0;
  return () => {
    const value = values[Math.min(next, values.length - 1)] ?? values[0];
    next += 1;
    return value;
  };
}

/** For test.each: both themes, by name. */
export const THEMES = [
  ['light', false],
  ['dark', true],
] as const;
