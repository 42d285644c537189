import { NO_FAULTS, type FaultSettings } from '../host/faults';

/** What goes wrong in one system only, asked of the system itself: labels by key. */
export async function troublesOf(system: string): Promise<Record<string, string>> {
  const answer = await fetch(`${system}/__stand-in/troubles`);
  return (await answer.json()) as Record<string, string>;
}

/** Answers what was caused, or undefined when the system knows no such trouble. */
export async function causeTrouble(system: string, key: string): Promise<string | undefined> {
  const answer = await fetch(`${system}/__stand-in/troubles/${encodeURIComponent(key)}`, {
    method: 'POST',
  });
  return answer.ok ? ((await answer.json()) as { caused: string }).caused : undefined;
}

/** What Forge itself does wrong now and then. */
export const PLATFORM_TROUBLES: Record<
  string,
  { label: string; settings: Partial<FaultSettings> }
> = {
  duplicate: { label: 'Deliver the next 10 events twice', settings: { duplicateEvents: 10 } },
  lost: { label: 'Refuse the next 5 pushes to the queue', settings: { failedPushes: 5 } },
  lag: { label: 'Let queries lag by 20 seconds', settings: { queryLagMs: 20_000 } },
  none: { label: 'Forge works again', settings: NO_FAULTS },
};
