import { useState } from 'preact/hooks';

import type { AuditKind } from '../../../../src/contracts/audit';
import { Entries } from '../../../kit/audit/entries';
import { auditWording } from '../../../kit/audit/words';
import { ask } from '../../../kit/bridge';
import { formatMoment } from '../../../kit/dates';
import { SelectField } from '../../../kit/field';
import { Loaded, useLoaded } from '../../../kit/loading/loaded';
import { surroundings } from '../../../kit/surroundings';
import { Check } from './check';
import { Keys } from './keys';
import { Transfer } from './transfer';
import { wording } from './words';

/** The site's audit log, for its admins: entries, their check, keys, export and import. */
export function AuditLog() {
  const words = wording();
  const { answer, retry, reload } = useLoaded('audit.archives', {});
  const [archive, setArchive] = useState('');
  const [kind, setKind] = useState('');
  return (
    <Loaded answer={answer} onRetry={retry}>
      {(archives) => (
        <div class="stack">
          <p class="subtle">{words.intro}</p>
          <Check />
          <div class="row apart">
            <div class="row filters">
              <SelectField
                label={words.filter}
                value={kind}
                onChange={setKind}
                options={[
                  { value: '', label: words.everything },
                  ...Object.entries(auditWording().kinds).map(([value, label]) => ({
                    value,
                    label,
                  })),
                ]}
              />
              {archives.length > 0 && (
                <SelectField
                  label={words.log}
                  value={archive}
                  onChange={setArchive}
                  options={[
                    { value: '', label: words.ownLog },
                    ...archives.map(({ id, site, exportedAt }) => ({
                      value: id,
                      label: words.archive(site, formatMoment(exportedAt, surroundings())),
                    })),
                  ]}
                />
              )}
            </div>
            <Transfer onImported={() => void reload()} />
          </div>
          <Entries
            about={`${archive}/${kind}`}
            showPage
            load={(cursor) =>
              ask('audit.lines', {
                archive: archive === '' ? null : archive,
                kind: isKind(kind) ? kind : null,
                cursor,
              })
            }
          />
          <Keys />
        </div>
      )}
    </Loaded>
  );
}

const isKind = (value: string): value is AuditKind => Object.hasOwn(auditWording().kinds, value);
