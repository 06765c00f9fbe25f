import { PedigreeError } from '../encoding/error.js';
import type { AskErrorCode } from './ask.js';
import { printable } from './printable.js';

/** The service sends something every 12 seconds: silence for so long is a dead connection. */
const SILENCE_MS = 40_000;
/** An event is some 20 facts; more than this is no event of ours. */
const LONGEST_EVENT = 1_000_000;

/** Events of one subscription over server-sent events, until the service ends it or the signal is aborted. */
export async function* followEvents<T>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), SILENCE_MS);
  try {
    const response = await connect(url, { query, variables }, [signal, silence.signal]);
    for await (const event of readEvents(response, () => timer.refresh())) {
      if (event.name === 'complete') return;
      if (event.name === 'next') yield readNext<T>(event.data, url);
    }
  } catch (error) {
    if (signal.aborted) return;
    if (error instanceof PedigreeError) throw error;
    throw unreachable(url, error);
  } finally {
    clearTimeout(timer);
  }
}

async function connect(
  url: string,
  body: unknown,
  signals: readonly AbortSignal[],
): Promise<Response> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(body),
    signal: AbortSignal.any([...signals]),
  });
  if (response.headers.get('content-type')?.startsWith('text/event-stream') === true) {
    return response;
  }
  throw toError(await response.json().catch(() => null), url);
}

type Event = { readonly name: string; readonly data: string };

async function* readEvents(response: Response, onBytes: () => void): AsyncGenerator<Event> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    onBytes();
    text += decoder.decode(bytes, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      yield toEvent(text.slice(0, end));
      text = text.slice(end + 2);
    }
    if (text.length > LONGEST_EVENT) throw garbage(response.url, 'an event without an end');
  }
}

function toEvent(text: string): Event {
  let name = '';
  let data = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('event:')) name = line.slice('event:'.length).trim();
    if (line.startsWith('data:')) data += line.slice('data:'.length).trim();
  }
  return { name, data };
}

function readNext<T>(data: string, url: string): T {
  let answer: { readonly data?: unknown };
  try {
    answer = JSON.parse(data) as typeof answer;
  } catch {
    throw garbage(url, 'an event that is no JSON');
  }
  if (answer.data == null) throw toError(answer, url);
  return answer.data as T;
}

function toError(answer: unknown, url: string): PedigreeError {
  const { errors } = (answer ?? {}) as {
    errors?: { message?: unknown; extensions?: { code?: unknown; retry?: unknown } }[];
  };
  const { message, extensions } = errors?.[0] ?? {};
  const code = extensions?.code;
  if (typeof code !== 'string' || !/^[A-Z][A-Z_]{0,63}$/.test(code)) {
    return garbage(url, 'neither events nor an error');
  }
  return new PedigreeError(code, printable(String(message)), { retry: extensions?.retry === true });
}

function garbage(url: string, got: string): PedigreeError<AskErrorCode> {
  return new PedigreeError(
    'SERVICE_GARBAGE',
    `expected events from ${url}, got ${got}: check that --url names a Pedigree service`,
  );
}

function unreachable(url: string, cause: unknown): PedigreeError<AskErrorCode> {
  return new PedigreeError(
    'SERVICE_UNREACHABLE',
    `no service answers at ${url}: start it with npm start, or name another with --url`,
    { cause, retry: true },
  );
}
