import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { connect, recordDraft } from './connection';
import { dyingAt } from './dying';
import { everything, prepare, upload, uploaded, type Client } from './everything';

/** What people find on the server: without what nobody sees, and without when it came. */
const VISIBLE = [
  'SELECT id, parent, type, name, description, owner, reserved_by, nickname, advanced, deleted, more FROM node ORDER BY id',
  'SELECT node, number, major, minor, file_name, description, bytes FROM version ORDER BY node, number',
  'SELECT * FROM rendition ORDER BY node, number, type',
  'SELECT * FROM category_value ORDER BY node, category',
  'SELECT * FROM classified ORDER BY node, class',
  'SELECT * FROM record ORDER BY node',
  'SELECT * FROM held ORDER BY node, hold',
  'SELECT * FROM cross_reference ORDER BY node, other, type',
  "SELECT map, title, state, step, due, documents FROM process WHERE state <> 'draft' ORDER BY id",
  'SELECT step, action, comment, member FROM activity ORDER BY id',
];
const whatIsThere = ({ context }: StandIn) => VISIBLE.map((sql) => context.db.prepare(sql).all());

const WRITES = [
  'create',
  'ensureVersion',
  'ensureNickname',
  'ensureClassified',
  'ensureCategory',
  'ensureMajorVersions',
  'ensureReleased',
  'arranging.ensureFolder',
  'arranging.ensureLink',
  'arranging.ensureShortcut',
  'arranging.rename',
  'arranging.move',
  'arranging.remove',
  'arranging.reserve',
  'renditions.ensure',
  'keeping.ensureOfficial',
  'keeping.ensureHeld',
  'keeping.ensureReference',
  'keeping.ensureClasses',
  'keeping.ensureCategoryEntry',
  'templates.ensureFromTemplate',
  'workspaces.ensure',
  'uploads.create',
  'approvals.ensureStarted',
  'approvals.decide',
  'approvals.stop',
];

/** A creation may have ended before its first version was marked; its caller asks for the version anyway. */
const NEXT: Record<string, (client: Client, nodeId: number) => Promise<unknown>> = {
  create: (client, nodeId) => client.ensureVersion(nodeId, recordDraft()),
  'uploads.create': async (client, nodeId) =>
    client.uploads.ensureVersion(nodeId, await upload(client), uploaded),
};

/** A method, and what its caller does next with what it answered. */
async function use(client: Client, write: string, prepared: { processId: number }) {
  const answer = await everything(prepared)[write]?.(client);
  const { nodeId } = (answer ?? {}) as { nodeId?: number };
  await NEXT[write]?.(client, nodeId ?? 0);
}

describe('a write that was cut off', () => {
  let standIn: StandIn;
  beforeAll(async () => (standIn = await startOpenText()));
  afterAll(() => standIn.close());

  const fresh = async () => {
    standIn.reset();
    return await prepare(standIn);
  };

  it.each(WRITES)(
    'by %s, at whatever request, leaves after a second attempt what one attempt leaves',
    async (write) => {
      await use(connect(standIn), write, await fresh());
      const wanted = JSON.stringify(whatIsThere(standIn), null, 1);

      for (const moment of ['before', 'after'] as const) {
        let survived = false;
        for (let fatal = 1; !survived; fatal += 1) {
          const prepared = await fresh();
          const dying = connect(standIn, { send: dyingAt(standIn, fatal, moment) });
          survived = await use(dying, write, prepared).then(
            () => true,
            () => false,
          );
          await use(connect(standIn), write, prepared);

          // As one text: a thousand comparisons of thousands of rows take a minute otherwise.
          expect(JSON.stringify(whatIsThere(standIn), null, 1)).toBe(wanted);
        }
      }
    },
  );
});
