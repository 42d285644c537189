import { SelectField } from '../field';
import { SYSTEM_NAMES } from '../systems';
import { STATES } from './looks';
import type { Filter } from './use-deliveries';
import { wording } from './words';

const SYSTEMS = ['celum', 'opentext', 'consonance', 'onedrive', 'dropbox'] as const;

interface Props {
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** Which deliveries are shown. */
export function Filters({ filter, onChange }: Props) {
  const words = wording();
  return (
    <>
      <SelectField
        bare
        label={words.show}
        value={filter.state}
        options={STATES.map((value) => ({ value, label: words.states[value] }))}
        onChange={(chosen) =>
          onChange({ ...filter, state: STATES.find((known) => known === chosen) ?? 'attention' })
        }
      />
      <SelectField
        bare
        label={words.system}
        value={filter.system ?? ''}
        options={[
          { value: '', label: words.allSystems },
          ...SYSTEMS.map((value) => ({ value, label: SYSTEM_NAMES[value] })),
        ]}
        onChange={(chosen) =>
          onChange({ ...filter, system: SYSTEMS.find((known) => known === chosen) ?? null })
        }
      />
    </>
  );
}
