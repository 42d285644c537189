import { useEffect, useState } from 'preact/hooks';

import { contentContext, isRecord } from '../forge/extension';
import { ModuleDialog } from '../forge/module-dialog';
import { Icon } from '../kit/icons';
import { useResource } from '../kit/use-resource';
import { readProperties } from '../rest/pages';
import type { AppModule, Page, Property, Space } from '../rest/shapes';
import { modulesOfType, useWorld } from '../world';

const REFRESH_MILLISECONDS = 10_000;

/** The apps' items beside the author: text, icon and tooltip from the page's content property, else the manifest's. */
export function Byline({ page, space }: { page: Page; space: Space }) {
  const { app } = useWorld();
  const items = modulesOfType(app.modules, 'confluence:contentBylineItem');
  const properties = useResource(`byline ${page.id}`, () => readProperties(page.id));
  const [known, setKnown] = useState<Property[]>([]);
  const [opened, setOpened] = useState<AppModule>();

  useEffect(() => {
    if (properties.state === 'ready') setKnown(properties.value);
  }, [properties.state === 'ready' && properties.value]);

  useEffect(() => {
    const again = () => {
      if (!document.hidden) properties.reload();
    };
    const timer = setInterval(again, REFRESH_MILLISECONDS);
    window.addEventListener('focus', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', again);
    };
  }, [properties.reload]);

  return (
    <ul class="byline-items" aria-label="App information">
      {items.map((module) => (
        <li key={module.key}>
          <BylineItem module={module} properties={known} open={() => setOpened(module)} />
        </li>
      ))}
      {opened && (
        <ModuleDialog
          module={opened}
          localId={`byline-${opened.key}`}
          extension={contentContext('confluence:contentBylineItem', { page, space })}
          onClose={() => {
            setOpened(undefined);
            properties.reload();
          }}
        />
      )}
    </ul>
  );
}

interface ItemProps {
  module: AppModule;
  properties: Property[];
  open: () => void;
}

function BylineItem({ module, properties, open }: ItemProps) {
  const key = module.properties['contentPropertyKey'];
  const value = properties.find((property) => property.key === key)?.value;
  const shown = isRecord(value) ? value : {};
  const text = (name: string, otherwise: unknown) =>
    typeof shown[name] === 'string' ? shown[name] : typeof otherwise === 'string' ? otherwise : '';
  const title = text('title', module.title);
  const tooltip = text('tooltip', module.properties['tooltip'] ?? module.description);
  const icon = text('icon', module.properties['icon']);
  return (
    <button type="button" class="byline-item" title={tooltip} onClick={open}>
      {/^(https?:|data:image\/)/.test(icon) ? (
        <img src={icon} alt="" width={16} height={16} />
      ) : (
        <Icon name="app" />
      )}
      {title}
    </button>
  );
}
