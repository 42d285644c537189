import { Problem } from '../../errors';
import { SUBJECT } from './config';

const isMissing = (error: unknown) => error instanceof Problem && error.code === 'not-found';

const sees = (look: () => Promise<unknown>): Promise<boolean> =>
  look().then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );

/** CELUM has one answer for what is missing and what is forbidden. What can be seen all the same is forbidden. */
export async function explained<T>(work: Promise<T>, look: () => Promise<unknown>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (isMissing(cause) && (await sees(look))) throw forbidden(cause);
    throw cause;
  }
}

/** Nothing is left to do when it is gone already. */
export async function erased(work: Promise<void>, look: () => Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    if (await sees(look)) throw forbidden(cause);
  }
}

const forbidden = (cause: unknown) =>
  new Problem('forbidden', { subject: SUBJECT, detail: 'a right is missing', cause });
