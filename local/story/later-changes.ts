import type { ForgeHost } from '../host/host';
import { as, BYLINE, SETTINGS } from './person';

const LONG_LIGHT = '98330';
const COVER_AND_BLURB = '98331';
const COVER = 4718;
const PORTRAIT = 4714;

/**
 * What happened after two pages were approved: the cover of one was replaced in CELUM, and the licence of the portrait
 * on the other was cut short. CELUM tells the app, as its administrator has set it up.
 */
export async function changeLater(host: ForgeHost, celum: string): Promise<void> {
  const { url } = await as(
    host,
    'dora',
    SETTINGS,
  )<{ url: string }>('settings.newNoticeAddress', {});
  await post(`${celum}/hooks`, { url, shape: 'json', duplicates: '0', held: '0' });
  await approve(host, LONG_LIGHT);
  await approve(host, COVER_AND_BLURB);
  await post(`${celum}/assets/${COVER}/replace`, {});
  await post(`${celum}/assets/${PORTRAIT}/licence`, { day: '2027-03-31' });
  await heard(host);
}

async function approve(host: ForgeHost, id: string): Promise<void> {
  const page = { content: { id, type: 'page' }, space: { id: '65603', key: 'TTL' } };
  const ann = as(host, 'ann', BYLINE, page);
  const { pageVersion } = await ann<{ pageVersion: number }>('page.state', {});
  await ann('page.submit', { pageVersion, presetId: 'brand', note: '' });
  const decision = { pageVersion, meaning: 'brand', comment: '' };
  await as(host, 'ben', BYLINE, page)('page.approve', decision);
  await host.idle();
}

/** CELUM sends its messages by itself; each is heard before the story goes on. */
async function heard(host: ForgeHost): Promise<void> {
  await host.runSchedule('every-five-minutes');
  await host.idle();
}

async function post(address: string, form: Record<string, string>): Promise<void> {
  const answer = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
  });
  if (answer.status !== 303) throw new Error(`${address} answered ${answer.status}.`);
}
