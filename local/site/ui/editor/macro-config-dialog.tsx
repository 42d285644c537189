import type { AdfNode } from '../../adf/node';
import { isRecord, macroContext, type Place } from '../forge/extension';
import { sizeOf } from '../forge/module-dialog';
import { ModuleFrame } from '../forge/module-frame';
import { Dialog } from '../kit/dialog';
import type { AppModule } from '../rest/shapes';
import { configOfModule } from './macros';

/** A macro whose configuration is being edited; one that is being inserted is not in the document yet. */
export interface Configuring {
  module: AppModule;
  localId: string;
  node: AdfNode;
  inserting: boolean;
}

interface Props extends Configuring {
  place: Place;
  save: (config: Record<string, unknown>) => void;
  onClose: () => void;
}

/** What view.submit of a config resource may carry. */
interface Submitted {
  config: Record<string, unknown>;
  keepEditing: boolean;
}

/** @throws {Error} with the code that the bridge gives the app. */
function submittedOf(payload: unknown): Submitted {
  if (!isRecord(payload)) {
    throw Object.assign(new Error('The payload must be an object.'), { code: 'INVALID_PAYLOAD' });
  }
  const { config, keepEditing } = payload;
  if (!isRecord(config)) {
    throw Object.assign(new Error('The config must be an object.'), { code: 'INVALID_CONFIG' });
  }
  return { config, keepEditing: keepEditing === true };
}

export function MacroConfigDialog({
  module,
  localId,
  node,
  inserting,
  place,
  save,
  onClose,
}: Props) {
  const config = configOfModule(module);
  if (!config) return null;
  return (
    <Dialog title={config.title} width={sizeOf(config.size)} onClose={onClose}>
      <ModuleFrame
        className="module-config"
        moduleKey={module.key}
        kind="config"
        title={config.title}
        height={config.size === 'max' ? 'fill' : 'content'}
        onEscape={onClose}
        localId={localId}
        extension={macroContext(node, place, {
          isEditing: true,
          isConfiguring: true,
          isInserting: inserting,
        })}
        onSubmit={(payload) => {
          const submitted = submittedOf(payload);
          save(submitted.config);
          if (!submitted.keepEditing) onClose();
        }}
        onClose={onClose}
      />
    </Dialog>
  );
}
