// One export per function of manifest.yml, and nothing else.
export { deliver } from './entry/deliver';
export { everyDay } from './entry/every-day';
export { everyHour } from './entry/every-hour';
export { exportAsset } from './entry/export-asset';
export { onCelumNotice } from './entry/on-celum-notice';
export { onPageEvent } from './entry/on-page-event';
export { resolver } from './entry/resolver';
export { tick } from './entry/tick';
