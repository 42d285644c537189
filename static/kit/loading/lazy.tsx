import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { loadWords } from '../dictionary';
import { ProblemMessage } from '../problems/problem-message';
import { Spinner } from '../spinner';
import { surroundings } from '../surroundings';
import { wording } from './words';

/** A component whose code and words are loaded when it is first drawn. */
export function lazy<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | 'failed' | undefined>(() => loaded);
    const fetchPart = async () => {
      try {
        const part = await load();
        await loadWords(surroundings().language);
        loaded = part;
        setPart(() => part);
      } catch {
        setPart('failed');
      }
    };
    useEffect(() => {
      if (!loaded) void fetchPart();
    }, []);
    if (Part === undefined) return <Spinner text={wording().loading} />;
    if (Part === 'failed') {
      return <ProblemMessage problem={{ code: 'no-answer' }} onRetry={() => void fetchPart()} />;
    }
    return <Part {...props} />;
  };
}
