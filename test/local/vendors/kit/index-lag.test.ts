import { startOpenText } from '../../../../local/vendors/opentext/server';
import { adfBody, serveSite } from '../../site/api/serve-site';
import { apiAs } from '../opentext/api';

const cause = (url: string) => fetch(`${url}/__stand-in/troubles/lag-index`, { method: 'POST' });
const HOUR = 3_600_000;

it('Content Server’s search knows a document only after the lag', async () => {
  const standIn = await startOpenText();
  const api = await apiAs(standIn, 'imprimatur');
  const found = async () =>
    JSON.stringify((await api('POST /v2/search', { where: 'zebra', limit: 10 })).body).includes(
      'Zebra folder',
    );
  await cause(standIn.url);
  await api('POST /v2/nodes', { type: 0, parent_id: 20010, name: 'Zebra folder' });

  standIn.context.clock.advance(HOUR / 60);
  expect(await found()).toBe(false);
  standIn.context.clock.advance(HOUR);
  const late = await apiAs(standIn, 'imprimatur');
  const { body } = await late('POST /v2/search', { where: 'zebra', limit: 10 });

  expect(JSON.stringify(body)).toContain('Zebra folder');
  await standIn.close();
});

it('Confluence’s search knows a page only after the lag', async () => {
  const served = await serveSite();
  const cql = encodeURIComponent('title ~ "zebra"');
  const found = async () =>
    JSON.stringify((await served.call('ann', 'GET', `/wiki/rest/api/search?cql=${cql}`)).body);
  await cause(served.url);
  await served.call('ann', 'POST', '/wiki/api/v2/pages', {
    spaceId: '65601',
    status: 'current',
    title: 'Zebra page',
    body: adfBody('striped'),
  });

  served.clock.advance(HOUR / 60);
  expect(await found()).not.toContain('Zebra page');
  served.clock.advance(HOUR);

  expect(await found()).toContain('Zebra page');
  await served.close();
});
