import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { connect, recordDraft } from './connection';
import type { Client } from './everything';

describe('renditions in OpenText', () => {
  let standIn: StandIn;
  let client: Client;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(() => {
    standIn.reset();
    client = connect(standIn);
  });
  afterAll(() => standIn.close());

  const pdf = (text: string) => ({
    type: 'pdf',
    fileName: 'policy.pdf',
    contentType: 'application/pdf',
    bytes: new TextEncoder().encode(text),
  });
  let begun = 0;
  beforeEach(() => (begun = standIn.context.log.lines().length));
  const writes = () =>
    standIn.context.log
      .lines()
      .slice(begun)
      .filter(({ method, path }) => method !== 'GET' && path.endsWith('/renditions'))
      .map(({ method }) => method);

  it('puts a PDF beside the HTML, once', async () => {
    await client.renditions.ensure(40001, 3, pdf('%PDF one'));
    await client.renditions.ensure(40001, 3, pdf('%PDF one'));

    await expect(client.renditions.list(40001, 3)).resolves.toEqual([
      { type: 'pdf', fileName: 'policy.pdf', mimeType: 'application/pdf', size: 8 },
    ]);
    expect(writes()).toEqual(['POST']);
  });

  it('replaces a PDF that is another one', async () => {
    await client.renditions.ensure(40001, 3, pdf('%PDF one'));
    await client.renditions.ensure(40001, 3, pdf('%PDF two, longer'));

    const bytes = await client.renditions.content(40001, 3, 'pdf', 100);
    expect(new TextDecoder().decode(bytes)).toBe('%PDF two, longer');
    expect(writes()).toEqual(['POST', 'PUT']);
  });

  it('does not put the PDF beside a version that came meanwhile', async () => {
    await client.ensureVersion(40001, recordDraft());

    await expect(client.renditions.ensure(40001, 3, pdf('%PDF'))).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(client.renditions.list(40001, 4)).resolves.toEqual([]);
  });

  it('says that an official record takes none', async () => {
    await client.keeping.ensureOfficial(40001);

    await expect(client.renditions.ensure(40001, 3, pdf('%PDF'))).rejects.toMatchObject({
      code: 'refused',
    });
  });
});
