import type { createAdaptorServer } from '@hono/node-server';

export interface Listening {
  port: number;
  close(): Promise<void>;
}

/** Listens on the port, or on a free one when it is 0. */
export async function listen(
  server: ReturnType<typeof createAdaptorServer>,
  port: number,
  address: string,
): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
  const bound = server.address();
  return {
    port: typeof bound === 'object' && bound ? bound.port : port,
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
