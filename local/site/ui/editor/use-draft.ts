import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { AdfNode } from '../../adf/node';
import { saveDraft } from '../rest/pages';

export type DraftState = 'saved' | 'changed' | 'saving' | 'failed';

const QUIET_MILLISECONDS = 1_500;

interface Content {
  title: string;
  doc: AdfNode;
}

/** Saves what was written a moment after the person stops writing; `settle` saves at once and waits. */
export function useDraft(pageId: string, read: () => Content) {
  const [state, setState] = useState<DraftState>('saved');
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const running = useRef<Promise<void>>(Promise.resolve());
  const latest = useRef(read);
  latest.current = read;

  const write = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    await running.current;
    setState('saving');
    running.current = saveDraft({ id: pageId, version: 1, ...latest.current() }).then(
      () => setState(timer.current === undefined ? 'saved' : 'changed'),
      () => setState('failed'),
    );
    await running.current;
  }, [pageId]);

  const changed = useCallback(() => {
    setState('changed');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void write(), QUIET_MILLISECONDS);
  }, [write]);

  const settle = useCallback(async () => {
    if (timer.current !== undefined) await write();
    await running.current;
  }, [write]);

  /** Nothing is saved any more: the page is published or the draft thrown away. */
  const stop = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    await running.current;
  }, []);

  useEffect(
    () => () => {
      // The screen is left: what is not saved yet is.
      if (timer.current !== undefined) void write();
    },
    [write],
  );

  return { state, changed, settle, stop };
}
