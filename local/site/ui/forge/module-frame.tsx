import { useEffect, useRef } from 'preact/hooks';

import { mountModule, type ModuleMount } from './mount';

interface Props extends ModuleMount {
  className?: string;
}

/** An app's module in its frame. It starts anew when its module, place or context changes. */
export function ModuleFrame({ className = '', ...mount }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const identity = JSON.stringify([mount.moduleKey, mount.kind, mount.localId, mount.extension]);
  const latest = useRef(mount);
  latest.current = mount;

  useEffect(() => {
    if (!container.current) return undefined;
    const mounted = mountModule(container.current, {
      ...latest.current,
      onSubmit: (payload) => latest.current.onSubmit?.(payload),
      onClose: (payload) => latest.current.onClose?.(payload),
    });
    return () => mounted.destroy();
  }, [identity]);

  return <div class={`module ${className}`} ref={container} />;
}
