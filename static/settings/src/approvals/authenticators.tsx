import { useState } from 'preact/hooks';

import type { ResolverOutput } from '../../../../src/contracts/resolvers';
import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { formatMoment } from '../../../kit/dates';
import { Dialog } from '../../../kit/dialog';
import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { surroundings } from '../../../kit/surroundings';
import { Table } from '../../../kit/table';
import type { Column } from '../../../kit/table';
import { useSaving } from '../use-saving';
import { wording as sharedWording } from '../words';
import { wording } from './words';

type Signer = ResolverOutput<'settings.authenticators'>[number];

const moment = (instant: string) => formatMoment(instant, surroundings());

function columns(onReset: (signer: Signer) => void): Column<Signer>[] {
  const words = wording();
  return [
    {
      key: 'who',
      title: words.person,
      sortBy: ({ person }) => person.name,
      cell: ({ person }) => person.name,
    },
    {
      key: 'since',
      title: words.since,
      sortBy: ({ since }) => since,
      cell: ({ since, lockedUntil }) => (
        <>
          <p>{moment(since)}</p>
          {lockedUntil && <p class="hint">{words.lockedUntil(moment(lockedUntil))}</p>}
        </>
      ),
    },
    {
      key: 'actions',
      title: sharedWording().actions,
      cell: (signer) => (
        <Button label={words.resetOf(signer.person.name)} onPress={() => onReset(signer)}>
          {words.reset}
        </Button>
      ),
    },
  ];
}

/** Who signs with an authenticator, for those who have lost it and their recovery codes. */
export function Authenticators() {
  const words = wording();
  const { answer, reload, retry } = useLoaded('settings.authenticators', {});
  const [chosen, setChosen] = useState<Signer>();
  const { busy, problem, save } = useSaving();
  const reset = async ({ person }: Signer) => {
    const { accountId } = person;
    if (!(await save(() => ask('settings.resetAuthenticator', { accountId }), words.wasReset))) {
      return;
    }
    setChosen(undefined);
    await reload();
  };
  return (
    <section class="stack">
      <div class="stack-s">
        <h2>{words.authenticators}</h2>
        <p class="lead">{words.authenticatorsLead}</p>
      </div>
      <Loaded answer={answer} onRetry={retry}>
        {(signers) =>
          signers.length === 0 ? (
            <p class="subtle">{words.noAuthenticators}</p>
          ) : (
            <Table
              caption={words.authenticators}
              columns={columns(setChosen)}
              rows={signers}
              keyOf={({ person }) => person.accountId}
            />
          )
        }
      </Loaded>
      {chosen && (
        <Dialog
          title={words.resetOf(chosen.person.name)}
          onClose={() => setChosen(undefined)}
          actions={
            <>
              <Button look="subtle" onPress={() => setChosen(undefined)}>
                {sharedWording().cancel}
              </Button>
              <Button look="danger" busy={busy} onPress={() => void reset(chosen)}>
                {words.reset}
              </Button>
            </>
          }
        >
          <p>{words.resetText}</p>
          {problem && <ProblemMessage problem={problem} />}
        </Dialog>
      )}
    </section>
  );
}
