import { startOpenText } from '../../../../local/vendors/opentext/server';
import type { StandIn } from '../../../../local/vendors/kit/stand-in';
import { apiAs, document, upload, type Api } from './api';

describe('versions in Content Server', () => {
  let standIn: StandIn;
  let api: Api;
  let id: number;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(async () => {
    standIn.reset();
    api = await apiAs(standIn, 'imprimatur');
    const made = await api(
      'POST /v2/nodes',
      upload(document('Page', { advanced_versioning: true }), 'one'),
    );
    id = made.number('results.data.properties.id');
  });
  afterAll(() => standIn.close());

  const add = (fields: object, text: string, api_version = 'v2') =>
    api(`POST /${api_version}/nodes/${id}/versions`, upload({ ...fields }, text));

  it('answers a new version in each of the two shapes', async () => {
    const second = await add({ description: 'two' }, 'two');
    const third = await add({}, 'three', 'v1');

    expect(second.at('results.data.versions')).toMatchObject({
      version_number: 2,
      description: 'two',
      file_size: 3,
    });
    expect(third.body).toEqual({ id, version_number: 3 });
  });

  it('lists one object each in v2 and plain objects in v1', async () => {
    await add({}, 'two');

    const v2 = await api(`GET /v2/nodes/${id}/versions`);
    const v1 = await api(`GET /v1/nodes/${id}/versions`);

    expect(v2.at('results.1.data.versions.version_number')).toBe(2);
    expect(v1.at('data.1.version_number')).toBe(2);
  });

  it('knows a latest version in v1 only', async () => {
    expect((await api(`GET /v1/nodes/${id}/versions/latest`)).at('data.version_number')).toBe(1);
    expect((await api(`GET /v2/nodes/${id}/versions/latest`)).status).toBe(400);
  });

  it('gives the bytes of each version', async () => {
    await add({}, 'two');

    expect((await api(`GET /v1/nodes/${id}/versions/1/content`)).body).toBe('one');
    expect((await api(`GET /v2/nodes/${id}/versions/2/content`)).body).toBe('two');
    expect(
      (await api(`GET /v1/nodes/${id}/content?action=open`)).headers.get('content-disposition'),
    ).toMatch(/^inline/);
  });

  it('counts minor and major versions and promotes', async () => {
    await add({ add_major_version: true }, 'two');
    await add({}, 'three');
    await api(`POST /v2/nodes/${id}/versions/3/promote`, {});

    const list = await api(`GET /v1/nodes/${id}/versions`);
    const names = [0, 1, 2, 3].map((row) => list.at(`data.${row}.version_number_name`));
    expect(names).toEqual(['0.1', '1.0', '1.1', '2.0']);
  });

  it('refuses a description that is too long', async () => {
    expect((await add({ description: 'x'.repeat(256) }, 'two')).status).toBe(400);
    expect((await api(`GET /v2/nodes/${id}/versions`)).at('results')).toHaveLength(1);
  });

  it('keeps locked versions and the newest ones', async () => {
    await add({}, 'two');
    await add({}, 'three');
    await api(`POST /v2/nodes/${id}/versions/1/lock`, {});
    expect((await api(`DELETE /v2/nodes/${id}/versions?number_to_keep=1`)).status).toBe(500);
    await api(`POST /v2/nodes/${id}/versions/1/unlock`, {});

    await api(`DELETE /v2/nodes/${id}/versions?number_to_keep=2`);

    expect((await api(`GET /v2/nodes/${id}/versions`)).at('results')).toHaveLength(2);
  });

  it('keeps renditions of a version', async () => {
    const form = upload({ rendition_type: 'pdf' }, '%PDF');
    await api(`POST /v2/nodes/${id}/versions/renditions`, form);

    const list = await api(`GET /v2/nodes/${id}/versions/latest/renditions?rendition_type=pdf`);

    expect(list.at('results.data')).toMatchObject([{ rendition_type: 'pdf', version_number: 1 }]);
    expect(
      (await api(`GET /v2/nodes/${id}/versions/1/renditions/content?rendition_type=pdf`)).body,
    ).toBe('%PDF');
  });

  it('takes a file in parts', async () => {
    const started = await api('POST /v2/multipart', {
      file_name: 'big.txt',
      file_size: 6,
      mime_type: 'text/plain',
    });
    const { upload_key } = started.at('results.data') as { upload_key: string };
    const part = new FormData();
    part.append('part_content', new File(['abcdef'], 'part'));
    expect((await api(`POST /v2/multipart/${upload_key}`, {})).status).toBe(500);

    await api(`POST /v2/multipart/${upload_key}/1`, part);
    await api(`POST /v2/multipart/${upload_key}`, {});
    const made = await api('POST /v2/nodes', document('Big', { upload_key }));

    expect(made.at('results.data.properties')).toMatchObject({ size: 6, mime_type: 'text/plain' });
    expect((await api('POST /v2/nodes', document('Again', { upload_key }))).status).toBe(500);
  });
});
