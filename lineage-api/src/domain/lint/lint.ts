import type { Hex } from '../../encoding/hex.js';
import type { Closure } from '../closure.js';
import type { CompiledPolicy } from '../license/policy/compile.js';
import { dagOf } from '../license/report/dag.js';
import { activityWithoutAgent, claimedDate, rivalClaim } from './claim-rules.js';
import { shareAlikeDropped } from './share-alike-rule.js';
import {
  disputedSource,
  generatorTerms,
  nameCollision,
  selfParent,
  unregisteredSource,
} from './source-rules.js';
import {
  conflictingStatements,
  differingStatements,
  missingLicense,
  permissiveTag,
  severalStatements,
  unreadDocument,
} from './statement-rules.js';
import { contradictoryTerms, expiredTerms } from './terms-rules.js';
import { type LintCase, type LintFinding, type Rule, SEVERITIES } from './types.js';

/** All rules, worst first. */
export const RULES: readonly Rule[] = [
  permissiveTag,
  generatorTerms,
  shareAlikeDropped,
  expiredTerms,
  rivalClaim,
  missingLicense,
  conflictingStatements,
  differingStatements,
  contradictoryTerms,
  unregisteredSource,
  disputedSource,
  claimedDate,
  severalStatements,
  selfParent,
  nameCollision,
  activityWithoutAgent,
  unreadDocument,
].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

/** The case of all assets of one closure. */
export function lintCaseOf(closure: Closure, policy: CompiledPolicy, timestamp: number): LintCase {
  return { closure, dag: dagOf(closure), policy, timestamp };
}

/** What some rules find at one asset of the closure, worst first; nothing where it is not there. */
export function lintAsset(c: LintCase, id: Hex, rules: readonly Rule[] = RULES): LintFinding[] {
  const stated = c.closure.nodes.get(id);
  if (stated === undefined) return [];
  return rules.flatMap((rule) => {
    const found = rule.find(c, stated);
    return found === null ? [] : [{ ...found, rule, asset: id }];
  });
}
