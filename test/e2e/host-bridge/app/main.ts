import * as bridge from '@forge/bridge';

// The whole of the platform's own bridge, within reach of the test that drives this frame.
Object.assign(globalThis, { forge: bridge });
