import type { SystemKey } from '../../../../src/contracts/systems';
import { egress, type EgressGroup } from '../../../kit/bridge-actions';
import { hostOf, isAlwaysAllowed } from './address';

const groupOf = (system: SystemKey) => `imprimatur-${system}`;

/**
 * Hosts among these that no admin has allowed yet.
 * https://developer.atlassian.com/platform/forge/apis-reference/customer-managed-egress-and-remotes-api/
 */
export async function notAllowed(system: SystemKey, hosts: readonly string[]): Promise<string[]> {
  const asked = [...new Set(hosts)].filter((host) => !isAlwaysAllowed(host));
  if (asked.length === 0) return [];
  const key = groupOf(system);
  // Where grants cannot be read they are asked for again: that changes nothing and fails safe.
  const granted = await egress
    .granted([key])
    .then(({ results }) =>
      results
        .filter((group) => group.key === key)
        .flatMap(({ configured }) => configured.map(({ domain }) => hostOf(domain))),
    )
    .catch((): (string | undefined)[] => []);
  return asked.filter((host) => !granted.includes(host));
}

/** Has Confluence ask the admin; false when they refuse or may not decide. */
export async function allow(
  system: SystemKey,
  hosts: readonly string[],
  description: string,
): Promise<boolean> {
  const type: EgressGroup['configured'][number]['type'] =
    system === 'celum' ? ['FETCH_BACKEND_SIDE', 'IMAGES'] : ['FETCH_BACKEND_SIDE'];
  const configured = [...new Set(hosts)]
    .filter((host) => !isAlwaysAllowed(host))
    .map((host) => ({ domain: `https://${host}`, type }));
  try {
    await egress.ask([{ key: groupOf(system), description, configured }]);
    return true;
  } catch {
    return false;
  }
}
