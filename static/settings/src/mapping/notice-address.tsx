import { useState } from 'preact/hooks';

import { ask } from '../../../kit/bridge';
import { Button } from '../../../kit/button';
import { useLoaded } from '../../../kit/loading/loaded';
import { ProblemMessage } from '../../../kit/problems/problem-message';
import { SectionMessage } from '../../../kit/section-message';
import { useSaving } from '../use-saving';
import { wording } from './words';

/** Where CELUM sends its messages: made here, shown once, for there is a secret in it. */
export function NoticeAddress() {
  const words = wording();
  const { answer } = useLoaded('settings.noticeAddress', {});
  const [url, setUrl] = useState<string>();
  const { busy, problem, save } = useSaving();
  const given = url !== undefined || (answer?.ok === true && answer.value.given);
  const make = () =>
    save(async () => {
      const made = await ask('settings.newNoticeAddress', {});
      if (made.ok) setUrl(made.value.url);
      return made;
    }, words.noticeMade);
  return (
    <section class="stack-s">
      <h2>{words.notices}</h2>
      <p class="lead">{words.noticesLead}</p>
      {url !== undefined && (
        <SectionMessage kind="info" title={words.noticeOnce}>
          <p>
            <code class="address">{url}</code>
          </p>
        </SectionMessage>
      )}
      {url === undefined && given && <p>{words.noticeGiven}</p>}
      {problem && <ProblemMessage problem={problem} />}
      <div>
        <Button busy={busy} onPress={() => void make()}>
          {given ? words.noticeAgain : words.noticeNew}
        </Button>
      </div>
    </section>
  );
}
