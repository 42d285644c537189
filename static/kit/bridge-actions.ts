import { getCallBridge } from 'forge-bridge/bridge';
import { productFetchApi } from 'forge-bridge/fetch/fetch';
import { showFlag } from 'forge-bridge/flag/flag';
import { router } from 'forge-bridge/router/router';
import { close } from 'forge-bridge/view/close';
import { submit } from 'forge-bridge/view/submit';

/** What dialogs and work screens do with Confluence around them; a reader's macro needs none of it. */
export { close, router, showFlag, submit };

const callBridge = getCallBridge();

/** A Confluence REST call as the person who looks; `path` begins with /wiki/. */
export const requestConfluence = productFetchApi(callBridge).requestConfluence;

interface DialogWish {
  /** Key of one of the app's resources. */
  resource: string;
  title: string;
  size: 'medium' | 'large' | 'xlarge' | 'max';
  /** What the resource finds as `extension.modal`. */
  context: Record<string, unknown>;
  /** With what the resource closed itself; undefined when the person closed it. */
  onClose: (payload?: unknown) => unknown;
}

/**
 * Another of the app's resources in a dialog of Confluence's
 * (https://developer.atlassian.com/platform/forge/apis-reference/ui-api-bridge/modal/).
 */
export const openDialog = (wish: DialogWish): Promise<unknown> =>
  callBridge('openModal', { ...wish, closeOnEscape: true, closeOnOverlayClick: false, icon: '' });

export interface EgressGroup {
  key: string;
  description: string;
  configured: { domain: string; type: ('FETCH_BACKEND_SIDE' | 'IMAGES')[] }[];
}

/**
 * Addresses that admins of the site allow
 * (https://developer.atlassian.com/platform/forge/apis-reference/customer-managed-egress-and-remotes-api/).
 * The package's own functions take their types from an enum whose module would come along.
 */
export const egress = {
  granted: (keys: string[]) =>
    callBridge('__permission__egressGet', { keys }) as Promise<{ results: EgressGroup[] }>,
  /** Confluence asks the admin; rejects when they refuse or may not decide. */
  ask: (egresses: EgressGroup[]): Promise<unknown> =>
    callBridge('__permission__egressSet', { egresses }),
};
