import type { Server } from './stage';

export const delivery = (
  id: string,
  title: string,
  state: 'waiting' | 'needs-attention',
  code: string,
) => ({
  id,
  flow: 'publish-approved-page',
  system: 'opentext' as const,
  pageId: '98311',
  spaceKey: 'SUM',
  title,
  state,
  reason: null,
  cause: 'person' as const,
  attempts: state === 'waiting' ? 2 : 12,
  createdAt: '2026-11-21T10:00:00Z',
  updatedAt: '2026-11-21T10:30:00Z',
  nextTryAt: state === 'waiting' ? '2026-11-21T11:04:00Z' : null,
  code,
  subject: 'OpenText',
  reference: null,
  may: { retry: true, cancel: true },
});

/** Deliveries that wait and that need attention. */
export const deliveries = (): Server => ({
  'deliveries.list': ({ state }) => ({
    ok: true,
    value: {
      deliveries: [
        delivery('d1', 'Launch plan DE', 'needs-attention', 'unauthorised'),
        delivery('d2', 'Summer campaign brief', 'waiting', 'unavailable'),
        delivery('d3', 'Author event pages', 'needs-attention', 'bad-request'),
      ].filter((one) => (one.state === 'waiting') === (state === 'open')),
      next: null,
    },
  }),
  'deliveries.read': ({ id }) => ({
    ok: true,
    value: {
      ...delivery(id, 'Author event pages', 'needs-attention', 'bad-request'),
      generation: 1,
      runs: [
        {
          at: Date.parse('2026-11-21T10:30:00Z'),
          milliseconds: 412,
          cause: 'retry',
          generation: 1,
          outcome: 'needs-attention',
          code: 'bad-request',
          subject: 'OpenText',
          times: 2,
          calls: [
            {
              system: 'OpenText',
              method: 'POST',
              path: '/api/v2/nodes',
              status: 400,
              milliseconds: 96,
            },
          ],
          more: 1,
        },
      ],
    },
  }),
  'deliveries.retry': ({ ids }) => ({
    ok: true,
    value: ids.map((id) => ({ id, state: 'queued' })),
  }),
  'deliveries.standings': ({ ids }) => ({
    ok: true,
    value: ids.map((id) => ({ id, state: 'done' })),
  }),
  'deliveries.cancel': ({ id }) => ({
    ok: true,
    value: { ...delivery(id, 'Author event pages', 'needs-attention', 'bad-request') },
  }),
  'deliveries.health': () => ({
    ok: true,
    value: [
      {
        system: 'opentext',
        oldestDue: null,
        brake: 'free',
        until: null,
        done: 0,
        failed: 0,
      },
      {
        system: 'celum',
        oldestDue: '2026-11-21T10:00:00Z',
        brake: 'open',
        until: '2026-11-21T11:04:00Z',
        done: 97,
        failed: 3,
      },
    ],
  }),
});
