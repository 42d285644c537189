import { productFetchApi } from 'forge-bridge/fetch/fetch';
import { getCallBridge } from 'forge-bridge/bridge';
import { showFlag } from 'forge-bridge/flag/flag';
import { permissions } from 'forge-bridge/permissions/permissions';
import { router } from 'forge-bridge/router/router';
import { close } from 'forge-bridge/view/close';
import { submit } from 'forge-bridge/view/submit';

/** What dialogs and work screens do with Confluence around them; a reader's macro needs none of it. */
export { close, permissions, router, showFlag, submit };

const product = productFetchApi(getCallBridge());

/** A Confluence REST call as the person who looks; `path` begins with /wiki/. */
export const requestConfluence = product.requestConfluence;
