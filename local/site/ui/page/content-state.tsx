import { showFlag } from '../kit/flags';
import { Icon } from '../kit/icons';
import { Menu, type MenuItem } from '../kit/menu';
import { useResource } from '../kit/use-resource';
import {
  readContentState,
  readOfferedStates,
  removeContentState,
  setContentState,
  type ContentState,
} from '../rest/content-states';
import type { OpenPage } from './open-page';

/** The status beside the title. Who may edit the page chooses it; that publishes a new version. */
export function PageState({ open, reload }: { open: OpenPage; reload: () => void }) {
  const { page, operations, old } = open;
  const at = `${page.id} ${page.version.number}`;
  const held = useResource(`state of ${at}`, () => readContentState(page.id));
  const editable = operations.has('update') && !old;
  const state = held.state === 'ready' ? held.value : undefined;
  if (held.state !== 'ready' || old) return null;
  if (!editable) return state ? <StateTag state={state} /> : null;
  return <StateMenu pageId={page.id} at={at} state={state} reload={reload} />;
}

interface Props {
  pageId: string;
  at: string;
  state: ContentState | undefined;
  reload: () => void;
}

function StateMenu({ pageId, at, state, reload }: Props) {
  const offered = useResource(`states for ${at}`, () => readOfferedStates(pageId));
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
      reload();
    } catch (error) {
      showFlag({
        kind: 'error',
        title: 'The status was not changed',
        text: (error as Error).message,
      });
    }
  };
  const choices = (offered.state === 'ready' ? offered.value : []).map((one): MenuItem => ({
    label: one.name,
    before: <Dot color={one.color} />,
    selected: one.id === state?.id,
    onSelect: () => void attempt(() => setContentState(pageId, one.id)),
  }));
  const none: MenuItem = {
    label: 'Remove status',
    icon: 'close',
    onSelect: () => void attempt(() => removeContentState(pageId)),
  };
  return (
    <Menu
      label={state ? `Status: ${state.name}. Change it` : 'Add a status'}
      className="page-state"
      align="start"
      trigger={
        <>
          {state ? <Dot color={state.color} /> : <Icon name="plus" />}
          <span>{state?.name ?? 'Add status'}</span>
          {state && <Icon name="down" />}
        </>
      }
      groups={[{ items: choices }, { items: state ? [none] : [] }]}
    />
  );
}

const StateTag = ({ state }: { state: ContentState }) => (
  <span class="page-state">
    <Dot color={state.color} />
    <span>{state.name}</span>
  </span>
);

const Dot = ({ color }: { color: string }) => (
  <span class="page-state-dot" style={{ background: color }} aria-hidden="true" />
);
