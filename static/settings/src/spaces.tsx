import { useEffect, useState } from 'preact/hooks';

import { requestConfluence } from '../../kit/bridge-actions';
import { SelectField, TextField } from '../../kit/field';
import { wording } from './words';

interface Space {
  key: string;
  name: string;
}

const isSpace = (value: unknown): value is Space =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  'name' in value &&
  typeof value.name === 'string';

/**
 * Spaces that the admin sees, at most 250; empty when they cannot be had.
 * https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/#api-spaces-get
 */
async function readSpaces(): Promise<Space[]> {
  const response = await requestConfluence('/wiki/api/v2/spaces?limit=250&type=global');
  const body: unknown = response.ok ? await response.json() : {};
  if (typeof body !== 'object' || body === null || !('results' in body)) return [];
  return Array.isArray(body.results) ? body.results.filter(isSpace) : [];
}

export function useSpaces(): readonly Space[] {
  const [spaces, setSpaces] = useState<readonly Space[]>([]);
  useEffect(() => {
    void readSpaces().then(setSpaces, () => undefined);
  }, []);
  return spaces;
}

/** "Summer campaign (SUM)", for the key of a space or '*'. */
export function spaceName(spaces: readonly Space[], key: string): string {
  if (key === '*') return wording().allOtherSpaces;
  const name = spaces.find((space) => space.key === key)?.name;
  return name === undefined ? key : `${name} (${key})`;
}

interface Props {
  spaces: readonly Space[];
  value: string;
  onChange: (key: string) => void;
  error?: string | undefined;
}

/** Where the list of spaces cannot be had, the key is typed. */
export function SpaceField({ spaces, value, onChange, error }: Props) {
  const words = wording();
  if (spaces.length === 0) {
    return (
      <TextField
        label={words.space}
        required
        value={value}
        hint={words.spaceKeyHint}
        error={error}
        maxLength={255}
        onChange={onChange}
      />
    );
  }
  const known = spaces.map(({ key }) => ({ value: key, label: spaceName(spaces, key) }));
  const extra = value === '' || value === '*' || spaces.some(({ key }) => key === value);
  return (
    <SelectField
      label={words.space}
      required
      value={value}
      error={error}
      options={[
        { value: '', label: words.choose },
        { value: '*', label: words.allOtherSpaces },
        ...(extra ? [] : [{ value, label: value }]),
        ...known,
      ]}
      onChange={onChange}
    />
  );
}
