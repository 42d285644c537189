import { Button } from '../kit/button';
import { showFlag } from '../kit/flags';
import { FailedState, Loading } from '../kit/states';
import { dateAndTime } from '../kit/time';
import { useResource } from '../kit/use-resource';
import { publishPage, readPage, readTrashOfSpace } from '../rest/pages';
import type { Page, Space } from '../rest/shapes';
import { navigate, pagePath } from '../router';

/** Pages that were moved to the trash; who may edit them brings them back. */
export function Trash({ space }: { space: Space }) {
  const found = useResource(`trash ${space.id}`, () => readTrashOfSpace(space.id));
  const restore = async ({ id, title, version }: Page) => {
    try {
      const { doc } = await readPage(id);
      const back = await publishPage({ id, title, doc, version: version.number + 1 });
      showFlag({ kind: 'success', title: `“${title}” is back` });
      navigate(pagePath(space.key, back));
    } catch (error) {
      showFlag({
        kind: 'error',
        title: `“${title}” was not restored`,
        text: (error as Error).message,
      });
    }
  };
  return (
    <>
      <h2>Trash</h2>
      {found.state === 'loading' && <Loading label="Loading the trash" />}
      {found.state === 'failed' && (
        <FailedState
          what="The trash could not be loaded."
          error={found.error}
          retry={found.reload}
        />
      )}
      {found.state === 'ready' && found.value.length === 0 && (
        <p class="quiet">There is nothing in the trash.</p>
      )}
      {found.state === 'ready' && found.value.length > 0 && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">Page</th>
              <th scope="col">Last changed</th>
              <th scope="col">Restore</th>
            </tr>
          </thead>
          <tbody>
            {found.value.map((page) => (
              <tr key={page.id}>
                <td>{page.title}</td>
                <td>{dateAndTime(page.version.createdAt)}</td>
                <td>
                  <Button onClick={() => void restore(page)} aria-label={`Restore ${page.title}`}>
                    Restore
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
