import type * as z from 'zod';

import { celum } from '../../connectors/celum';
import { consonance } from '../../connectors/consonance';
import { dropbox } from '../../connectors/dropbox';
import type { CheckReport, Connector, ConnectOptions } from '../../connectors/kit/connector';
import { onedrive } from '../../connectors/onedrive';
import { opentext } from '../../connectors/opentext';
import { SYSTEM_TITLES, type SystemKey } from '../../contracts/systems';
import { Problem } from '../../errors';

export interface RawConnection {
  config: Readonly<Record<string, string>>;
  secrets: Readonly<Record<string, string>>;
}

type Reach = Omit<ConnectOptions<never, never>, 'config' | 'secrets'>;

interface Opened<Client> {
  client: Client;
  check(): Promise<CheckReport>;
}

/** Opens a connection from what is stored or typed; throws 'invalid-input' naming the field that does not fit. */
function opener<Config extends z.ZodType, Secrets extends z.ZodType, Client>(
  system: SystemKey,
  connector: Connector<Config, Secrets, Client>,
): (raw: RawConnection, reach: Reach) => Opened<Client> {
  return ({ config, secrets }, reach) => {
    const client = connector.connect({
      config: fit(system, connector.config, config),
      secrets: fit(system, connector.secrets, secrets),
      ...reach,
    });
    return { client, check: () => connector.check(client) };
  };
}

function fit<Schema extends z.ZodType>(
  system: SystemKey,
  schema: Schema,
  values: Readonly<Record<string, string>>,
): z.infer<Schema> {
  const given = Object.entries(values).filter(([, value]) => value.trim() !== '');
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new Problem('invalid-input', {
    subject: [SYSTEM_TITLES[system], at].filter((part) => part !== '').join(': '),
  });
}

export const openCelum = opener('celum', celum);
export const openOpenText = opener('opentext', opentext);

export const OPENERS: Record<SystemKey, (raw: RawConnection, reach: Reach) => Opened<unknown>> = {
  celum: openCelum,
  opentext: openOpenText,
  consonance: opener('consonance', consonance),
  onedrive: opener('onedrive', onedrive),
  dropbox: opener('dropbox', dropbox),
};
