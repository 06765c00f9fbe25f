import type { Closure } from '../../domain/closure.js';
import type { CompiledPolicy } from '../../domain/license/policy/compile.js';
import type { Use } from '../../domain/license/policy/types.js';
import { parseUse } from '../../domain/license/policy/use.js';
import {
  type ConclusionDocument,
  findConclusions,
  parseConclusion,
  type RecordedConclusion,
} from '../../domain/license/report/conclusion.js';
import { reportLicense, subjectsWithTimes } from '../../domain/license/report/report.js';
import {
  reliedConclusions,
  weighConclusions,
} from '../../domain/license/report/trusted-conclusions.js';
import { PedigreeError } from '../../encoding/error.js';
import type { Address, Hex } from '../../encoding/hex.js';
import type { RequestContext } from '../context.js';
import { apiError } from '../errors.js';
import type { LicenseUse } from '../generated/types.js';
import type { LicenseReportModel, NodeModel } from '../models.js';

export type ReportArgs = {
  readonly use: LicenseUse;
  readonly policies: readonly CompiledPolicy[];
  readonly granted: readonly string[];
  readonly counsel: readonly Address[];
};

/** The reports of one asset by some policies: one read of the graph for all assets of a page, one of the index. */
export async function readReport(
  asset: NodeModel,
  args: ReportArgs,
  context: RequestContext,
): Promise<LicenseReportModel> {
  const { moment, view } = asset;
  const start = view.node.id;
  const use = readUse(args.use, moment.block.timestamp);
  const closure = await context.reads.closure(moment, start);
  const times = await readTimes(asset, closure, context);
  const recorded = findConclusions(closure, start, moment.block.timestamp);
  const documents = await readConclusions(recorded, context);
  const named = [
    ...context.ports.license.counsel,
    ...args.counsel,
    ...args.policies.flatMap(({ policy }) => policy.trust.counsel),
  ];
  const counsel = new Set(named.map((address) => address.toLowerCase() as Address));
  const weighed = weighConclusions(closure, start, recorded, documents, counsel);
  const reports = args.policies.map((policy) =>
    reportLicense({
      closure,
      start,
      policy,
      use,
      granted: args.granted,
      timestamp: moment.block.timestamp,
      times,
      conclusions: reliedConclusions(weighed),
    }),
  );
  return { asset, closure, reports, conclusions: weighed };
}

const MOST_USES = 1_000;
const uses = new Map<string, Use>();

/** Uses that say the same are one object, for all assets of a page and from answer to answer: what was judged is remembered by it. */
function readUse(given: LicenseUse, now: number): Use {
  const { monthlyUsers, ...rest } = given;
  const stated = Object.fromEntries(Object.entries(rest).filter(([, value]) => value != null));
  const use = parseUse(
    { ...stated, ...(monthlyUsers == null ? {} : { monthlyUsers: toCount(monthlyUsers) }) },
    now,
  );
  const key = JSON.stringify(use);
  const known = uses.get(key);
  if (known !== undefined) return known;
  if (uses.size >= MOST_USES) uses.clear();
  uses.set(key, use);
  return use;
}

function toCount(value: bigint): number {
  const count = Number(value);
  if (Number.isSafeInteger(count)) return count;
  throw apiError('BAD_REQUEST', `use: monthlyUsers: expected fewer than 2^53, got ${value}`);
}

/** Times of the blocks in which terms came and went upstream: the facts of those subjects tell. */
async function readTimes(
  { moment, view }: NodeModel,
  closure: Closure,
  { reads }: RequestContext,
): Promise<ReadonlyMap<number, number>> {
  const subjects = subjectsWithTimes(closure, view.node.id);
  const facts = await Promise.all(subjects.map((subject) => reads.facts(moment, subject)));
  return new Map(facts.flat().map(({ position }) => [position.blockNumber, position.timestamp]));
}

async function readConclusions(
  recorded: readonly RecordedConclusion[],
  { ports, signal }: RequestContext,
): Promise<ReadonlyMap<Hex, ConclusionDocument>> {
  const hashes = [...new Set(recorded.map(({ documentHash }) => documentHash))];
  const found = new Map<Hex, ConclusionDocument>();
  await Promise.all(
    hashes.map(async (hash) => {
      const bytes = await ports.license.readDocument(hash, signal);
      const document = bytes === null ? null : parseOrNull(bytes);
      if (document !== null) found.set(hash, document);
    }),
  );
  return found;
}

/** What is no conclusion is shown as such and relied on by nobody. */
function parseOrNull(bytes: Uint8Array): ConclusionDocument | null {
  try {
    return parseConclusion(bytes);
  } catch (error) {
    if (error instanceof PedigreeError) return null;
    throw error;
  }
}
