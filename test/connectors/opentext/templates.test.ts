import { startOpenText } from '../../../local/vendors/opentext/server';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import { CAMPAIGNS, connect } from './connection';
import { all, type Client } from './everything';

const CAMPAIGN_WORKSPACES = 20070;

describe('templates and workspaces of OpenText', () => {
  let standIn: StandIn;
  let client: Client;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(() => {
    standIn.reset();
    client = connect(standIn);
  });
  afterAll(() => standIn.close());

  const draft = (overrides = {}) => ({
    templateId: 21001,
    folderId: CAMPAIGNS,
    name: 'Campaign meeting: minutes.docx',
    description: 'From the template',
    ...overrides,
  });
  const workspace = (overrides = {}) => ({
    typeId: 2,
    templateId: 2024,
    parentId: CAMPAIGN_WORKSPACES,
    name: 'Spring 2027',
    description: 'Next spring',
    ...overrides,
  });

  it('lists approved templates with their kind of file', async () => {
    const templates = await client.templates.templates(CAMPAIGNS);

    expect(templates.map(({ name, mimeType }) => [name, mimeType])).toEqual(
      expect.arrayContaining([
        ['Minutes template.html', 'text/html'],
        [
          'Minutes template.docx',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        ],
      ]),
    );
    expect(templates).toHaveLength(6);
  });

  it("reads a template's newest version, which is a real Word file", async () => {
    const { number } = await client.documents.latestApproved(21002);
    const bytes = await client.documents.content(21002, number, 100_000);

    expect(number).toBe(2);
    expect(new TextDecoder().decode(bytes)).toMatch(/^PK.*word\/document\.xml/s);
  });

  it('makes a document from a template, once', async () => {
    const made = await client.templates.ensureFromTemplate(draft());

    await expect(client.templates.ensureFromTemplate(draft())).resolves.toBe(made);
    await expect(client.documents.item(made)).resolves.toMatchObject({
      name: 'Campaign meeting - minutes.docx',
      parentId: CAMPAIGNS,
    });
  });

  it("does not take a stranger's document of that name for its own", async () => {
    await client.templates.ensureFromTemplate(draft());

    await expect(
      client.templates.ensureFromTemplate(draft({ description: 'For another page' })),
    ).rejects.toMatchObject({ code: 'name-taken' });
  });

  it.each([
    [{ templateId: 40001 }, 'bad-request'],
    [{ folderId: 20060 }, 'not-found'],
  ])('says why it makes none with %j', async (overrides, code) => {
    await expect(client.templates.ensureFromTemplate(draft(overrides))).rejects.toMatchObject({
      code,
    });
  });

  it('lists the types of workspaces with their templates', async () => {
    await expect(client.workspaces.types()).resolves.toEqual([
      { id: 1, name: 'Title', templates: [{ nodeId: 2021, name: 'Title workspace' }] },
      { id: 2, name: 'Campaign', templates: [{ nodeId: 2024, name: 'Campaign workspace' }] },
    ]);
  });

  it('finds workspaces by name and type', async () => {
    const names = async (query: Parameters<Client['workspaces']['list']>[0]) =>
      (await all(client.workspaces.list(query))).map(({ name }) => name);

    await expect(names({ name: 'salt' })).resolves.toEqual(['Salt and Starlings']);
    await expect(names({ typeId: 2, size: 1 })).resolves.toEqual(['Summer 2026', 'Winter 2026']);
  });

  it('knows in which workspace an item lies, and which ones belong to it', async () => {
    await expect(client.workspaces.around(21020)).resolves.toMatchObject({
      nodeId: 20071,
      typeName: 'Campaign',
    });
    await expect(client.workspaces.around(40001)).resolves.toBeUndefined();
    await expect(all(client.workspaces.related(20071))).resolves.toMatchObject([
      { name: 'The Long Light', typeName: 'Title' },
    ]);
  });

  it('makes a workspace with what its template has inside, once', async () => {
    const made = await client.workspaces.ensure(workspace());

    await expect(client.workspaces.ensure(workspace())).resolves.toBe(made);
    const inside = await all(client.documents.children(made));
    expect(inside.map(({ name }) => name)).toEqual(['Approvals', 'Briefs']);
  });

  it('does not take a folder for the workspace of its name', async () => {
    await client.arranging.ensureFolder(CAMPAIGN_WORKSPACES, 'Spring 2027');

    await expect(client.workspaces.ensure(workspace())).rejects.toMatchObject({
      code: 'name-taken',
    });
  });

  it('refuses a template of another type', async () => {
    await expect(client.workspaces.ensure(workspace({ typeId: 1 }))).rejects.toMatchObject({
      code: 'bad-request',
    });
  });
});
