import type { Hex } from '../../../encoding/hex.js';
import type { ClosureNode } from '../../closure.js';
import type { CompiledPolicy } from '../policy/compile.js';
import { getOrMake } from '../policy/memory.js';
import { placeIndex } from '../policy/place.js';
import type { JudgeContext, Judgement, Place, Use } from '../policy/types.js';
import type { Verdict } from '../policy/words.js';
import type { Finding } from './finding.js';
import type { ContentClaims } from './judged-content.js';
import { findingsOfJudgement } from './judgement-findings.js';

/** What a licence comes to for one use at one place, without who says so. */
export type Judged = { readonly verdict: Verdict; readonly findings: readonly Finding[] };

/** What was judged for one use under one policy, by what was said: the same comes again all over a lineage. */
export type Remembered = {
  readonly byStated: Map<string, Judged[]>;
  /** What statements come to that stand beside terms. */
  readonly besides: Map<string, Judged[]>;
  /** Of contents about which nothing changes; another, and empty, once this use is no longer among the recent. */
  byNode: WeakMap<ClosureNode, ContentClaims>;
  readonly byTerms: Map<Hex, Judged[]>;
  /** By the licence that someone's word is about. */
  readonly byWord: Map<string, readonly Finding[]>;
};

const NOTHING_ASKED: Judged = { verdict: 'PERMITTED', findings: [] };
const MOST = 20_000;
const memories = new WeakMap<CompiledPolicy, WeakMap<Use, WeakMap<JudgeContext, Remembered>>>();

/** Each holds what it judged of every node that is kept: megabytes. Whoever asks for ever other uses gets no more. */
const MOST_RECENT = 16;
const recent = new Set<Remembered>();

export function rememberedFor(policy: CompiledPolicy, use: Use, context: JudgeContext): Remembered {
  const byUse = getOrMake(memories, policy, () => new WeakMap());
  const byContext = getOrMake(byUse, use, () => new WeakMap());
  const remembered = getOrMake(byContext, context, () => ({
    byStated: new Map(),
    besides: new Map(),
    byNode: new WeakMap(),
    byTerms: new Map(),
    byWord: new Map(),
  }));
  if (!recent.has(remembered)) enter(remembered);
  return remembered;
}

function enter(remembered: Remembered): void {
  recent.add(remembered);
  const [oldest] = recent.size > MOST_RECENT ? recent : [];
  if (oldest === undefined) return;
  recent.delete(oldest);
  oldest.byNode = new WeakMap();
  for (const memory of [oldest.byStated, oldest.besides, oldest.byTerms, oldest.byWord]) {
    memory.clear();
  }
}

/** What was judged before of the same words at the same place, or what is judged now. */
export function judgedOnce<Key>(
  memory: Map<Key, Judged[]>,
  key: Key,
  place: Place,
  judge: () => Judgement | null,
): Judged {
  if (memory.size >= MOST) memory.clear();
  const places = getOrMake(memory, key, (): Judged[] => []);
  const at = placeIndex(place);
  const known = places[at];
  if (known !== undefined) return known;
  const judgement = judge();
  const judged =
    judgement === null
      ? NOTHING_ASKED
      : { verdict: judgement.verdict, findings: findingsOfJudgement(judgement) };
  places[at] = judged;
  return judged;
}
