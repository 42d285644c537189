import {
  isComplete,
  pageIdIn,
  presetId,
  toList,
  withIds,
} from '../../static/settings/src/approvals/site-state';
import {
  meaningOf,
  openSuggestions,
  withField,
  withMeaning,
} from '../../static/settings/src/mapping/mapping-state';
import type { CelumMapping, Found } from '../../static/settings/src/mapping/mapping-state';
import { Preset } from '../../src/contracts/preset';
import { onePreset } from '../support/build';

const mapping: CelumMapping = {
  approvalField: 643,
  approvedValues: [3],
  inReviewValues: [2],
  rejectedValues: [4],
  channelsField: null,
  territoriesField: null,
  languagesField: null,
  licenceEndField: null,
  altTextField: null,
  creditField: null,
  ownerField: null,
  warnDays: 30,
};

test('another approval field takes the old values with it', () => {
  expect(withField(mapping, 'approvalField', 700, {})).toMatchObject({
    approvalField: 700,
    approvedValues: [],
    inReviewValues: [],
    rejectedValues: [],
  });
});

test('the suggested approval field brings its suggested values', () => {
  const empty = withField(mapping, 'approvalField', null, {});
  expect(
    withField(empty, 'approvalField', 643, { approvalField: 643, approvedValues: [3] }),
  ).toMatchObject({ approvalField: 643, approvedValues: [3], rejectedValues: [] });
});

test('a value means one thing at most', () => {
  const next = withMeaning(mapping, 3, 'rejectedValues');
  expect(next).toMatchObject({ approvedValues: [], rejectedValues: [4, 3] });
  expect(meaningOf(next, 3)).toBe('rejectedValues');
  expect(meaningOf(withMeaning(next, 3, 'none'), 3)).toBe('none');
});

test('only fields that exist are suggested, and only for what is not mapped', () => {
  const found: Found = {
    mapping,
    suggestions: { approvalField: 643, ownerField: 660, creditField: 999 },
    fields: [
      { id: 643, name: 'Approval status', type: 'DROPDOWN', options: [] },
      { id: 660, name: 'Owner', type: 'TEXT', options: [] },
    ],
  };
  expect(openSuggestions(mapping, found).map(({ concept }) => concept)).toEqual(['ownerField']);
});

test.each(['Brand & Legal', '  ', 'Überprüfung', 'x'.repeat(80), '日本'])(
  'a preset called %p gets an id that the contract allows',
  (name) => {
    const preset = onePreset(presetId(name, []), 'n', ['a']);
    expect(Preset.safeParse(preset).success).toBe(true);
  },
);

test('two presets of one name get different ids, and a renamed one keeps its own', () => {
  const settings = {
    language: 'en' as const,
    timeZone: 'UTC',
    policies: [],
    presets: [
      onePreset('legal', 'Law ', ['a']),
      onePreset('', 'Legal', ['a']),
      onePreset('', 'Legal', ['b']),
    ],
  };
  expect(withIds(settings).presets.map(({ id, name }) => [id, name])).toEqual([
    ['legal', 'Law'],
    ['legal-2', 'Legal'],
    ['legal-3', 'Legal'],
  ]);
});

test('settings with a nameless preset or a space named twice are not complete', () => {
  const policy = {
    spaceKey: 'SUM',
    channels: [],
    territories: [],
    unusableAssets: 'warn' as const,
  };
  const settings = { language: 'en' as const, timeZone: 'UTC', presets: [], policies: [policy] };
  expect(isComplete(settings)).toBe(true);
  expect(isComplete({ ...settings, policies: [policy, policy] })).toBe(false);
  expect(isComplete({ ...settings, presets: [onePreset('', ' ', ['a'])] })).toBe(false);
  const preset = onePreset('', 'Legal', ['a']);
  const [step] = preset.steps;
  const second = { ...preset, steps: [...preset.steps, { ...step, approvers: [] }] };
  expect(isComplete({ ...settings, presets: [second as Preset] })).toBe(false);
  const placed = { ...preset, scope: { kind: 'page' as const, pageId: '' } };
  expect(isComplete({ ...settings, presets: [placed] })).toBe(false);
});

test('a list typed with commas loses blanks and doubles', () => {
  expect(toList(' AT, DE,, DE ')).toEqual(['AT', 'DE']);
});

test.each([
  ['98310', '98310'],
  ['https://aurora.atlassian.net/wiki/spaces/SUM/pages/98310/Brief', '98310'],
  ['https://aurora.atlassian.net/wiki/spaces/SUM/pages/edit-v2/98310?draft=1', '98310'],
  ['/wiki/pages/viewpage.action?pageId=98310', '98310'],
  ['Summer campaign brief', ''],
])('the page in %p is %p', (text, pageId) => {
  expect(pageIdIn(text)).toBe(pageId);
});
