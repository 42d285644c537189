import * as z from 'zod';

/** What the browser sends with a call, and what it gets. */
export const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({
  input,
  output,
});

export const Nothing = z.strictObject({});
