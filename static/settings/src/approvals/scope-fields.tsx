import { useState } from 'preact/hooks';

import type { PresetScope } from '../../../../src/contracts/preset';
import { SelectField, TextField } from '../../../kit/field';
import { SpaceField } from '../spaces';
import type { useSpaces } from '../spaces';
import { pageIdIn } from './site-state';
import { wording } from './words';

interface Props {
  scope: PresetScope;
  spaces: ReturnType<typeof useSpaces>;
  checked: boolean;
  onChange: (scope: PresetScope) => void;
}

const KINDS = ['site', 'space', 'page'] as const;
type Kind = (typeof KINDS)[number];

const empty = (kind: Kind): PresetScope => {
  if (kind === 'space') return { kind, spaceKey: '' };
  return kind === 'page' ? { kind, pageId: '' } : { kind };
};

function PageField({ pageId, checked, onChange }: PageProps) {
  const words = wording();
  const [text, setText] = useState(pageId);
  return (
    <TextField
      label={words.page}
      hint={words.pageHint}
      required
      value={text}
      error={checked && pageId === '' ? words.needPage : undefined}
      onChange={(typed) => {
        setText(typed);
        onChange(pageIdIn(typed));
      }}
    />
  );
}

interface PageProps {
  pageId: string;
  checked: boolean;
  onChange: (pageId: string) => void;
}

/** Which pages the entry is offered for. */
export function ScopeFields({ scope, spaces, checked, onChange }: Props) {
  const words = wording();
  return (
    <div class="stack-s">
      <SelectField
        label={words.scope}
        value={scope.kind}
        options={KINDS.map((kind) => ({ value: kind, label: words.scopes[kind] }))}
        onChange={(value) => onChange(empty(KINDS.find((kind) => kind === value) ?? 'site'))}
      />
      {scope.kind === 'space' && (
        <SpaceField
          spaces={spaces}
          value={scope.spaceKey}
          error={checked && scope.spaceKey === '' ? words.needSpace : undefined}
          onChange={(spaceKey) => onChange({ kind: 'space', spaceKey })}
        />
      )}
      {scope.kind === 'page' && (
        <PageField
          pageId={scope.pageId}
          checked={checked}
          onChange={(pageId) => onChange({ kind: 'page', pageId })}
        />
      )}
    </div>
  );
}
