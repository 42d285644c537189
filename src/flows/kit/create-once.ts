/** Something that the other system holds, found or made. */
interface Made<T> {
  thing: T;
  /** More of them than there should be: the first is kept, and somebody has to look at the others. */
  others: T[];
}

/**
 * Creates a thing unless it is there: looks for the key that it carries from its first moment on, because an
 * earlier attempt may have made it and lost the answer. `find` answers the oldest first. The engine begins no
 * attempt after a lost answer before everything that was sent can be found (`settles` of the flow).
 */
export async function createOnce<T>({
  find,
  create,
}: {
  find: () => Promise<readonly T[]>;
  create: () => Promise<T>;
}): Promise<Made<T>> {
  const [first, ...others] = await find();
  return first === undefined ? { thing: await create(), others: [] } : { thing: first, others };
}
