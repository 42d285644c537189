import { startOpenText } from '../../../../local/vendors/opentext/server';
import type { StandIn } from '../../../../local/vendors/kit/stand-in';
import { apiAs, type Api } from './api';

const TERMS = 21010;

describe('files and views of Content Server', () => {
  let standIn: StandIn;
  let api: Api;
  beforeAll(async () => (standIn = await startOpenText()));
  beforeEach(async () => {
    standIn.reset();
    standIn.context.db.exec("INSERT INTO setting VALUES ('upload-part-bytes', '4')");
    api = await apiAs(standIn, 'imprimatur');
  });
  afterAll(() => standIn.close());

  const begin = async (file_size = 6) =>
    (
      await api('POST /v2/multipart', { file_name: 'a.txt', file_size, mime_type: 'text/plain' })
    ).text('results.data.upload_key');
  const part = (key: string, number: number, text: string) => {
    const form = new FormData();
    form.append('part_content', new File([text], 'a.txt'));
    return api(`POST /v2/multipart/${key}/${number}`, form);
  };
  const file = (upload_key: string) =>
    api('POST /v2/nodes', { type: 144, parent_id: 20020, name: 'a.txt', upload_key });

  it('puts a file together from its parts, in whatever order they come', async () => {
    const key = await begin();
    await part(key, 2, '56');
    await part(key, 1, '1234');
    await api(`POST /v2/multipart/${key}`, {});
    const made = await file(key);

    const id = made.number('results.data.properties.id');
    expect((await api(`GET /v1/nodes/${id}/content`)).body).toBe('123456');
    expect((await file(key)).text('error')).toContain('Could not find the upload');
  });

  it.each([
    [0, '1234', 'The part number 0 is not valid.'],
    [3, '12', 'The part number 3 is not valid.'],
    [1, '123', 'The part 1 does not have 4 bytes.'],
    [2, '123', 'The part 2 does not have 2 bytes.'],
  ])('refuses part %i with "%s"', async (number, text, message) => {
    const answer = await part(await begin(), number, text);

    expect([answer.status, answer.text('error')]).toEqual([500, message]);
  });

  it('files nothing from an upload that is not complete or too large', async () => {
    const key = await begin();
    await part(key, 1, '1234');
    const tooLarge = { file_name: 'a', file_size: 11 * 1024 ** 3, mime_type: 'text/plain' };

    expect((await file(key)).status).toBe(500);
    expect((await api(`POST /v2/multipart/${key}`, {})).text('error')).toContain('do not add up');
    expect((await api('POST /v2/multipart', tooLarge)).text('error')).toContain('maximum size');
  });

  it('shows views of texts and pictures of documents', async () => {
    const html = await api(`GET /v2/nodes/${TERMS}/view/html`);
    const plain = await api(`GET /v2/nodes/${TERMS}/view/plain`);
    const png = await api(`GET /v1/nodes/${TERMS}/thumbnails/small/content`);

    expect(html.body).toContain('<h1>Image licence terms</h1>');
    expect(plain.body).not.toContain('<');
    expect(png.headers.get('content-type')).toBe('image/png');
    expect((await api('GET /v2/nodes/21001/view/html')).status).toBe(500);
    expect((await api(`GET /v1/nodes/${TERMS}/thumbnails/huge/content`)).status).toBe(400);
    expect((await api('GET /v1/nodes/20020/thumbnails/small/content')).status).toBe(404);
  });

  it('has real Word and PDF files', async () => {
    const word = await api('GET /v1/nodes/21001/content');
    const pdf = await api(
      `GET /v2/nodes/${TERMS}/versions/4/renditions/content?rendition_type=pdf`,
    );

    expect(word.body).toMatch(/^PK/);
    expect(pdf.body).toMatch(/^%PDF-1\.4[^]*%%EOF\n$/);
  });
});
