import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { DeploymentInfo } from '../encoding/deployment.js';
import { PedigreeError } from '../encoding/error.js';
import type { Hex } from '../encoding/hex.js';
import { agentIdOf, prefixOf } from '../encoding/ids.js';
import type { LineageGraph } from '../lineage/port.js';
import type { Reconciler } from '../reconcile/reconciler.js';
import type { FactSource } from '../sources/port.js';
import { createEventStreams } from './changes/event-stream.js';
import { createWatcher } from './changes/watcher.js';
import type { ApiPorts, RequestContext } from './context.js';
import { formatError } from './errors.js';
import { graphiqlHandler } from './graphiql.js';
import { graphqlHandler, sendError } from './graphql-handler.js';
import { readHealth } from './health.js';
import { createLicenseService, type LicenseOptions } from './license/service.js';
import { DEFAULT_LIMITS, type Limits, limitRules } from './limits.js';
import { closeHttp, followAnswers, listen } from './listener.js';
import { requestPlugin } from './plugin.js';
import { trackPositions } from './positions.js';
import { addReconcile } from './reconcile-endpoint.js';
import { readTypeDefs, resolvers } from './schema.js';
import { createSteps, type ErrorStep, questionsFirst, type Steps } from './steps.js';

/** How often connections are looked at that have taken too long to ask. */
const CONNECTIONS_CHECK_MS = 2_000;

export type ApiOptions = {
  readonly graph: LineageGraph;
  readonly source: FactSource;
  /** The registries that it answers for. */
  readonly deployment: DeploymentInfo;
  /** JSON-RPC of a chain of our own, for commands that publish to it; null where the chain is another's. */
  readonly localRpcUrl: string | null;
  /** A document by which who publishes knows the folder that is read here; none without it. */
  readonly storeMark?: () => Hex | null;
  /** 0 takes a free one. */
  readonly port: number;
  readonly host?: string;
  /** Web pages of these origins may ask from a browser; those of the service itself always may. */
  readonly corsOrigins?: readonly string[];
  readonly logger: Logger;
  /** Compares chain, index and graph; not where it is not given. */
  readonly reconciler?: Reconciler;
  /** What licences are judged by; the two policies that ship without it. */
  readonly license?: LicenseOptions;
  /** What stands in the way of answers beside graph and source, for people; null where nothing does. */
  readonly findProblem?: () => string | null;
  readonly limits?: Partial<Limits>;
};

export type Api = {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, lets those at work finish, then ends. */
  close(): Promise<void>;
};

/** Serves the GraphQL API, its page for browsers, and its health. */
export async function startApi(options: ApiOptions): Promise<Api> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { logger } = options;
  const ports = createPorts(options, limits);
  const { server, schemaOf } = createApollo(limits, logger);
  await server.start();
  const steps = createSteps(options.corsOrigins ?? [], limits, logger);
  const answer = graphqlHandler({ server, ports, limits, logger });
  const fail = onError(logger);
  const app = createApp(steps);
  addHealth(app, ports);
  if (options.reconciler !== undefined) addReconcile(app, options.reconciler);
  app.get('/graphql', graphiqlHandler());
  const streams = createEventStreams({ ports, schemaOf, limits, logger });
  app.post('/graphql', streams.handler);
  app.use('/graphql', answer);
  app.use(notFound, asErrorHandler(fail));
  const http = createServer(
    {
      requestTimeout: limits.requestTimeoutMs,
      headersTimeout: limits.headersTimeoutMs,
      connectionsCheckingInterval: CONNECTIONS_CHECK_MS,
    },
    questionsFirst(steps, answer, fail, app),
  );
  http.maxConnections = limits.maxConnections;
  const answers = followAnswers(http);
  const url = await listen(http, options.port, options.host ?? '127.0.0.1');
  logger.info({ url }, 'api listens');
  return {
    url,
    async close() {
      ports.watcher.close();
      streams.close();
      await closeHttp(http, answers);
      await server.stop();
    },
  };
}

function createPorts(options: ApiOptions, limits: Limits): ApiPorts {
  const { graph, source, deployment, localRpcUrl } = options;
  const scope = { chainId: deployment.chainId, registry: deployment.contracts.lineage.address };
  const positions = trackPositions({
    graph,
    source,
    maxAgeMs: limits.positionMaxAgeMs,
    maxBehindBlocks: limits.maxBehindBlocks,
    timeoutMs: limits.deadlineMs,
  });
  const { maxLagBlocks } = limits;
  const prefix = prefixOf(scope.chainId, scope.registry);
  const license = createLicenseService(options.license);
  const watcher = createWatcher({
    graph,
    source,
    positions,
    startBlock: deployment.block,
    agentIdOf: (account) => agentIdOf(prefix, account),
    readDocument: license.readDocument,
    pollMs: limits.watchMs,
    contentMs: limits.watchContentMs,
    maxKeys: limits.maxWatchedKeys,
    onError: (error) => options.logger.warn({ err: error }, 'subscriptions wait'),
  });
  const findProblem = options.findProblem ?? (() => null);
  return {
    graph,
    source,
    positions,
    scope,
    deployment,
    localRpcUrl,
    storeMark: options.storeMark ?? (() => null),
    maxLagBlocks,
    reconciler: options.reconciler ?? null,
    license,
    watcher,
    findProblem,
  };
}

function createApollo(limits: Limits, logger: Logger) {
  let schema: GraphQLSchema | undefined;
  const server = new ApolloServer<RequestContext>({
    typeDefs: readTypeDefs(),
    resolvers: [...resolvers],
    logger,
    formatError,
    stringifyResult: (result) => JSON.stringify(result),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: limits.maxTokens },
    validationRules: limitRules(limits),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      requestPlugin(limits, logger),
      {
        async serverWillStart(started) {
          schema = started.schema;
        },
      },
    ],
  });
  return { server, schemaOf: () => schema as GraphQLSchema };
}

function createApp({ all, body }: Steps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(...(all as readonly RequestHandler[]));
  app.use('/graphql', body as RequestHandler);
  return app;
}

function addHealth(app: Express, ports: ApiPorts): void {
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/readyz', async (_request, response) => {
    const { problems } = await readHealth(ports);
    const isReady = problems.length === 0;
    response.status(isReady ? 200 : 503).json({ ready: isReady, problems });
  });
}

const notFound: express.RequestHandler = (_request, response) => {
  sendNotFound(response);
};

function sendNotFound(response: express.Response): void {
  response.status(404).json({ error: 'not found; questions are asked at /graphql' });
}

/** Bodies that are too large or not JSON, and what no one foresaw: JSON as well, and nothing of the inside. */
function onError(logger: Logger): ErrorStep {
  return (error, _request, response) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const { status, type } = error as { status?: unknown; type?: unknown };
    if (typeof status === 'number' && status >= 400 && status < 500) {
      sendError(response, new PedigreeError('BAD_REQUEST', bodyMessage(type)));
      return;
    }
    logger.error({ err: error }, 'unexpected error');
    sendError(response, error);
  };
}

/** Express knows a handler of errors by its four arguments. */
function asErrorHandler(fail: ErrorStep): ErrorRequestHandler {
  return (error, request, response, _next) => fail(error, request, response);
}

function bodyMessage(type: unknown): string {
  return type === 'entity.too.large'
    ? 'the request is larger than is taken; ask in several questions'
    : 'expected a JSON body with a query, got something else';
}
