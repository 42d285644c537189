/** Any text or number, typed for use within expected objects. */
export const someText: unknown = expect.any(String);
export const someNumber: unknown = expect.any(Number);

export const textWith = (part: string): unknown => expect.stringContaining(part);
export const textLike = (pattern: RegExp): unknown => expect.stringMatching(pattern);
