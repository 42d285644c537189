import { canonical, sha256 } from './canonical';

interface DeliveryIdentity {
  system: string;
  flow: string;
  /** What it is about, in which state. Pages are the usual case and need no type. */
  source: { type?: string | undefined; id: string; version: string | number };
  /** Tells several effects of one flow on one source apart. */
  slot?: string | undefined;
}

/** The same piece of work has the same id, whoever asks for it and however often: 26 hex digits. */
export function deliveryId({ system, flow, source, slot = '' }: DeliveryIdentity): string {
  const { type = 'page', id, version } = source;
  const parts = [system, flow, type === 'page' ? id : `${type}:${id}`, version];
  return keyOf(slot === '' ? parts : [...parts, slot]);
}

/** Key of what two systems know of one thing; also the queue in which its deliveries take turns. */
export const linkId = (system: string, item: string, slot: string): string =>
  keyOf([system, item, slot]);

/** Fingerprint of what is to be delivered: the same key must always carry the same. */
export const payloadHash = (payload: unknown): string => sha256(canonical(payload)).slice(0, 26);

const keyOf = (parts: readonly (string | number)[]) => sha256(parts.join('\u0000')).slice(0, 26);
