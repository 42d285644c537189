import { page, type Html } from '../../kit/screen';

/** A page of Consonance's screen. */
export const housePage = (title: string, body: Html) =>
  page({
    title,
    system: 'Consonance',
    accent: '#7a2e5d',
    links: [
      { href: '/', text: 'Works' },
      { href: '/settings', text: 'Settings' },
    ],
    body,
  });
