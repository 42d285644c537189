import { baseAddress } from '../kit/address';

const ENDS = [/\/graphql$/, /\/api\/v4(\/.*)?$/, /\/works(\/.*)?$/];

/**
 * Where a publisher signs in to Consonance, from what an admin pasted: a host name, its https address, or an address
 * of the API or of a work. Another path is kept, so that the check can say that it is not the API's.
 */
export function houseAddress(text: string): string {
  const trimmed = text.trim();
  const pasted = baseAddress(
    trimmed.includes('://') ? trimmed : `https://${trimmed}`,
    'Consonance',
  );
  const known = ENDS.find((end) => end.test(new URL(pasted).pathname));
  if (known !== undefined) return pasted.replace(known, '');
  return pasted.replace(/\/$/, '');
}
