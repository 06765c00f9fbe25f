import { readFileSync } from 'node:fs';
import { assetResolvers } from './asset/asset.resolvers.js';
import { baseResolvers } from './base/base.resolvers.js';
import { batchResolvers } from './batch/batch.resolvers.js';
import { changeResolvers } from './changes/changes.resolvers.js';
import { claimResolvers } from './claims/claims.resolvers.js';
import type { Resolvers } from './generated/types.js';
import { impactResolvers } from './impact/impact.resolvers.js';
import { licenseResolvers } from './license/license.resolvers.js';
import { lintResolvers } from './lint/lint.resolvers.js';
import { pathResolvers } from './paths/paths.resolvers.js';
import { royaltyResolvers } from './royalty/royalty.resolvers.js';
import { searchResolvers } from './search/search.resolvers.js';
import { sourceResolvers } from './sources/sources.resolvers.js';
import { statementResolvers } from './statements/statements.resolvers.js';
import { statusResolvers } from './status/status.resolvers.js';
import { termsResolvers } from './terms/terms.resolvers.js';
import { walkResolvers } from './walk/walk.resolvers.js';

/** One folder a topic; `base` first, the others by name, as `api.graphql` has them. */
const TOPICS: readonly (readonly [string, Resolvers])[] = [
  ['base', baseResolvers],
  ['asset', assetResolvers],
  ['batch', batchResolvers],
  ['changes', changeResolvers],
  ['claims', claimResolvers],
  ['impact', impactResolvers],
  ['license', licenseResolvers],
  ['lint', lintResolvers],
  ['paths', pathResolvers],
  ['royalty', royaltyResolvers],
  ['search', searchResolvers],
  ['sources', sourceResolvers],
  ['statements', statementResolvers],
  ['status', statusResolvers],
  ['terms', termsResolvers],
  ['walk', walkResolvers],
];

/** The SDL of all topics. */
export function readTypeDefs(): string {
  return TOPICS.map(([topic]) =>
    readFileSync(new URL(`./${topic}/${topic}.graphql`, import.meta.url), 'utf8'),
  ).join('\n');
}

/** The resolvers of all topics; several may add fields to one type. */
export const resolvers: readonly Resolvers[] = TOPICS.map(([, topic]) => topic);
