import { useState } from 'preact/hooks';

import { useLoaded } from '../../../kit/loading/loaded';
import { lazy } from '../../../kit/loading/lazy';
import { Tabs } from '../../../kit/tabs';
import { SpaceReport } from '../space-report/space-report';
import { wording } from './words';
import '../../../kit/work-tokens.css';
import '../../../kit/work.css';
import '../home.css';

const SCREENS = {
  approvals: SpaceReport,
  deliveries: lazy(
    async () => (await import('../space-deliveries/space-deliveries')).SpaceDeliveries,
  ),
} as const;

type Key = keyof typeof SCREENS;
const KEYS: readonly Key[] = ['approvals', 'deliveries'];

/** The app's page inside a space: approvals for everybody, what is owed to other systems for the space's admins. */
export function Space() {
  const words = wording();
  const [current, setCurrent] = useState<Key>('approvals');
  const { answer } = useLoaded('space.isAdmin', {});
  const Screen = SCREENS[current];
  const isAdmin = answer?.ok === true && answer.value;
  return (
    <main class="home">
      <h1 class="unseen">{words.title}</h1>
      {isAdmin ? (
        <Tabs
          label={words.title}
          tabs={KEYS.map((key) => ({ key, title: words.tabs[key] }))}
          current={current}
          onChange={setCurrent}
        >
          <Screen />
        </Tabs>
      ) : (
        answer && <SpaceReport />
      )}
    </main>
  );
}
