import type { Loose } from './service.js';

/** A subscription as its client reads it. */
export type Reading = {
  readonly status: number;
  /** The body of an answer that is no stream. */
  readonly refusal: Loose;
  /** The next event; null once the stream has ended. */
  next(): Promise<Loose | null>;
  hangUp(): void;
};

const EVENTS = `subscription ($ids: [ID!]!, $since: String) {
  answerMayHaveChanged(ids: $ids, since: $since) {
    kinds ids factCount facts { what fact { type subject } } replacedFrom cursor asOf { blockNumber }
  }
}`;

export async function subscribeTo(
  url: string,
  ids: readonly string[],
  since: string | null = null,
  query = EVENTS,
): Promise<Reading> {
  const gone = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables: { ids, since } }),
    signal: gone.signal,
  });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const parts = isStream ? partsOf(response) : null;
  return {
    status: response.status,
    refusal: isStream ? null : await response.json(),
    async next() {
      for (;;) {
        const part = await parts?.next();
        if (part === undefined || part.done === true) return null;
        if (part.value.startsWith('event: complete')) return null;
        if (!part.value.startsWith('event: next\ndata: ')) continue;
        const answer = JSON.parse(part.value.slice('event: next\ndata: '.length)) as Loose;
        return answer.data?.answerMayHaveChanged ?? answer;
      }
    },
    hangUp: () => gone.abort(),
  };
}

async function* partsOf(response: Response): AsyncGenerator<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(bytes, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      yield text.slice(0, end);
      text = text.slice(end + 2);
    }
  }
}
