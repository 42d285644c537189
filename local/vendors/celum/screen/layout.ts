import { page, type Html } from '../../kit/screen';

/** A page of CELUM's screen. */
export const celumPage = (title: string, body: Html) =>
  page({
    title,
    system: 'CELUM',
    accent: '#00796b',
    links: [
      { href: '/', text: 'Assets' },
      { href: '/collections', text: 'Collections' },
      { href: '/hooks', text: 'Notifications' },
      { href: '/keys', text: 'Keys and people' },
    ],
    body,
  });
