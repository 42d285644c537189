import type { ApprovalStep } from '../../../../src/contracts/preset';
import { Button } from '../../../kit/button';
import { Radios } from '../../../kit/field';
import { PeoplePicker } from '../../../kit/people-picker';
import type { Person } from '../../../kit/people-picker';
import { approverOf, entryOf, findApprovers } from './approver-entries';
import { NumberField } from './number-field';
import { wording } from './words';

interface Props {
  step: ApprovalStep;
  /** Counted from 1. */
  number: number;
  alone: boolean;
  nameOf: (accountId: string) => string;
  /** Says what is missing. */
  checked: boolean;
  onChange: (step: ApprovalStep, people: readonly Person[]) => void;
  onRemove: () => void;
}

/** Who is asked in one step, and how many of them must agree. */
export function StepFields({ step, number, alone, nameOf, checked, onChange, onRemove }: Props) {
  const words = wording();
  const entries = step.approvers.map((approver) => entryOf(approver, nameOf));
  return (
    <fieldset class="field step-fields">
      <legend>{words.step(number)}</legend>
      <div class="pair">
        <PeoplePicker
          label={words.approvers}
          people={entries}
          find={findApprovers}
          error={checked && entries.length === 0 ? words.needPeople : undefined}
          words={{
            placeholder: words.findPeople,
            remove: words.removePerson,
            nobody: words.nobody,
            failed: words.searchFailed,
          }}
          onChange={(chosen) => {
            const approvers = chosen.map((entry) => approverOf(entry, step.approvers));
            onChange({ ...step, approvers }, chosen);
          }}
        />
        <div class="stack-s">
          <Radios
            legend={words.rule}
            value={step.rule}
            options={[
              { value: 'any', label: words.rules.any },
              { value: 'all', label: words.rules.all },
              { value: 'quorum', label: words.rules.quorum },
            ]}
            onChange={(rule) => onChange({ ...step, rule }, entries)}
          />
          {step.rule === 'quorum' && (
            <NumberField
              label={words.quorum}
              value={step.quorum}
              max={50}
              onChange={(quorum) => onChange({ ...step, quorum: quorum ?? 1 }, entries)}
            />
          )}
        </div>
      </div>
      {!alone && (
        <div class="row end">
          <Button look="subtle" label={words.removeStepOf(number)} onPress={onRemove}>
            {words.removeStep}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
