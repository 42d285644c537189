import type { SystemKey } from '../../../../src/contracts/systems';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { SYSTEM_NAMES } from '../../../kit/systems';
import { wording } from './words';

interface Props {
  system: SystemKey;
  hosts: readonly string[];
  onContinue: () => void;
  onCancel: () => void;
}

/** Says what Confluence is about to ask and why, before it asks. */
export function ConsentDialog({ system, hosts, onContinue, onCancel }: Props) {
  const words = wording();
  return (
    <Dialog
      title={words.consentTitle}
      onClose={onCancel}
      actions={
        <>
          <Button look="subtle" onPress={onCancel}>
            {words.cancel}
          </Button>
          <Button look="primary" onPress={onContinue}>
            {words.consentContinue}
          </Button>
        </>
      }
    >
      <p>{words.consentWhy(SYSTEM_NAMES[system])}</p>
      <ul class="bullets">
        {hosts.map((host) => (
          <li key={host}>
            <span class="strong">https://{host}</span>
            <span class="hint block">
              {system === 'celum' ? words.consentImages : words.consentTypes}
            </span>
          </li>
        ))}
      </ul>
      <p class="subtle">{words.consentAfter}</p>
    </Dialog>
  );
}
