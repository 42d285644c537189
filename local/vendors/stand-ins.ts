import { startCelum } from './celum';
import { startConsonance } from './consonance';
import type { StandIn, StandInOptions } from './kit/stand-in';
import { startDropbox } from './dropbox/server';
import { startOneDrive } from './onedrive/server';
import { startOpenText } from './opentext/server';

/** Every vendor's stand-in by the name of its system. */
export const STAND_INS: Record<string, (options: StandInOptions) => Promise<StandIn>> = {
  celum: startCelum,
  opentext: startOpenText,
  consonance: startConsonance,
  onedrive: startOneDrive,
  dropbox: startDropbox,
};
