import type { Fact, FactType } from '../encoding/fact-catalog.js';
import type { Hex } from '../encoding/hex.js';
import { type ChangeBuilder, createChangeBuilder } from './change-builder.js';
import { ASSET_HANDLERS } from './project-assets.js';
import { SOURCE_HANDLERS } from './project-sources.js';
import { STATEMENT_HANDLERS } from './project-statements.js';
import {
  type Handler,
  type Handlers,
  nameOf,
  type ProjectionContext,
  setItem,
} from './projection-steps.js';
import type { GraphChange } from './rows.js';

const HANDLERS: Handlers<FactType> = {
  ...ASSET_HANDLERS,
  ...SOURCE_HANDLERS,
  ...STATEMENT_HANDLERS,
};

/**
 * The fold: facts of whole blocks, in chain order, to what they change in the lineage graph. Pure, and the only place
 * where a fact gets its meaning. Rules that a contract cannot check are kept by naming what a change applies to: a
 * revocation its maker, a strike its derived asset.
 */
export function projectFacts(facts: readonly Fact[], context: ProjectionContext): GraphChange {
  const change = createChangeBuilder();
  for (const fact of facts) projectFact(fact, change, context);
  return change.build();
}

/** The subjects that facts of a range build on: those registered earlier must be in the context. */
export function subjectsNamed(facts: readonly Fact[]): Hex[] {
  const ids = new Set<Hex>();
  for (const fact of facts) {
    if (fact.type === 'AssetMaterialized') ids.add(fact.fields.batchId);
    if (fact.type === 'ContentAdded') ids.add(fact.subject);
  }
  return [...ids];
}

function projectFact(fact: Fact, change: ChangeBuilder, context: ProjectionContext): void {
  if (fact.contract === 'assertions' && fact.type === 'DocumentRedacted') {
    // The maker of a statement erases his own evidence: kept apart from what an owner redacts.
    const { documentHash } = fact.fields;
    const ground = nameOf(fact, 'redactionGround', fact.fields.ground);
    setItem(change, fact, 'redaction', `assertion:${fact.by}:${documentHash}`, {
      documentHash,
      ground,
    });
    return;
  }
  const handler = HANDLERS[fact.type] as Handler<FactType>;
  handler(fact as never, change, context);
}
