import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { Radios, TextField } from '../../../kit/field';
import { PeoplePicker } from '../../../kit/people-picker';
import type { Person } from '../../../kit/people-picker';
import { SectionMessage } from '../../../kit/section-message';
import { wording as sharedWording } from '../words';
import type { Preset } from './site-state';
import { wording } from './words';

async function findPeople(text: string): Promise<readonly Person[] | undefined> {
  const answer = await ask('settings.findPeople', { text });
  return answer.ok ? answer.value : undefined;
}

interface PresetProps {
  preset: Preset;
  nameOf: (accountId: string) => string;
  /** Says what is missing. */
  checked: boolean;
  onChange: (preset: Preset, people: readonly Person[]) => void;
  onRemove: () => void;
}

function PresetBox({ preset, nameOf, checked, onChange, onRemove }: PresetProps) {
  const words = wording();
  const people = preset.approvers.map((accountId) => ({ accountId, name: nameOf(accountId) }));
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
          onChange={(name) => onChange({ ...preset, name }, people)}
        />
        <PeoplePicker
          label={words.approvers}
          people={people}
          find={findPeople}
          error={checked && people.length === 0 ? words.needPeople : undefined}
          words={{
            placeholder: words.findPeople,
            remove: words.removePerson,
            nobody: words.nobody,
            failed: words.searchFailed,
          }}
          onChange={(chosen) =>
            onChange({ ...preset, approvers: chosen.map(({ accountId }) => accountId) }, chosen)
          }
        />
        <Radios
          legend={words.rule}
          value={preset.rule}
          options={[
            { value: 'any', label: words.rules.any },
            { value: 'all', label: words.rules.all },
          ]}
          onChange={(rule) => onChange({ ...preset, rule }, people)}
        />
      </div>
      <div class="row end">
        <Button look="subtle" label={words.removePreset(preset.name)} onPress={onRemove}>
          {sharedWording().remove}
        </Button>
      </div>
    </section>
  );
}

interface Props {
  presets: readonly Preset[];
  nameOf: (accountId: string) => string;
  checked: boolean;
  onChange: (presets: Preset[], people: readonly Person[]) => void;
}

/** The groups of people that authors choose from. */
export function Presets({ presets, nameOf, checked, onChange }: Props) {
  const words = wording();
  return (
    <section class="stack">
      <div class="stack-s">
        <h2>{words.presetsTitle}</h2>
        <p class="lead">{words.presetsLead}</p>
      </div>
      {presets.length === 0 && <SectionMessage kind="warning" title={words.noPresets} />}
      {presets.map((preset, index) => (
        <PresetBox
          key={index}
          preset={preset}
          nameOf={nameOf}
          checked={checked}
          onChange={(changed, people) =>
            onChange(
              presets.map((other, at) => (at === index ? changed : other)),
              people,
            )
          }
          onRemove={() =>
            onChange(
              presets.filter((_preset, at) => at !== index),
              [],
            )
          }
        />
      ))}
      <div>
        <Button
          onPress={() =>
            onChange([...presets, { id: '', name: '', approvers: [], rule: 'any' }], [])
          }
        >
          {words.addPreset}
        </Button>
      </div>
    </section>
  );
}
