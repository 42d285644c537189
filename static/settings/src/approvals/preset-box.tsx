import { Button } from '../../../kit/button';
import { Checkbox, TextField } from '../../../kit/field';
import type { Person } from '../../../kit/people-picker';
import type { useSpaces } from '../spaces';
import { wording as sharedWording } from '../words';
import { NumberField } from './number-field';
import { ScopeFields } from './scope-fields';
import { emptyStep } from './site-state';
import type { Preset } from './site-state';
import { StepFields } from './step-fields';
import { wording } from './words';

interface Props {
  preset: Preset;
  spaces: ReturnType<typeof useSpaces>;
  nameOf: (accountId: string) => string;
  /** Says what is missing. */
  checked: boolean;
  onChange: (preset: Preset, people: readonly Person[]) => void;
  onRemove: () => void;
}

const MOST_STEPS = 5;

/** How pages are approved that are submitted with this entry. */
export function PresetBox({ preset, spaces, nameOf, checked, onChange, onRemove }: Props) {
  const words = wording();
  const put = (changes: Partial<Preset>, people: readonly Person[] = []) =>
    onChange({ ...preset, ...changes }, people);
  const { steps } = preset;
  return (
    <section class="box" aria-label={words.preset(preset.name)}>
      <div class="pair">
        <TextField
          label={words.name}
          required
          maxLength={80}
          value={preset.name}
          hint={words.nameHint}
          error={checked && preset.name.trim() === '' ? words.needName : undefined}
          onChange={(name) => put({ name })}
        />
        <ScopeFields
          scope={preset.scope}
          spaces={spaces}
          checked={checked}
          onChange={(scope) => put({ scope })}
        />
      </div>
      {steps.map((step, index) => (
        <StepFields
          key={index}
          step={step}
          number={index + 1}
          alone={steps.length === 1}
          nameOf={nameOf}
          checked={checked}
          onChange={(changed, people) =>
            put({ steps: steps.map((other, at) => (at === index ? changed : other)) }, people)
          }
          onRemove={() => put({ steps: steps.filter((_step, at) => at !== index) })}
        />
      ))}
      {steps.length < MOST_STEPS && (
        <div>
          <Button look="subtle" onPress={() => put({ steps: [...steps, emptyStep()] })}>
            {words.addStep}
          </Button>
        </div>
      )}
      <div class="pair">
        <NumberField
          label={words.dueDays}
          hint={words.dueDaysHint}
          value={preset.dueDays}
          max={365}
          onChange={(dueDays) => put({ dueDays })}
        />
        <NumberField
          label={words.remindDays}
          hint={words.remindDaysHint}
          value={preset.remindDays}
          max={60}
          onChange={(remindDays) => put({ remindDays })}
        />
        <NumberField
          label={words.validMonths}
          hint={words.validMonthsHint}
          value={preset.validMonths}
          max={120}
          onChange={(validMonths) => put({ validMonths })}
        />
      </div>
      <Checkbox
        label={words.signature}
        checked={preset.signature}
        onChange={(signature) => put({ signature })}
      />
      <div class="row end">
        <Button look="subtle" label={words.removePreset(preset.name)} onPress={onRemove}>
          {sharedWording().remove}
        </Button>
      </div>
    </section>
  );
}
