/** A business failure that the API tells as a top-level error. */
export class Refused extends Error {}
