import { Problem } from '../../errors';
import type { Variables } from './graph';
import { inputOf, type Offer } from './offer';

export const problem = (code: 'not-found' | 'refused' | 'invalid-input', detail: string) =>
  new Problem(code, { subject: 'Consonance', detail });

/** Only where the schema takes it; it is for the vendor's log, not for safety. */
export const mark = (offer: Offer, mutation: string, marker: string): Variables =>
  inputOf(offer, mutation)?.members['clientMutationId'] === undefined
    ? {}
    : { clientMutationId: marker };
