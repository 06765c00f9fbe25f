import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import { PedigreeError } from '../encoding/error.js';
import type { RequestContext } from './context.js';
import { checkCost, rememberedCostOf } from './cost.js';
import { findCursorBlock } from './cursor-block.js';
import { apiError, isUnexpected, statusOf, toGraphQLError } from './errors.js';
import type { Limits } from './limits.js';

/** Cost, the block of the cursors, what is logged, and what every answer tells beside its data. */
export function requestPlugin(limits: Limits, logger: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          const variables = request.variables ?? {};
          const operationName = request.operationName ?? null;
          refused(() => {
            checkIsQuestion(operation?.operation);
            contextValue.cost = rememberedCostOf({ schema, document, variables, operationName });
            checkCost(contextValue.cost, limits.maxCost);
            contextValue.cursorAt = findCursorBlock(document, variables);
          });
        },

        async didEncounterErrors({ errors, contextValue, operationName }) {
          for (const error of errors.filter(isUnexpected)) {
            const { requestId } = contextValue;
            const err = error.originalError ?? error;
            logger.error({ requestId, operationName, path: error.path, err }, 'unexpected error');
          }
        },

        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          const cost = { value: contextValue.cost, limit: limits.maxCost };
          result.extensions = { ...result.extensions, cost };
          const errors = result.errors ?? [];
          if (errors.length === 0) return;
          result.errors = errors.map((error) => ({
            ...error,
            extensions: { ...error.extensions, requestId: contextValue.requestId },
          }));
          if (result.data == null) response.http.status = statusOf(errors[0]?.extensions?.code);
        },
      };
    },
  };
}

/** A subscription has no one answer. */
function checkIsQuestion(operation: string | undefined): void {
  if (operation !== 'subscription') return;
  throw apiError(
    'BAD_REQUEST',
    'a subscription is answered as a stream: ask with Accept: text/event-stream',
  );
}

/** Errors of ours before execution keep their code; variables that do not fit are the caller's mistake. */
function refused(check: () => void): void {
  try {
    check();
  } catch (error) {
    if (error instanceof PedigreeError) throw toGraphQLError(error);
    if (isAboutVariables(error)) throw toGraphQLError(apiError('BAD_REQUEST', error.message));
    throw error;
  }
}

/** What the check of variables throws: a `GraphQLError`, perhaps of another copy of its class. */
function isAboutVariables(error: unknown): error is Error {
  return error instanceof Error && error.name === 'GraphQLError';
}
