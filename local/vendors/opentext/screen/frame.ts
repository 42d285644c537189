import { page, form, html, type Html } from '../../kit/screen';
import type { MemberRow } from '../members';

export const APP = '/otcs/cs.exe/app';
const people = ['dora.lind', 'ann.baker', 'ben.okafor', 'clara.vogel', 'imprimatur'];

interface FrameParts {
  title: string;
  actor: MemberRow;
  /** What the last action came to. */
  message: string | undefined;
  body: Html;
}

/** Every page: who acts, what just happened, and the content. */
export function frame({ title, actor, message, body }: FrameParts): string {
  const options = people.map((login) => ({ value: login, text: login }));
  return page({
    title,
    system: 'OpenText Content Server',
    accent: '#0f62a8',
    links: [
      { href: `${APP}/nodes/2000`, text: 'Enterprise' },
      { href: `${APP}/nodes/2015`, text: 'Templates' },
      { href: `${APP}/nodes/30000`, text: 'Classifications' },
      { href: `${APP}/holds`, text: 'Holds' },
      { href: `${APP}/processes`, text: 'Workflows' },
      { href: `${APP}/tasks`, text: 'Tasks' },
      { href: `${APP}/settings`, text: 'Settings' },
    ],
    body: html`${message !== undefined && html`<p role="status" class="panel">${message}</p>`}
      <div class="row">
        ${form({
          action: `${APP}/actor`,
          submit: 'Act as',
          fields: [{ name: 'login', label: 'Person', value: actor.name, options }],
        })}
        ${form({
          action: `${APP}/search`,
          method: 'get',
          submit: 'Search',
          fields: [{ name: 'where', label: 'Words', type: 'search' }],
        })}
      </div>
      ${body}`,
  });
}

export const nodeLink = (id: number, text: string): Html =>
  html`<a href="${`${APP}/nodes/${id}`}">${text}</a>`;

/** A button that does one thing to one item. */
export const action = (
  id: number,
  name: string,
  submit: string,
  fields: NonNullable<Parameters<typeof form>[0]['fields']> = [],
): Html => form({ action: `${APP}/nodes/${id}/do/${name}`, submit, fields });

export const hidden = (name: string, value: number) => ({
  name,
  label: '',
  type: 'hidden' as const,
  value: String(value),
});
