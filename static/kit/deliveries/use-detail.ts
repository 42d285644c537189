import { useEffect, useState } from 'preact/hooks';

import type { DeliveryDetail } from '../../../src/contracts/delivery';
import type { Answer } from '../../../src/contracts/problem';
import type { Desk } from './desk';

/** One delivery with its runs; undefined until it has come. */
export function useDetail(desk: Desk, id: string) {
  const [answer, setAnswer] = useState<Answer<DeliveryDetail>>();
  const load = () => {
    setAnswer(undefined);
    void desk.read(id).then(setAnswer);
  };
  useEffect(load, [id]);
  return { answer, retry: load };
}
