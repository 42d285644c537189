import { mountModule, type MountOptions } from '../../../../local/host/bridge/parent';

/** Mounts a module in a box of its own and keeps what the module told the page. */
function show(
  options: Pick<MountOptions, 'moduleKey' | 'extension'> & {
    kind?: MountOptions['kind'];
    refuse?: string;
  },
) {
  const box = document.createElement('div');
  document.body.append(box);
  const told: unknown[] = [];
  const { refuse } = options;
  mountModule(box, {
    kind: 'view',
    title: `Module ${options.moduleKey}`,
    onSubmit: (payload) => {
      told.push(payload);
      if (refuse) throw Object.assign(new Error('No.'), { code: refuse });
    },
    onHistory: (path) => told.push(path),
    ...options,
  });
  return told;
}

Object.assign(globalThis, { show });
