import { useState } from 'preact/hooks';

import type { RecordRule } from '../../../../src/contracts/settings';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { SelectField } from '../../../kit/field';
import type { TreeNode } from '../../../kit/tree';
import { useLoaded } from '../../../kit/loading/loaded';
import { SpaceField, useSpaces } from '../spaces';
import { wording as sharedWording } from '../words';
import { CategoryFields } from './category-fields';
import { TreeChoice } from './tree-choice';
import { wording } from './words';

const loadFolders = async (parentId: number | null): Promise<readonly TreeNode[] | undefined> => {
  const answer = await ask('settings.folders', { parentId });
  return answer.ok ? answer.value : undefined;
};

const loadClassifications = async (
  parentId: number | null,
): Promise<readonly TreeNode[] | undefined> => {
  const answer = await ask('settings.classifications', { parentId });
  return answer.ok ? answer.value : undefined;
};

/** A rule before it is filled in; 0 stands for nothing chosen. */
export const emptyRule = (spaceKey: string): RecordRule => ({
  spaceKey,
  folderId: 0,
  folderName: '',
  classificationId: 0,
  classificationName: '',
  retention: null,
  category: null,
});

function useChoices() {
  const retentions = useLoaded('settings.retentions', {}).answer;
  const categories = useLoaded('settings.categories', {}).answer;
  return {
    retentions: retentions?.ok ? retentions.value : [],
    categories: categories?.ok ? categories.value : [],
  };
}

/** What keeps the rule from being taken, by field. */
function errorsOf(draft: RecordRule, taken: readonly string[]) {
  const words = wording();
  const needed = (missing: boolean) => (missing ? words.required : undefined);
  return {
    space: taken.includes(draft.spaceKey) ? words.twice : needed(draft.spaceKey === ''),
    folder: needed(draft.folderId === 0),
    classification: needed(draft.classificationId === 0),
  };
}

interface Props {
  rule: RecordRule;
  /** Spaces that other rules are for. */
  taken: readonly string[];
  /** Title of the category's field that OpenText refused. */
  wrong?: string | undefined;
  /** What the button does with the rule. */
  doneLabel: string;
  busy?: boolean;
  onDone: (rule: RecordRule) => void;
  onCancel: () => void;
}

export function RuleForm({ rule, taken, wrong, doneLabel, busy = false, onDone, onCancel }: Props) {
  const words = wording();
  const shared = sharedWording();
  const spaces = useSpaces();
  const { retentions, categories } = useChoices();
  const [draft, setDraft] = useState(rule);
  const [checked, setChecked] = useState(false);
  const put = (changes: Partial<RecordRule>) => setDraft((now) => ({ ...now, ...changes }));
  const errors = errorsOf(draft, taken);
  const complete = Object.values(errors).every((error) => error === undefined);
  const shown: Partial<typeof errors> = checked || errors.space === words.twice ? errors : {};
  const { category } = draft;
  return (
    <div class="stack">
      <div class="pair">
        <SpaceField
          spaces={spaces}
          value={draft.spaceKey}
          error={shown.space}
          onChange={(spaceKey) => put({ spaceKey })}
        />
        <TreeChoice
          label={words.folder}
          title={words.chooseFolder}
          value={draft.folderName}
          selected={draft.folderId}
          error={shown.folder}
          load={loadFolders}
          onChange={({ id, name }) => put({ folderId: id, folderName: name })}
        />
        <TreeChoice
          label={words.classification}
          title={words.chooseClassification}
          value={draft.classificationName}
          selected={draft.classificationId}
          error={shown.classification}
          load={loadClassifications}
          onChange={({ id, name }) => put({ classificationId: id, classificationName: name })}
        />
        <SelectField
          label={words.retention}
          value={draft.retention ?? ''}
          options={[
            { value: '', label: words.byClassification },
            ...retentions.map(({ name, title }) => ({ value: name, label: `${name}: ${title}` })),
          ]}
          onChange={(retention) => put({ retention: retention || null })}
        />
        <SelectField
          label={words.category}
          value={String(category?.id ?? '')}
          hint={category && draft.folderId === 0 ? words.chooseFolderFirst : undefined}
          options={[
            { value: '', label: words.noCategory },
            ...categories.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          onChange={(chosen) => {
            const found = categories.find(({ id }) => String(id) === chosen);
            put({ category: found ? { ...found, values: {} } : null });
          }}
        />
      </div>
      {category && draft.folderId > 0 && (
        <CategoryFields
          folderId={draft.folderId}
          category={category}
          wrong={wrong}
          onChange={(values) => put({ category: { ...category, values } })}
        />
      )}
      <div class="row end">
        <Button look="subtle" onPress={onCancel}>
          {shared.cancel}
        </Button>
        <Button
          look="primary"
          busy={busy}
          onPress={() => {
            setChecked(true);
            if (complete) onDone(draft);
          }}
        >
          {doneLabel}
        </Button>
      </div>
    </div>
  );
}
