import { run } from '../drives/rows';
import type { StandInContext, Trouble } from '../kit/stand-in';
import type { OneDrive } from './call';
import { requireReauthorisation } from './subscriptions';

/** What goes wrong at Microsoft's, on a switch. */
export function troublesOf(
  drivesOf: (context: StandInContext) => OneDrive,
): Record<string, Trouble> {
  return {
    'expire-tokens': {
      label: 'Let access tokens expire',
      cause: ({ db }) => void run(db, 'UPDATE token SET expires_at = 0'),
    },
    'revoke-credentials': {
      label: 'Let client secrets expire',
      cause: ({ db }) => {
        run(db, 'UPDATE app SET secret_expired = 1');
        run(db, 'UPDATE token SET expires_at = 0');
      },
    },
    'forget-cursors': {
      label: 'Forget delta tokens (410)',
      cause: ({ db }) => void run(db, 'UPDATE drive SET seq = seq + 1, floor = seq + 1'),
    },
    'ask-reauthorisation': {
      label: 'Ask for reauthorisation',
      cause: (context) => requireReauthorisation(drivesOf(context)),
    },
    'notices-twice': {
      label: 'Send the next notices twice',
      cause: (context) => drivesOf(context).outbox.confuse('twice'),
    },
    'notices-backwards': {
      label: 'Send the next two notices last one first',
      cause: (context) => drivesOf(context).outbox.confuse('backwards'),
    },
  };
}
