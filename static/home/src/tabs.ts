import { lazy } from '../../kit/loading/lazy';

/** Each tab is a folder of its own, loaded when it is first opened. */
export const SCREENS = {
  'to-decide': lazy(async () => (await import('./to-decide/to-decide')).ToDecide),
  mine: lazy(async () => (await import('./mine/mine')).Mine),
  impact: lazy(async () => (await import('./impact/impact')).Impact),
  'audit-log': lazy(async () => (await import('./audit-log/audit-log')).AuditLog),
  'check-code': lazy(async () => (await import('./check-code/check-code')).CheckCode),
} as const;

export type TabKey = keyof typeof SCREENS;

/** In their order. */
export const TABS: readonly TabKey[] = ['to-decide', 'mine', 'impact', 'check-code', 'audit-log'];
