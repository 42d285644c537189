import { useCallback, useEffect, useState } from 'preact/hooks';

export type Resource<T> = (
  { state: 'loading'; value?: T } | { state: 'ready'; value: T } | { state: 'failed'; error: Error }
) & {
  /** Loads again; what is shown stays until the answer is there. */
  reload: () => void;
};

/** What `load` answers, loaded again whenever `key` changes. */
export function useResource<T>(key: string, load: () => Promise<T>): Resource<T> {
  const [answer, setAnswer] = useState<{ key: string; value?: T; error?: Error }>({ key: '' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    let current = true;
    load().then(
      (value) => {
        if (current) setAnswer({ key, value });
      },
      (error: unknown) => {
        const failure = error instanceof Error ? error : new Error(String(error));
        if (current) setAnswer({ key, error: failure });
      },
    );
    return () => {
      current = false;
    };
    // `load` is written in place by the callers; `key` says what it depends on.
  }, [key, round]);

  const reload = useCallback(() => setRound((count) => count + 1), []);
  if (answer.key !== key) return { state: 'loading', reload };
  if (answer.error) return { state: 'failed', error: answer.error, reload };
  return { state: 'ready', value: answer.value as T, reload };
}
