import { useState } from 'preact/hooks';

import type { ResolverOutput } from '../../../../src/contracts/resolvers';
import { ask } from '../../../kit/bridge';
import { SelectField } from '../../../kit/field';
import type { Person } from '../../../kit/people-picker';
import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import { Authenticators } from './authenticators';
import { SaveBar } from '../save-bar';
import { useSaving } from '../use-saving';
import { Policies } from './policies';
import { Presets } from './presets';
import { isComplete, withIds } from './site-state';
import type { SiteSettings } from './site-state';
import { wording } from './words';

interface WritingProps {
  settings: SiteSettings;
  onChange: (changes: Partial<SiteSettings>) => void;
}

function Writing({ settings, onChange }: WritingProps) {
  const words = wording();
  // UTC is a zone that this list leaves out.
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  return (
    <section class="stack">
      <div class="stack-s">
        <h2>{words.writing}</h2>
        <p class="lead">{words.writingLead}</p>
      </div>
      <div class="pair">
        <SelectField
          label={words.language}
          value={settings.language}
          options={words.languages}
          onChange={(language) => onChange({ language: language === 'de' ? 'de' : 'en' })}
        />
        <SelectField
          label={words.timeZone}
          value={settings.timeZone}
          options={[...new Set([settings.timeZone, ...zones])].map((zone) => ({
            value: zone,
            label: zone.replaceAll('_', ' '),
          }))}
          onChange={(timeZone) => onChange({ timeZone })}
        />
      </div>
    </section>
  );
}

function Editor({ found }: { found: ResolverOutput<'settings.site'> }) {
  const [kept, setKept] = useState(found.settings);
  const [settings, setSettings] = useState(found.settings);
  const [people, setPeople] = useState<readonly Person[]>(found.people);
  const [checked, setChecked] = useState(false);
  const { busy, problem, save } = useSaving();
  const put = (changes: Partial<SiteSettings>) => setSettings((now) => ({ ...now, ...changes }));
  const nameOf = (accountId: string) =>
    people.find((person) => person.accountId === accountId)?.name ?? accountId;
  const keep = async () => {
    setChecked(true);
    if (!isComplete(settings)) return;
    const next = withIds(settings);
    if (!(await save(() => ask('settings.saveSite', next)))) return;
    setSettings(next);
    setKept(next);
    setChecked(false);
  };
  return (
    <div class="stack">
      <Presets
        presets={settings.presets}
        checked={checked}
        nameOf={nameOf}
        onChange={(presets, chosen) => {
          setPeople((now) => [...now, ...chosen]);
          put({ presets });
        }}
      />
      <Writing settings={settings} onChange={put} />
      <Authenticators />
      <Policies
        policies={settings.policies}
        nameOf={nameOf}
        onChange={(policies, chosen) => {
          setPeople((now) => [...now, ...chosen]);
          put({ policies });
        }}
      />
      <SaveBar
        dirty={JSON.stringify(settings) !== JSON.stringify(kept)}
        busy={busy}
        problem={problem}
        onSave={() => void keep()}
      />
    </div>
  );
}

/** Who decides, in which language the app writes, and what spaces publish for. */
export function Approvals() {
  const { answer, retry } = useLoaded('settings.site', {});
  return (
    <Loaded answer={answer} onRetry={retry}>
      {(found) => <Editor found={found} />}
    </Loaded>
  );
}
