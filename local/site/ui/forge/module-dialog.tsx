import { Dialog } from '../kit/dialog';
import type { AppModule } from '../rest/shapes';
import { ModuleFrame } from './module-frame';

interface Props {
  module: AppModule;
  extension: Record<string, unknown>;
  localId: string;
  onClose: () => void;
}

const SIZES = ['small', 'medium', 'large', 'xlarge', 'max'] as const;

/** A size of the manifest (viewportSize) that dialogs have; medium where it says nothing. */
export const sizeOf = (value: unknown): (typeof SIZES)[number] =>
  SIZES.find((size) => size === value) ?? 'medium';

/** A module that opens over the page: byline items and content actions. */
export function ModuleDialog({ module, extension, localId, onClose }: Props) {
  return (
    <Dialog
      title={module.title}
      width={sizeOf(module.properties['viewportSize'])}
      onClose={onClose}
    >
      <ModuleFrame
        moduleKey={module.key}
        kind="view"
        title={module.title}
        onEscape={onClose}
        extension={extension}
        localId={localId}
        onSubmit={onClose}
        onClose={onClose}
      />
    </Dialog>
  );
}
