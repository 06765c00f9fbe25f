import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A row as graph-node gives it. */
export type Row = Record<string, unknown> & {
  id: string;
  factId: string;
  subject: string;
  blockNumber: string;
};
export type Question = {
  readonly query: string;
  readonly variables: { after: string; before: string; at?: string; subjects?: string[] };
};
export type Answer = { data?: { facts?: Row[]; _meta?: unknown }; errors?: unknown };

/** A subgraph that lies: stands in front of a real one and changes its answers. */
export type LyingSubgraph = {
  readonly url: string;
  /** Changes one answer; what it returns is sent. */
  lie: (answer: Answer, question: Question) => Answer;
  readonly questions: Question[];
  stop(): Promise<void>;
};

export async function startLyingSubgraph(target: string): Promise<LyingSubgraph> {
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const question = JSON.parse(body) as Question;
    subgraph.questions.push(question);
    const headers = { 'content-type': 'application/json' };
    const answered = await fetch(target, { method: 'POST', headers, body });
    const answer = subgraph.lie((await answered.json()) as Answer, question);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const subgraph: LyingSubgraph = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lie: (answer) => answer,
    questions: [],
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return subgraph;
}

/** Changes the rows of every answer that has any, and nothing else. */
export function lieAboutFacts(change: (rows: Row[], question: Question) => Row[]) {
  return (answer: Answer, question: Question): Answer => {
    const rows = answer.data?.facts;
    if (rows === undefined || rows.length === 0) return answer;
    return { ...answer, data: { ...answer.data, facts: change(rows, question) } };
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
