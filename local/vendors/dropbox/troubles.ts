import { run, setSetting, setting } from '../drives/rows';
import type { StandInContext, Trouble } from '../kit/stand-in';
import type { Dropbox } from './call';

/** What goes wrong at Dropbox's, on a switch. */
export function troublesOf(
  dropboxOf: (context: StandInContext) => Dropbox,
): Record<string, Trouble> {
  return {
    'expire-tokens': {
      label: 'Let access tokens expire',
      cause: ({ db }) => void run(db, 'UPDATE token SET expires_at = 0'),
    },
    'revoke-credentials': {
      label: 'Take back every grant',
      cause: ({ db }) => {
        run(db, 'UPDATE refresh SET revoked = 1');
        run(db, 'UPDATE token SET expires_at = 0');
      },
    },
    'forget-cursors': {
      label: 'Make cursors useless (reset)',
      cause: ({ db }) => {
        const generation = setting<number>(db, 'cursor-generation') ?? 0;
        setSetting(db, 'cursor-generation', generation + 1);
      },
    },
    'share-slowly': {
      label: 'Share folders by a job',
      cause: ({ db }) => setSetting(db, 'share-slowly', true),
    },
    'notices-twice': {
      label: 'Send the next notices twice',
      cause: (context) => dropboxOf(context).outbox.confuse('twice'),
    },
    'notices-backwards': {
      label: 'Send the next two notices last one first',
      cause: (context) => dropboxOf(context).outbox.confuse('backwards'),
    },
  };
}
