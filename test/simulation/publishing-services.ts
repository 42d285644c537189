import { opentext } from '../../src/connectors/opentext';
import type { CallLog, Send } from '../../src/connectors/kit/http';
import type { Services } from '../../src/flows/kit/services';
import type { Invocation } from './platform/invocation';
import { CLASS_ID, CLOUD_ID, FOLDER_ID, type ApprovedPages } from './publications';

interface Means {
  invocation: Invocation;
  approved: ApprovedPages;
  secret: string;
  send: Send;
  now: () => number;
  remaining: () => number;
  log: CallLog;
}

const RULE = {
  spaceKey: '*',
  folderId: FOLDER_ID,
  folderName: 'Records',
  classificationId: CLASS_ID,
  classificationName: 'Policies',
  retention: 'R7',
  category: null,
};

/** What the product's own flow asks for: the real connector, and pages that people have approved. */
export function publishingServices(means: Means): Partial<Services> {
  const { invocation, approved, secret, ...calls } = means;
  const ours = <T>(work: () => T) => invocation.outside(20, 120, work);
  const pages: Partial<Services['pages']> = {
    read: (pageId, version = 0) => ours(() => approved.read(pageId, version)),
    people: () => Promise.resolve([]),
    attachments: () => Promise.resolve([]),
  };
  return {
    now: calls.now,
    cloudId: CLOUD_ID,
    pages: pages as Services['pages'],
    records: () =>
      Promise.resolve(
        opentext.connect({
          config: { baseUrl: 'https://opentext.example/otcs/cs.exe', auth: 'ticket' },
          secrets: { username: 'imprimatur', password: secret },
          ...calls,
        }),
      ),
    site: () => Promise.resolve({ language: 'en', timeZone: 'UTC', presets: [], policies: [] }),
    recordRule: () => Promise.resolve(RULE),
    assertCleared: () => Promise.resolve(),
    round: (pageId) => ours(() => approved.round(pageId)),
    showRecord: (pageId, record) => ours(() => void approved.shown.set(pageId, record)),
  };
}
