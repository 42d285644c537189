import { request } from './request';
import type { World } from './shapes';

export const readWorld = () => request<World>('/__site/world');

/** null: nobody, as an anonymous visitor. */
export const actAs = (accountId: string | null) =>
  request<unknown>('/__site/session', { method: 'POST', body: { accountId } });

export interface Notification {
  id: string;
  /** Who mentioned me. */
  by: string;
  kind: 'comment' | 'page';
  pageTitle: string;
  path: string;
  excerpt: string;
  at: string;
}

export const readNotifications = () => request<Notification[]>('/__site/notifications');

export interface SpacePermission {
  subject: string;
  kind: string;
  operations: string[];
}

export const readSpacePermissions = (key: string) =>
  request<SpacePermission[]>(`/__site/spaces/${encodeURIComponent(key)}/permissions`);

export interface AppDetails {
  name: string;
  modules: { type: string; key: string; title: string }[];
  scopes: string[];
  egress: { address: string; types: string[]; from: 'manifest' | 'admin' }[];
}

export const readAppDetails = () => request<AppDetails>('/__site/app');
