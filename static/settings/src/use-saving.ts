import type { Answer } from '../../../src/contracts/problem';
import { useDeed } from '../../kit/use-deed';
import { wording } from './words';

/** Saves one thing at a time, and says "Saved" when nothing else is to be said. */
export function useSaving() {
  const { busy, problem, act } = useDeed();
  const save = (write: () => Promise<Answer<unknown>>, said = wording().saved) => act(write, said);
  return { busy, problem, save };
}
