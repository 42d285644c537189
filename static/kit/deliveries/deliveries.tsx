import { useState } from 'preact/hooks';

import type { DeliveryLine } from '../../../src/contracts/delivery';
import type { Answer } from '../../../src/contracts/problem';
import { Button } from '../button';
import { Loaded } from '../loading/loaded';
import { ProblemMessage } from '../problems/problem-message';
import { SectionMessage } from '../section-message';
import { useDeed } from '../use-deed';
import type { Desk } from './desk';
import { DetailDialog } from './detail-dialog';
import { exportDeliveries } from './export';
import { Filters } from './filters';
import { List } from './list';
import { Retried } from './retried';
import { useDeliveries, type Filter, type Listed } from './use-deliveries';
import { wording } from './words';
import './deliveries.css';

function useDeeds(desk: Desk, reload: () => Promise<void>) {
  const words = wording();
  const { busy, problem, act } = useDeed();
  const [open, setOpen] = useState<DeliveryLine>();
  const [retried, setRetried] = useState<readonly string[]>([]);
  const after = async (write: () => Promise<Answer<unknown>>, said: string) => {
    const done = await act(write, said);
    if (done) setOpen(undefined);
    await reload();
    return done;
  };
  const retry = async (wanted: readonly DeliveryLine[]) => {
    const ids = wanted.map(({ id }) => id);
    if (await after(() => desk.retry(ids), words.retried(ids.length))) setRetried(ids);
  };
  const cancel = ({ id }: DeliveryLine) => after(() => desk.cancel(id), words.cancelled);
  return { busy, problem, open, setOpen, retried, retry, cancel };
}

interface HeadProps {
  listed: Listed;
}

function Head({ listed: { deliveries, next } }: HeadProps) {
  const words = wording();
  return (
    <div class="row apart">
      <p class="subtle" role="status">
        {words.count(deliveries.length, next !== null)}
      </p>
      <Button look="subtle" onPress={() => exportDeliveries(deliveries)}>
        {words.export}
      </Button>
    </div>
  );
}

/** What needs attention and what ran, with its cause, its history and the way out. */
export function Deliveries({ desk }: { desk: Desk }) {
  const words = wording();
  const [filter, setFilter] = useState<Filter>({ state: 'attention', system: null });
  const { answer, reload, retry: begin, more } = useDeliveries(desk, filter);
  const { busy, problem, open, setOpen, retried, retry, cancel } = useDeeds(desk, reload);
  const calm = filter.state === 'attention' || filter.state === 'blocked';
  return (
    <div class="stack">
      <div class="row apart">
        <div class="row which">
          <Filters filter={filter} onChange={setFilter} />
        </div>
        <Button look="subtle" onPress={() => void reload()}>
          {words.refresh}
        </Button>
      </div>
      {problem && <ProblemMessage problem={problem} />}
      <Retried desk={desk} ids={retried} onSettled={() => void reload()} />
      <Loaded answer={answer} onRetry={begin}>
        {(listed) =>
          listed.deliveries.length === 0 && listed.next === null ? (
            <SectionMessage kind={calm ? 'success' : 'info'} title={words.none[filter.state]} />
          ) : (
            <div class="stack">
              <Head listed={listed} />
              <List
                deliveries={listed.deliveries}
                grouped={calm}
                desk={desk}
                busy={busy}
                onOpen={setOpen}
                onRetry={(wanted) => void retry(wanted)}
              />
              {listed.next !== null && (
                <div>
                  <Button onPress={() => void more()}>{words.more}</Button>
                </div>
              )}
            </div>
          )
        }
      </Loaded>
      {open && (
        <DetailDialog
          desk={desk}
          delivery={open}
          busy={busy}
          onClose={() => setOpen(undefined)}
          onRetry={() => void retry([open])}
          onCancel={() => void cancel(open)}
        />
      )}
    </div>
  );
}
