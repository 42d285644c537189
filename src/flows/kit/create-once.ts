import type { Stages } from './flow';

/**
 * Creates a thing unless it is there: looks for the key that it carries from its first moment on, because an
 * earlier attempt may have made it and lost the answer. `find` answers the oldest first; of several the first is
 * kept and the others are reported. The engine begins no attempt after a lost answer before everything that was
 * sent can be found (`settles` of the flow).
 */
export async function createOnce<T>(
  { severalFound }: Pick<Stages<unknown>, 'severalFound'>,
  { find, create }: { find: () => Promise<readonly T[]>; create: () => Promise<T> },
): Promise<T> {
  const [first, ...others] = await find();
  if (others.length > 0) severalFound(others.length + 1);
  return first ?? (await create());
}
