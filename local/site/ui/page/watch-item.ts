import { showFlag } from '../kit/flags';
import type { MenuItem } from '../kit/menu';
import { useResource } from '../kit/use-resource';
import { readWatching, setWatching } from '../rest/watches';
import { useWorld } from '../world';

/** The menu's entry to watch the page or to stop; none for people without an account. */
export function useWatchItem(pageId: string): MenuItem[] {
  const { me } = useWorld();
  const watching = useResource(`watching ${pageId} ${me?.accountId ?? ''}`, () =>
    me ? readWatching(pageId) : Promise.resolve(false),
  );
  if (!me || watching.state !== 'ready') return [];
  const toggle = async () => {
    try {
      await setWatching(pageId, !watching.value);
      watching.reload();
      const title = watching.value ? 'You no longer watch this page' : 'You watch this page';
      showFlag({ kind: 'success', title });
    } catch (error) {
      const text = (error as Error).message;
      showFlag({ kind: 'error', title: 'That did not work', text });
    }
  };
  const label = watching.value ? 'Stop watching' : 'Watch this page';
  return [{ label, icon: 'bell', onSelect: () => void toggle() }];
}
