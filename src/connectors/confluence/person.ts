import type { PersonView } from '../../contracts/pages';
import type { PersonAnswer } from './wire';

export const personOf = ({
  accountId,
  displayName,
  publicName,
  email,
}: PersonAnswer): PersonView => ({
  accountId,
  displayName: textOr(displayName, textOr(publicName, accountId)),
  // People may hide it; then it is empty or left out.
  email: textOr(email, null),
});

const textOr = <T>(text: string | null | undefined, otherwise: T): string | T =>
  text === undefined || text === null || text === '' ? otherwise : text;
