import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { pino } from 'pino';
import { readTypeDefs } from '../../lineage-api/src/api/schema.js';
import { startApi } from '../../lineage-api/src/api/server.js';
import { openEmbeddedGraph } from '../../lineage-api/src/lineage/embedded/open.js';
import { DEPLOYMENT, sourceAt } from './world.js';

/** Serves the API as `pedigree start` does, its log to a file. */
export async function serveOurs(file: string, logFile: string): Promise<string> {
  const graph = await openEmbeddedGraph({ file });
  const { block } = await graph.head();
  if (block === null) throw new Error('the graph is empty');
  const api = await startApi({
    graph,
    source: sourceAt(block),
    deployment: DEPLOYMENT,
    localRpcUrl: null,
    port: 0,
    logger: pino(
      { level: 'info', base: null },
      pino.destination({ dest: logFile, sync: false, minLength: 4096, periodicFlush: 200 }),
    ),
  });
  return api.url;
}

type Answered = { readonly data: { readonly asset: unknown } };

/** The document of a question, and what is wrong with it. */
type Checked = { readonly document: DocumentNode; readonly errors: readonly GraphQLError[] };

type Check = (schema: GraphQLSchema, query: string) => Checked;

/** Each question is parsed and validated. */
export const checkAnew: Check = (schema, query) => {
  const document = parse(query);
  return { document, errors: validate(schema, document) };
};

/** Each text is parsed and validated once. */
export function checkOnce(): Check {
  const known = new Map<string, Checked>();
  return (schema, query) => {
    const checked = known.get(query) ?? checkAnew(schema, query);
    known.set(query, checked);
    return checked;
  };
}

/**
 * Bare graphql-js over node:http: executes each question on the same schema, over answers that are there already as plain
 * objects, by graphql-js's own default resolvers.
 */
export async function serveBare(answersFile: string, check: Check): Promise<string> {
  const schema = buildSchema(readTypeDefs());
  const answers = new Map(
    (JSON.parse(readFileSync(answersFile, 'utf8')) as [string, Answered][]).map(([id, answer]) => [
      id,
      // A fragment on a type of a union wants to know which.
      { ...(answer.data.asset as object), __typename: 'Asset' },
    ]),
  );
  const rootValue = { asset: ({ id }: { id: string }) => answers.get(id) };
  const server = createServer(async (request, response) => {
    const body = await answerBare(schema, check, rootValue, request);
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function answerBare(
  schema: GraphQLSchema,
  check: Check,
  rootValue: unknown,
  request: IncomingMessage,
): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
  const { document, errors } = check(schema, query);
  const result =
    errors.length > 0
      ? { errors }
      : await execute({ schema, document, rootValue, variableValues: variables });
  return JSON.stringify(result);
}
