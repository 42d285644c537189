import { Problem } from '../../errors';

/** Somebody else changed the item between reading its token and writing: read again, once. */
export async function onceMore(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'conflict') throw error;
    await work();
  }
}
