import { openTenant, type Tenant } from './library';

describe('readable but wrong answers of CELUM', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await openTenant();
  });
  afterAll(() => tenant.vendor.close());

  it('are not taken for another asset or another collection', async () => {
    const other = tenant.connect({
      tap: (send) => (url, request) =>
        send(url.replace('4711', '4712').replace('320', '330'), request),
    });

    await expect(other.asset(4711)).rejects.toMatchObject({ code: 'bad-answer' });
    await expect(other.collection(320)).rejects.toMatchObject({ code: 'bad-answer' });
    expect(await other.byIds([4720])).toHaveLength(1);
  });

  it.each([
    ['TEXT', 5],
    ['LOCALIZED_TEXT', 'x'],
    ['NUMBER', 'x'],
    ['BOOLEAN', 'true'],
    ['DATE', 'soon'],
    ['DROPDOWN', 1.5],
    ['COLLECTION_REFERENCE', [{ name: 'x' }]],
  ])('are not taken for a value of a %s field: %j', async (type, value) => {
    const field = { id: 1, name: 'f' };
    const sets = [{ informationFieldValues: [{ type, field, value }] }];
    const damaged = tenant.connect({
      tap: (send) => async (url, request) => {
        const honest = JSON.parse(await (await send(url, request)).text()) as object;
        return Response.json({ ...honest, informationFieldValueSets: sets });
      },
    });

    await expect(damaged.details(4711)).rejects.toMatchObject({ code: 'bad-answer' });
  });
});
