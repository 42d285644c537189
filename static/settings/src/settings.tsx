import { useState } from 'preact/hooks';

import type { Place } from '../../kit/deliveries/places';
import { Tabs } from '../../kit/tabs';
import { About } from './about/about';
import { Approvals } from './approvals/approvals';
import { Connections } from './connections/connections';
import { Deliveries } from './deliveries/deliveries';
import { Mapping } from './mapping/mapping';
import { Reconcile } from './reconcile/reconcile';
import { Records } from './records/records';
import { wording } from './words';
import '../../kit/work-tokens.css';
import '../../kit/work.css';
import './settings.css';

const SCREENS = {
  connections: Connections,
  mapping: Mapping,
  records: Records,
  approvals: Approvals,
  deliveries: Deliveries,
  reconcile: Reconcile,
  about: About,
} as const;

type Key = keyof typeof SCREENS;
const KEYS: readonly Key[] = [
  'connections',
  'mapping',
  'records',
  'approvals',
  'deliveries',
  'reconcile',
  'about',
];

/** What site admins set up, and what they must look at. */
export function Settings() {
  const words = wording();
  const [current, setCurrent] = useState<Key>('connections');
  const [place, setPlace] = useState<Place>();
  const Screen = SCREENS[current];
  const show = (key: Key, wanted?: Place) => {
    setPlace(wanted);
    setCurrent(key);
  };
  return (
    <main class="settings">
      <h1 class="unseen">{words.title}</h1>
      <Tabs
        label={words.title}
        tabs={KEYS.map((key) => ({ key, title: words.tabs[key] }))}
        current={current}
        onChange={(key) => show(key)}
      >
        <Screen
          place={place}
          onChange={(wanted) => show(wanted.kind === 'rule' ? 'records' : 'connections', wanted)}
          onChanged={() => show('deliveries')}
        />
      </Tabs>
    </main>
  );
}
