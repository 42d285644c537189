import { createApp, type App } from '../app';
import { createMeter, metered } from '../delivery/meter';

/** One slice's time: far below what the platform gives, so that a stopped one costs little. */
const SLICE = 60_000;
/** For what has been begun. */
const SPARE = 60_000;

/** What one function may still do. */
export interface Limits {
  /** The app, each of whose calls to Confluence and to other systems counts. */
  app: App;
  hasRoom: (calls: number) => boolean;
  /** Calls so far. */
  calls: () => number;
}

/** Counts every call that leaves the app against what Forge lets a function make in a minute. */
export function limited({ ports }: App): Limits {
  const end = ports.now() + SLICE;
  // One budget for the whole slice, however long it takes: it never depends on where a minute begins.
  const meter = createMeter(() => 0);
  const most = meter.left();
  const app = createApp(
    {
      ...ports,
      sendToVendor: metered(ports.sendToVendor, meter),
      sendAsApp: metered(ports.sendAsApp, meter),
    },
    SLICE + SPARE,
  );
  return {
    app,
    hasRoom: (calls) => ports.now() < end && meter.left() >= calls,
    calls: () => most - meter.left(),
  };
}
