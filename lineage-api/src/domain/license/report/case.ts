import type { Hex } from '../../../encoding/hex.js';
import type { Closure, ClosureNode } from '../../closure.js';
import type { CompiledPolicy } from '../policy/compile.js';
import type { Trust } from '../policy/trust.js';
import type { JudgeContext, Use } from '../policy/types.js';
import type { Assurances } from './assurance.js';
import type { Conclusion } from './conclusion.js';
import type { Remembered } from './remembered.js';
import type { SubDag } from './sub-dag.js';
import type { BlockTimes } from './terms-in-force.js';

/** What one report is made of: the same for every asset upstream. */
export type Case = {
  readonly closure: Closure;
  readonly sub: SubDag;
  readonly start: Hex;
  readonly policy: CompiledPolicy;
  readonly use: Use;
  readonly context: JudgeContext;
  readonly remembered: Remembered;
  readonly trust: Trust;
  readonly assurances: Assurances;
  readonly times: BlockTimes;
  /** Time of the block that the closure is of, unix seconds. */
  readonly timestamp: number;
  /** What is contested binds, and a word of an observer is not enough. */
  readonly isStrict: boolean;
  /** Conclusions that are relied on, by the asset that they speak of; the youngest of each. */
  readonly conclusions: ReadonlyMap<Hex, Conclusion>;
};

/** A node of the closure, or a claimant that was not reached. */
export function findNode({ closure }: Case, id: Hex): ClosureNode | undefined {
  return closure.nodes.get(id) ?? closure.claimants.get(id);
}
