import { useState } from 'preact/hooks';

import { contentContext } from '../forge/extension';
import { ModuleDialog } from '../forge/module-dialog';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { showFlag } from '../kit/flags';
import { Icon } from '../kit/icons';
import { Menu } from '../kit/menu';
import { trashPage } from '../rest/pages';
import type { AppModule } from '../rest/shapes';
import { navigate } from '../router';
import { modulesOfType, useWorld } from '../world';
import { copyLink } from './copy-link';
import { exportPage } from './export-page';
import type { OpenPage } from './open-page';
import { useWatchItem } from './watch-item';

interface Props {
  open: OpenPage;
  restrict: () => void;
  reload: () => void;
}

export function PageMenu({ open, restrict, reload }: Props) {
  const { app, me } = useWorld();
  const { page, space, operations } = open;
  const [trashing, setTrashing] = useState(false);
  const [action, setAction] = useState<AppModule>();
  const watchItem = useWatchItem(page.id);
  const go = (name: string) => () => navigate(`/wiki/pages/${name}.action?pageId=${page.id}`);
  return (
    <>
      <Menu
        label="More actions"
        trigger={<Icon name="more" />}
        groups={[
          {
            items: [
              { label: 'History', icon: 'history', onSelect: go('viewpreviousversions') },
              { label: 'Attachments', icon: 'attach', onSelect: go('viewpageattachments') },
              { label: 'Page information', icon: 'info', onSelect: go('viewinfo') },
              ...(me ? [{ label: 'Restrictions', icon: 'lock' as const, onSelect: restrict }] : []),
              { label: 'Copy link', icon: 'link', onSelect: () => void copyLink(space.key, page) },
              ...watchItem,
            ],
          },
          {
            title: 'Export',
            items: [
              {
                label: 'Export to PDF',
                icon: 'download',
                onSelect: () => void exportPage(page, 'pdf'),
              },
              {
                label: 'Export to Word',
                icon: 'download',
                onSelect: () => void exportPage(page, 'word'),
              },
            ],
          },
          {
            title: 'Apps',
            items: modulesOfType(app.modules, 'confluence:contentAction').map((module) => ({
              label: module.title,
              icon: 'app',
              onSelect: () => setAction(module),
            })),
          },
          {
            items: operations.has('delete')
              ? [
                  {
                    label: 'Move to trash',
                    icon: 'trash',
                    danger: true,
                    onSelect: () => setTrashing(true),
                  },
                ]
              : [],
          },
        ]}
      />
      {trashing && <TrashDialog open={open} onClose={() => setTrashing(false)} />}
      {action && (
        <ModuleDialog
          module={action}
          localId={`action-${action.key}`}
          extension={contentContext('confluence:contentAction', { page, space })}
          onClose={() => {
            setAction(undefined);
            reload();
          }}
        />
      )}
    </>
  );
}

function TrashDialog({ open, onClose }: { open: OpenPage; onClose: () => void }) {
  const { page, space } = open;
  const [busy, setBusy] = useState(false);
  const trash = async () => {
    setBusy(true);
    try {
      await trashPage(page.id);
      onClose();
      showFlag({ kind: 'success', title: `“${page.title}” is in the trash` });
      navigate(`/wiki/spaces/${space.key}/overview`);
    } catch (error) {
      setBusy(false);
      showFlag({
        kind: 'error',
        title: 'We couldn’t move the page to the trash',
        text: (error as Error).message,
      });
    }
  };
  return (
    <Dialog
      title="Move this page to the trash?"
      width="small"
      onClose={onClose}
      footer={
        <>
          <Button appearance="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button appearance="danger" disabled={busy} onClick={() => void trash()}>
            Move to trash
          </Button>
        </>
      }
    >
      <p>
        <strong>{page.title}</strong> goes to the trash of {space.name}. Pages below it move up one
        level. Space settings list it, for who wants it back.
      </p>
    </Dialog>
  );
}
