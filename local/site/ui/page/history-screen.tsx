import { useState } from 'preact/hooks';

import { plainText } from '../../adf/plain-text';
import { Button } from '../kit/button';
import { FailedState, Loading } from '../kit/states';
import { dateAndTime } from '../kit/time';
import { useResource } from '../kit/use-resource';
import { readOperations, readPage, readVersions } from '../rest/pages';
import type { Page, Space, Version } from '../rest/shapes';
import { pagePath } from '../router';
import { nameOf, useWorld } from '../world';
import { AboutPage } from './about-page';
import { restoreVersion } from './restore-version';
import { wordDiff } from './word-diff';

export function HistoryScreen({ pageId }: { pageId: string }) {
  return (
    <AboutPage pageId={pageId} title="Page history">
      {(page, space) => <History page={page} space={space} />}
    </AboutPage>
  );
}

function History({ page, space }: { page: Page; space: Space }) {
  const found = useResource(`history ${page.id}`, async () => {
    const [versions, operations] = await Promise.all([
      readVersions(page.id),
      readOperations(page.id),
    ]);
    return { versions, editable: operations.has('update') };
  });
  const [chosen, setChosen] = useState<number[]>([]);
  const [compared, setCompared] = useState<[number, number]>();
  if (found.state === 'loading') return <Loading label="Loading the history" />;
  if (found.state === 'failed') {
    return (
      <FailedState
        what="The history could not be loaded."
        error={found.error}
        retry={found.reload}
      />
    );
  }
  const { versions, editable } = found.value;
  const toggle = (number: number) =>
    setChosen(
      chosen.includes(number)
        ? chosen.filter((one) => one !== number)
        : [...chosen, number].slice(-2),
    );
  const compare = () => {
    const [older, newer] = [...chosen].sort((a, b) => a - b);
    if (older !== undefined && newer !== undefined) setCompared([older, newer]);
  };
  return (
    <>
      <p class="button-row">
        <Button disabled={chosen.length !== 2} onClick={compare}>
          Compare selected versions
        </Button>
        <span class="quiet">Choose two versions.</span>
      </p>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">Compare</span>
            </th>
            <th scope="col">Version</th>
            <th scope="col">Saved</th>
            <th scope="col">By</th>
            <th scope="col">Comment</th>
            <th scope="col">
              <span class="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <Row
              key={version.number}
              version={version}
              page={page}
              space={space}
              chosen={chosen.includes(version.number)}
              restorable={editable && version.number !== page.version.number}
              toggle={() => toggle(version.number)}
            />
          ))}
        </tbody>
      </table>
      {compared && <Comparison pageId={page.id} versions={compared} />}
    </>
  );
}

interface RowProps {
  version: Version;
  page: Page;
  space: Space;
  chosen: boolean;
  restorable: boolean;
  toggle: () => void;
}

function Row({ version, page, space, chosen, restorable, toggle }: RowProps) {
  const { people } = useWorld();
  const { number, createdAt, authorId, message } = version;
  const current = number === page.version.number;
  const path = pagePath(space.key, page);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`Compare version ${number}`}
          checked={chosen}
          onChange={toggle}
        />
      </td>
      <td>
        <a href={current ? path : `${path}?pageVersion=${number}`}>
          {current ? `CURRENT (v. ${number})` : `v. ${number}`}
        </a>
      </td>
      <td>{dateAndTime(createdAt)}</td>
      <td>{nameOf(people, authorId)}</td>
      <td>{message}</td>
      <td class="row-actions">
        {restorable && (
          <Button
            appearance="subtle"
            onClick={() => void restoreVersion(page.id, number, space.key)}
          >
            Restore<span class="visually-hidden"> version {number}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

function Comparison({ pageId, versions }: { pageId: string; versions: [number, number] }) {
  const [older, newer] = versions;
  const found = useResource(`compare ${pageId} ${older} ${newer}`, async () => {
    const [before, after] = await Promise.all([readPage(pageId, older), readPage(pageId, newer)]);
    const text = (one: typeof before) => `${one.page.title}\n${plainText(one.doc)}`;
    return wordDiff(text(before), text(after));
  });
  return (
    <section aria-label={`Changes from version ${older} to version ${newer}`} aria-live="polite">
      <h2>
        Version {older} compared with version {newer}
      </h2>
      {found.state === 'loading' && <Loading label="Comparing" />}
      {found.state === 'failed' && (
        <FailedState
          what="The versions could not be compared."
          error={found.error}
          retry={found.reload}
        />
      )}
      {found.state === 'ready' && (
        <div class="comparison">
          {found.value.every(({ kind }) => kind === 'same') && (
            <p class="quiet">
              The text is the same. A macro, an image or formatting may have changed.
            </p>
          )}
          {found.value.map(({ kind, text }, index) => {
            if (kind === 'added') return <ins key={index}>{text}</ins>;
            return kind === 'removed' ? (
              <del key={index}>{text}</del>
            ) : (
              <span key={index}>{text}</span>
            );
          })}
        </div>
      )}
    </section>
  );
}
