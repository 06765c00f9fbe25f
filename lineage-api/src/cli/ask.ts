import { PedigreeError } from '../encoding/error.js';
import { printable } from './printable.js';

export type AskErrorCode =
  | 'SERVICE_UNREACHABLE'
  | 'SERVICE_GARBAGE'
  | 'UNKNOWN_ASSET'
  | 'WRONG_KIND';

const TIMEOUT_MS = 30_000;

/** Asks the running service one GraphQL question. The API's own codes are passed on. */
export async function ask<T>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<T> {
  const answer = await post(new URL('/graphql', url), { query, variables });
  const error = answer.errors?.[0];
  if (error !== undefined) {
    throw new PedigreeError(codeOf(error.extensions?.code), printable(String(error.message)));
  }
  if (answer.data === undefined || answer.data === null) throw garbage(url, 'no data');
  return answer.data as T;
}

/** The service's own code, if it is one. */
function codeOf(code: unknown): string {
  return typeof code === 'string' && /^[A-Z][A-Z_]{0,63}$/.test(code) ? code : 'SERVICE_GARBAGE';
}

type Answer = {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message?: unknown;
    readonly extensions?: { readonly code?: unknown };
  }[];
};

async function post(url: URL, body: unknown): Promise<Answer> {
  const request = () =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  let response: Response;
  try {
    response = await request().catch((error: unknown) => {
      if (!wasLetGo(error)) throw error;
      return request();
    });
  } catch (cause) {
    throw new PedigreeError<AskErrorCode>(
      'SERVICE_UNREACHABLE',
      `no service answers at ${url.origin}: start it with npm start, or name another with --url`,
      { cause, retry: true },
    );
  }
  try {
    return (await response.json()) as Answer;
  } catch {
    throw garbage(url.origin, `status ${response.status} and no JSON`);
  }
}

/** Whether the service closed a connection, as it does with idle ones: a question changes nothing, and is asked again. */
function wasLetGo(error: unknown): boolean {
  const { code } = ((error as Error).cause ?? {}) as { readonly code?: unknown };
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
}

function garbage(url: string, got: string): PedigreeError<AskErrorCode> {
  return new PedigreeError(
    'SERVICE_GARBAGE',
    `expected a GraphQL answer from ${url}, got ${got}: check that --url names a Pedigree service`,
  );
}

/** Throws where the service answered that there is no such asset: a "no", said in its own words. */
export function expectAsset<T extends { readonly __typename: string }>(
  answer: T,
): Extract<T, { __typename: 'Asset' }> {
  if (answer.__typename === 'Asset') return answer as Extract<T, { __typename: 'Asset' }>;
  const { message } = answer as unknown as { message?: string };
  const code = answer.__typename === 'WrongKind' ? 'WRONG_KIND' : 'UNKNOWN_ASSET';
  throw new PedigreeError<AskErrorCode>(code, printable(message ?? 'there is no such asset'));
}
