import { useState } from 'preact/hooks';

import { Tabs } from '../../kit/tabs';
import { SCREENS, TABS } from './tabs';
import type { TabKey } from './tabs';
import { wording } from './words';
import '../../kit/work-tokens.css';
import '../../kit/work.css';
import './home.css';

/** What a person finds across all pages: what waits for them, what needs attention. */
export function Home() {
  const words = wording();
  const [current, setCurrent] = useState<TabKey>('to-decide');
  const Screen = SCREENS[current];
  return (
    <main class="home">
      <h1 class="unseen">{words.title}</h1>
      <Tabs
        label={words.title}
        tabs={TABS.map((key) => ({ key, title: words.tabs[key] }))}
        current={current}
        onChange={setCurrent}
      >
        <Screen />
      </Tabs>
    </main>
  );
}
