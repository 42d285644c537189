import { useState } from 'preact/hooks';

import { Button } from '../../../kit/button';
import { Radios, TextField } from '../../../kit/field';
import type { Person } from '../../../kit/people-picker';
import { SpaceField, spaceName, useSpaces } from '../spaces';
import { wording as sharedWording } from '../words';
import { Overriders } from './overriders';
import { toList } from './site-state';
import type { SpacePolicy } from './site-state';
import { wording } from './words';

interface ListFieldProps {
  label: string;
  hint: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** A list as text; what is typed stays as it is typed while the list follows. */
function ListField({ label, hint, values, onChange }: ListFieldProps) {
  const [text, setText] = useState(values.join(', '));
  return (
    <TextField
      label={label}
      hint={hint}
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange(toList(typed));
      }}
    />
  );
}

interface Props {
  policies: readonly SpacePolicy[];
  nameOf: (accountId: string) => string;
  /** `people` were chosen just now. */
  onChange: (policies: SpacePolicy[], people: readonly Person[]) => void;
}

/** What each space publishes for, and what happens to pages with unusable assets. */
export function Policies({ policies, nameOf, onChange }: Props) {
  const words = wording();
  const shared = sharedWording();
  const spaces = useSpaces();
  const put = (index: number, changes: Partial<SpacePolicy>, people: readonly Person[] = []) =>
    onChange(
      policies.map((policy, at) => (at === index ? { ...policy, ...changes } : policy)),
      people,
    );
  return (
    <section class="stack">
      <div class="stack-s">
        <h2>{words.policies}</h2>
        <p class="lead">{words.policiesLead}</p>
      </div>
      {policies.map((policy, index) => {
        const name = policy.spaceKey ? spaceName(spaces, policy.spaceKey) : words.newSpace;
        return (
          <section key={index} class="box" aria-label={name}>
            <div class="pair">
              <SpaceField
                spaces={spaces}
                value={policy.spaceKey}
                onChange={(spaceKey) => put(index, { spaceKey })}
              />
              <ListField
                label={words.channels}
                hint={words.channelsHint}
                values={policy.channels}
                onChange={(channels) => put(index, { channels })}
              />
              <ListField
                label={words.territories}
                hint={words.territoriesHint}
                values={policy.territories}
                onChange={(territories) => put(index, { territories })}
              />
              <Radios
                legend={words.unusable}
                value={policy.unusableAssets}
                options={[
                  { value: 'block', label: words.unusables.block },
                  { value: 'warn', label: words.unusables.warn },
                ]}
                onChange={(unusableAssets) => put(index, { unusableAssets })}
              />
              <Overriders
                policy={policy}
                nameOf={nameOf}
                onChange={(changes, people) => put(index, changes, people)}
              />
            </div>
            <div class="row end">
              <Button
                look="subtle"
                label={words.removePolicy(name)}
                onPress={() =>
                  onChange(
                    policies.filter((_policy, at) => at !== index),
                    [],
                  )
                }
              >
                {shared.remove}
              </Button>
            </div>
          </section>
        );
      })}
      <div>
        <Button
          onPress={() =>
            onChange(
              [
                ...policies,
                { spaceKey: '', channels: [], territories: [], unusableAssets: 'block' },
              ],
              [],
            )
          }
        >
          {words.addPolicy}
        </Button>
      </div>
    </section>
  );
}
