import { Button } from '../../../kit/button';
import type { Person } from '../../../kit/people-picker';
import { SectionMessage } from '../../../kit/section-message';
import { useSpaces } from '../spaces';
import { PresetBox } from './preset-box';
import { emptyPreset } from './site-state';
import type { Preset } from './site-state';
import { wording } from './words';

interface Props {
  presets: readonly Preset[];
  nameOf: (accountId: string) => string;
  checked: boolean;
  onChange: (presets: Preset[], people: readonly Person[]) => void;
}

/** What authors choose from when they submit a page. */
export function Presets({ presets, nameOf, checked, onChange }: Props) {
  const words = wording();
  const spaces = useSpaces();
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
          spaces={spaces}
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
        <Button onPress={() => onChange([...presets, emptyPreset()], [])}>{words.addPreset}</Button>
      </div>
    </section>
  );
}
