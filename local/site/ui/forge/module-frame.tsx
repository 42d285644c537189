import { useEffect, useRef } from 'preact/hooks';

import { mountModule, type MountOptions } from '../../../host/bridge/parent';

interface Props extends MountOptions {
  className?: string;
}

/** An app's module in its frame. It starts anew when its module, place or context changes. */
export function ModuleFrame({ className = '', ...options }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const { moduleKey, kind, localId, extension } = options;
  const identity = JSON.stringify([moduleKey, kind, localId, extension]);
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    if (!container.current) return undefined;
    const given = latest.current;
    const mounted = mountModule(container.current, {
      ...given,
      // The bridge tells apps which of these there are; what they do may change with every drawing.
      ...('onSubmit' in given && { onSubmit: (payload) => latest.current.onSubmit?.(payload) }),
      ...('onClose' in given && { onClose: (payload) => latest.current.onClose?.(payload) }),
      ...('onRefresh' in given && { onRefresh: (payload) => latest.current.onRefresh?.(payload) }),
    });
    return () => mounted.destroy();
  }, [identity]);

  return <div class={`module ${className}`} ref={container} />;
}
