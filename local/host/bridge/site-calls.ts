import { BridgeRefusal } from './frame';

/** Calls the host's routes on this site, /__forge/…; rejects with what the host says. */
export async function askHost<T>(route: string, body: unknown): Promise<T> {
  const answer = await fetch(`/__forge/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const content = (await answer.json()) as T & { error?: { message: string } };
  if (!answer.ok) {
    throw new BridgeRefusal(
      content.error?.message ?? `The host answered ${answer.status}.`,
      String(answer.status),
    );
  }
  return content;
}

let names: Promise<Record<string, string>> | undefined;

/** Host names of the local world and the base URLs that answer for them. */
export function localNames(): Promise<Record<string, string>> {
  names ??= fetch('/__forge/internet.json').then(
    (answer) => answer.json() as Promise<Record<string, string>>,
  );
  return names;
}
