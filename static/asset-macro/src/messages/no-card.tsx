import { useState } from 'preact/hooks';

import type { ResolverOutput } from '../../../../src/contracts/resolvers';
import { ask } from '../../../kit/bridge';
import { ALERT, BLOCKED, LOCK } from '../../../kit/icons';
import { surroundings } from '../../../kit/surroundings';
import { Message } from './message';
import { wording } from './words';

type Found = Exclude<ResolverOutput<'assets.cards'>[number], { kind: 'card' }>;
type Asked = 'not-yet' | 'asking' | 'sent' | 'failed';

function NoAccess({ found }: { found: Extract<Found, { kind: 'no-access' }> }) {
  const words = wording();
  const { accountId } = surroundings();
  const [asked, setAsked] = useState<Asked>('not-yet');
  const request = () => {
    setAsked('asking');
    void ask('assets.requestAccess', { assetId: found.assetId }).then((answer) =>
      setAsked(answer.ok ? 'sent' : 'failed'),
    );
  };
  return (
    <Message
      icon={LOCK}
      title={found.name ?? words.unnamed(String(found.assetId))}
      text={words.noAccess}
      action={
        accountId && asked !== 'sent'
          ? { label: words.request, run: request, busy: asked === 'asking' }
          : undefined
      }
    >
      <p>{found.owner ? words.owner(found.owner) : words.noOwner}</p>
      {!accountId && <p>{words.signIn}</p>}
      <p role="status">
        {asked === 'sent' && words.requested}
        {asked === 'failed' && words.requestFailed}
      </p>
    </Message>
  );
}

/** An asset of which there is nothing to draw: forbidden, gone, or not reachable and never seen. */
export function NoCard({
  found,
}: {
  found: Exclude<ResolverOutput<'assets.cards'>[number], { kind: 'card' }>;
}) {
  const words = wording();
  if (found.kind === 'no-access') return <NoAccess found={found} />;
  if (found.kind === 'stale') {
    return (
      <Message
        icon={ALERT}
        title={words.unnamed(String(found.assetId))}
        text={words.staleNothing}
      />
    );
  }
  return (
    <Message
      icon={BLOCKED}
      title={found.name ?? words.unnamed(String(found.assetId))}
      text={words.gone}
    >
      <p>{words.goneHelp}</p>
    </Message>
  );
}
