/** What the platform does wrong now and then, on demand. */
export interface FaultSettings {
  /** How a refused outgoing call looks to the app: a 403 answer (what was measured) or a thrown error (what was documented). */
  egressDenial: 'answer' | 'throw';
  /** So many of the next pushed events are delivered twice. */
  duplicateEvents: number;
  /** So many of the next pushes fail with 503. */
  failedPushes: number;
  /** Milliseconds until a query sees what was written. */
  queryLagMs: number;
}

export const NO_FAULTS: FaultSettings = {
  egressDenial: 'answer',
  duplicateEvents: 0,
  failedPushes: 0,
  queryLagMs: 0,
};

export type Faults = ReturnType<typeof createFaults>;

export function createFaults(onChange: (settings: FaultSettings) => void) {
  let settings = { ...NO_FAULTS };
  const take = (name: 'duplicateEvents' | 'failedPushes') => (): boolean => {
    if (settings[name] < 1) return false;
    settings[name] -= 1;
    return true;
  };
  return {
    get: (): Readonly<FaultSettings> => settings,
    set(changed: Partial<FaultSettings>): void {
      settings = { ...settings, ...changed };
      onChange(settings);
    },
    takeDuplicate: take('duplicateEvents'),
    takePushFailure: take('failedPushes'),
  };
}
