import type { Clock } from '../../../local/clock';
import type { StandIn } from '../../../local/vendors/kit/stand-in';
import type { CheckReport } from '../../../src/connectors/kit/connector';
import type { CallLine, HttpRequest, Send } from '../../../src/connectors/kit/http';
import type { FileDrive } from '../../../src/contracts/drive';
import { Problem } from '../../../src/errors';
import type { receiver } from './receiver';

/** One drive with its stand-in, as the suite drives it. */
export interface DriveWorld {
  standIn: StandIn;
  clock: Clock;
  hook: ReturnType<typeof receiver>;
  drive: FileDrive;
  /** What the connector sent. */
  sent: SentCall[];
  log: CallLine[];
  through: typeof fetch;
  /** Another client on the same stand-in; by way of `tap`, when given. */
  connect: (options?: ConnectWish) => FileDrive;
  check: (options?: ConnectWish) => Promise<CheckReport>;
  /** What a person does in the drive's own pages. */
  person: (action: string, fields: Record<string, string>) => Promise<void>;
  /** What goes wrong at the vendor's, by the stand-in's own switches. */
  trouble: (key: string) => Promise<void>;
  /** Tells the drive to notify us, however it is arranged there. */
  orderNotices: () => Promise<void>;
  settleNotices: () => Promise<void>;
  /** The stand-in's routes that the suite breaks. */
  routes: {
    stat: string;
    put: string;
    append: string;
    /** The call that makes the file of an upload. */
    last: string;
    folder: string;
    move: string;
    copy: string;
    remove: string;
  };
}

export interface ConnectWish {
  tap?: (send: Send) => Send;
  secret?: string;
  config?: Record<string, string>;
  remaining?: number;
}

export interface SentCall {
  url: string;
  method: string;
  headers: Record<string, string>;
}

export const NOTICE_URL = 'https://hooks.aurora-press.example/notices';

/** Switches on what goes wrong in one system only. */
export async function cause({ url }: StandIn, key: string): Promise<void> {
  const answer = await fetch(`${url}/__stand-in/troubles/${key}`, { method: 'POST' });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Keeps what the connector sends. */
export const recording =
  (send: Send, sent: SentCall[]): Send =>
  (url: string, request: HttpRequest) => {
    sent.push({ url, method: request.method, headers: request.headers });
    return send(url, request);
  };

/** The Problem that a call ends in, and undefined when it ends well. */
export async function problemOf(work: Promise<unknown>): Promise<Problem | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

export async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  return (await problemOf(work))?.code;
}

export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Bytes that differ everywhere, the same for the same length. */
export function bytesOf(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index += 1) bytes[index] = index * 31 + (index >> 8);
  return bytes;
}
