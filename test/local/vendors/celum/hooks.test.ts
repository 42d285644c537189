import { openTenant, type Tenant } from './tenant';

interface Received {
  url: string;
  body: { type?: string } & Record<string, unknown>;
}

describe("CELUM's notifications", () => {
  let tenant: Tenant;
  let received: Received[];
  let answer: () => Response;

  beforeEach(async () => {
    received = [];
    answer = () => new Response('');
    tenant = await openTenant((url, init) => {
      const text = typeof init?.body === 'string' ? init.body : '{}';
      received.push({
        url: url instanceof Request ? url.url : url.toString(),
        body: JSON.parse(text) as Received['body'],
      });
      return Promise.resolve(answer());
    });
  });
  afterEach(() => tenant.vendor.close());

  const hook = (fields: Record<string, string>) =>
    tenant.press('/hooks', { url: 'https://app.example/hook?secret=s', shape: 'json', ...fields });
  const types = async () => {
    await tenant.vendor.hooks.idle();
    return received.map(({ body }) => body.type);
  };
  const approve = () => tenant.press('/assets/4713/approve');

  it('say what changed, with the asset before and after', async () => {
    await hook({});
    await approve();

    expect(await types()).toEqual(['ASSET_UPDATED']);
    expect(received[0]).toMatchObject({
      url: 'https://app.example/hook?secret=s',
      body: {
        userId: 15,
        entity: { id: 4713 },
        entityBeforeUpdate: { id: 4713 },
        updatedInformationFields: [643],
      },
    });
  });

  it('name the versions when another one becomes current', async () => {
    await hook({ shape: 'json-suffix' });
    await tenant.press('/assets/4711/replace');

    expect(await types()).toEqual(['ASSET_VERSION_ADDED', 'ASSET_VERSION_ACTIVATED']);
    expect(received[1]?.url).toBe('https://app.example/hook/ASSET_VERSION_ACTIVATED?secret=s');
    expect(received[1]?.body).toMatchObject({ asset: { id: 4711 }, oldVersionId: 47113 });
  });

  it("come as the Event Dispatcher's parameters, too", async () => {
    await hook({ shape: 'dispatcher' });
    await tenant.press('/assets/4711/delete');
    await types();

    expect(received.map(({ url }) => url)).toEqual([
      'https://app.example/hook?secret=s&eventType=AssetDeletedEvent&id=4711',
    ]);
  });

  it('come several times, and the last first, when people want it', async () => {
    await hook({ duplicates: '2' });
    await approve();
    expect(await types()).toEqual(['ASSET_UPDATED', 'ASSET_UPDATED', 'ASSET_UPDATED']);

    received.length = 0;
    await tenant.press('/hooks/1/remove');
    await hook({ held: '1' });
    await tenant.press('/assets/4711/replace');
    expect(await types()).toEqual([]);

    await tenant.press('/hooks/1/release');

    expect(await types()).toEqual(['ASSET_VERSION_ACTIVATED', 'ASSET_VERSION_ADDED']);
  });

  it('tell of placements, references, relations and collections', async () => {
    await hook({});
    const keys = { descriptionKey: 'd', providerKey: 'p', instanceKey: 'i' };
    await tenant.patch(4711, {
      parentIds: { op: 'SET', values: [330] },
      externalReferences: { op: 'MODIFY', add: [{ ...keys, url: 'https://p.example' }] },
    });
    await tenant.call('POST', '/relations', {
      relationTypeId: 10,
      sourceAssetId: 4711,
      targetAssetId: 4712,
    });
    await tenant.call('PATCH', '/collections/321', { parentId: { op: 'SET', value: 330 } });

    expect(await types()).toEqual([
      'ASSET_ADDED',
      'ASSET_REMOVED',
      'ASSET_REMOVED',
      'EXTERNAL_REFERENCE_ADDED',
      'ASSET_UPDATED',
      'RELATION_CREATED',
      'COLLECTION_MOVED',
      'COLLECTION_UPDATED',
    ]);
  });

  it('tell nothing of a change that was refused', async () => {
    await hook({});
    await tenant.patch(4711, {
      parentIds: { op: 'SET', values: [330] },
      informationFieldValues: [{ id: 643, type: 'DROPDOWN', value: { op: 'SET', value: 9 } }],
    });

    expect(await types()).toEqual([]);
  });

  it('show on the screen how they were answered', async () => {
    answer = () => new Response('', { status: 500 });
    await hook({});
    await approve();
    await types();

    const screen = await (await fetch(`${tenant.vendor.url}/hooks`)).text();
    expect(screen.replace(/\s+/g, '')).toContain('<td>1</td><td>500</td>');
  });
});
