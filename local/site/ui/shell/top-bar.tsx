import { useState } from 'preact/hooks';

import { Button, IconButton } from '../kit/button';
import { Icon } from '../kit/icons';
import { Menu } from '../kit/menu';
import { createDraft } from '../rest/pages';
import { showFlag } from '../kit/flags';
import { editPath, navigate, routeOf } from '../router';
import { colourMode, switchTheme } from '../theme';
import { modulesOfType, routeOfModule, useWorld } from '../world';
import { ActingUser } from './acting-user';
import { Notifications } from './notifications';

export function TopBar() {
  const { siteName, spaces, me, app } = useWorld();
  const globalPages = modulesOfType(app.modules, 'confluence:globalPage');
  return (
    <header class="top-bar">
      <a class="site-name" href="/wiki/home">
        <span class="site-mark" aria-hidden="true">
          {siteName.charAt(0)}
        </span>
        {siteName}
      </a>
      <nav aria-label="Site" class="top-nav">
        <Menu
          label="Spaces"
          className="nav-button"
          align="start"
          trigger={
            <>
              Spaces <Icon name="down" size={12} />
            </>
          }
          groups={[
            {
              title: 'Spaces',
              items: spaces.map(({ key, name }) => ({
                label: name,
                description: key,
                icon: 'space',
                onSelect: () => navigate(`/wiki/spaces/${key}/overview`),
              })),
            },
            { items: [{ label: 'View all spaces', onSelect: () => navigate('/wiki/home') }] },
          ]}
        />
        {globalPages.length > 0 && (
          <Menu
            label="Apps"
            className="nav-button"
            align="start"
            trigger={
              <>
                Apps <Icon name="down" size={12} />
              </>
            }
            groups={[
              {
                items: globalPages.map((module) => ({
                  label: module.title,
                  icon: 'app',
                  onSelect: () =>
                    navigate(
                      `/wiki/apps/${app.appId}/${app.environmentId}/${routeOfModule(module)}`,
                    ),
                })),
              },
            ]}
          />
        )}
        {me && <Create />}
      </nav>
      <Search />
      <div class="top-tools">
        <ThemeSwitch />
        {me && <Notifications />}
        <SettingsMenu />
        <a class="icon-button" href="/__local" title="Local world" aria-label="Local world">
          <Icon name="tools" />
        </a>
        <ActingUser />
      </div>
    </header>
  );
}

function Search() {
  const [text, setText] = useState('');
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) navigate(`/wiki/search?text=${encodeURIComponent(text.trim())}`);
      }}
    >
      <Icon name="search" />
      <input
        type="search"
        aria-label="Search pages by text or CQL"
        placeholder="Search"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
    </form>
  );
}

/** A new page goes below the page that is shown, as Confluence does it. */
function Create() {
  const { spaces } = useWorld();
  const [busy, setBusy] = useState(false);
  const create = async () => {
    const route = routeOf(location.pathname + location.search);
    const key = 'spaceKey' in route ? route.spaceKey : '';
    const space = spaces.find((one) => one.key === key) ?? spaces[0];
    if (!space) return;
    setBusy(true);
    try {
      const parent = 'pageId' in route ? route.pageId : space.homepageId;
      const draft = await createDraft(space.id, parent);
      navigate(editPath(space.key, draft.id));
    } catch (error) {
      showFlag({
        kind: 'error',
        title: 'We couldn’t create the page',
        text: (error as Error).message,
      });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button appearance="primary" icon="plus" disabled={busy} onClick={() => void create()}>
      Create
    </Button>
  );
}

function ThemeSwitch() {
  const [mode, setMode] = useState(colourMode());
  return (
    <IconButton
      icon={mode === 'dark' ? 'sun' : 'moon'}
      label={mode === 'dark' ? 'Switch to the light theme' : 'Switch to the dark theme'}
      onClick={() => setMode(switchTheme())}
    />
  );
}

function SettingsMenu() {
  const { me, app } = useWorld();
  if (!me?.isSiteAdmin) return null;
  const settings = modulesOfType(app.modules, 'confluence:globalSettings');
  return (
    <Menu
      label="Settings"
      trigger={<Icon name="settings" />}
      groups={[
        {
          title: 'App settings',
          items: settings.map(({ key, title }) => ({
            label: title,
            icon: 'app',
            onSelect: () => navigate(`/wiki/admin/forge/${key}`),
          })),
        },
        {
          title: 'Site',
          items: [
            { label: 'Installed apps', icon: 'list', onSelect: () => navigate('/wiki/admin/apps') },
          ],
        },
      ]}
    />
  );
}
