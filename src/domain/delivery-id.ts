import { sha256 } from './fingerprint';

export interface DeliveryIdentity {
  system: string;
  flow: string;
  pageId: string;
  pageVersion: number;
}

/** The same piece of work has the same id, whoever asks for it and however often: 26 hex digits. */
export function deliveryId({ system, flow, pageId, pageVersion }: DeliveryIdentity): string {
  return sha256([system, flow, pageId, pageVersion].join('\u0000')).slice(0, 26);
}
