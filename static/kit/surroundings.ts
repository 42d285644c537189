/** Languages of the app's words; every other locale reads English. */
export type Language = 'en' | 'de';

/** Who looks, where, and in which language: what Forge says of the place in which this resource is shown. */
export interface Surroundings {
  language: Language;
  /** The person's locale for dates and numbers, e.g. en-GB. */
  locale: string;
  /** IANA name of the person's time zone. */
  timeZone: string;
  /** Undefined for anonymous readers. */
  accountId: string | undefined;
  /** Of the macro on its page. */
  localId: string;
  /** What the module is shown in: content, space, config… Its shape depends on the module. */
  extension: Readonly<Record<string, unknown>>;
}

let place: Surroundings = {
  language: 'en',
  locale: 'en-GB',
  timeZone: 'UTC',
  accountId: undefined,
  localId: '',
  extension: {},
};

/** They are known before anything is drawn and do not change while a frame lives. */
export const surroundings = (): Surroundings => place;

export function settleIn(found: Surroundings): void {
  place = found;
}
