import type { CodeName } from '../../encoding/enums.js';
import { toCode } from '../../encoding/enums.js';
import { PedigreeError } from '../../encoding/error.js';
import { keccakBytes, toBytes } from '../../encoding/hash.js';
import { type Hex, toHex } from '../../encoding/hex.js';
import { batchIdOf, prefixOf } from '../../encoding/ids.js';
import { headerLine, leafLine, type ManifestLeaf } from '../../encoding/manifest.js';
import { emptyTree, hashLevels, leafHashBytes, merkleRoot } from '../../encoding/merkle.js';
import { encodeRecord, toAction } from '../actions.js';
import { createSaltMaker } from '../register.js';
import { findSubjects } from '../subjects.js';
import type { PublishTarget } from '../target.js';
import { tellWhatStands } from '../what-stands.js';
import { type OutputBatch, splitIntoBatches } from './output-batches.js';
import type { OutputFile } from './output-file.js';
import {
  type OutputSource,
  orderOutputSources,
  parseOutputSources,
  wordsOfOutput,
} from './output-sources.js';
import { type Problem, throwProblems } from './problems.js';

const SAID_EVERY = 250_000;

export type OutputOptions = {
  readonly kind: 'DATASET' | 'MODEL' | 'OUTPUT';
  readonly role: CodeName<'role'>;
  /** Of all outputs, unix seconds; null for one second after the newest source, or `now` where that is later. */
  readonly createdAt: number | null;
  /** Time of the newest block, unix seconds. */
  readonly now: number;
  readonly mostLeaves: number;
  /** The id of what a source is called in the file. */
  readonly resolve: (name: string) => Promise<Hex>;
  readonly onProgress: (line: string) => void;
};

export type AnchoredPart = {
  readonly batchId: Hex;
  readonly leafCount: number;
  readonly sources: number;
  readonly registeredBefore: boolean;
};

export type OutputReport = {
  readonly dryRun: boolean;
  readonly outputs: number;
  readonly batches: readonly AnchoredPart[];
  readonly transactions: readonly Hex[];
};

/** What a file of outputs comes to: all that is checked before anything is stored or sent. */
export type OutputPlan = {
  readonly file: OutputFile;
  readonly createdAt: number;
  /** Sources by the number of their list. */
  readonly lists: readonly (readonly OutputSource[])[];
  readonly parts: readonly (OutputBatch & {
    readonly batchKey: Hex;
    readonly batchId: Hex;
    /** Of which the salts of the leaves are made. */
    readonly secret: Hex;
    readonly registeredBefore: boolean;
  })[];
};

/** Throws `BAD_RECORD` with every problem of the sources. Keys are made of the file, so that it is anchored once. */
export async function planOutputs(
  target: PublishTarget,
  file: OutputFile,
  options: OutputOptions,
): Promise<OutputPlan> {
  const { wallet, deployment } = target;
  const prefix = prefixOf(deployment.chainId, deployment.contracts.lineage.address);
  const { createdAt, lists } = await resolveLists(target, file, options, prefix);
  const makeSalt = await createSaltMaker(wallet, deployment);
  const parts = splitIntoBatches(file.outputs, lists, options.mostLeaves).map((part, i) => {
    const name = `outputs ${file.hash} ${options.kind} part ${i} of ${options.mostLeaves}`;
    const batchKey = makeSalt(`batch of ${name}`);
    const batchId = batchIdOf(prefix, wallet.address, batchKey);
    return { ...part, batchKey, batchId, secret: makeSalt(`leaves of ${name}`) };
  });
  await wallet.settle();
  const known = await findSubjects(
    target,
    parts.map(({ batchId }) => batchId),
  );
  return {
    file,
    createdAt,
    lists,
    parts: parts.map((part) => ({ ...part, registeredBefore: known.has(part.batchId) })),
  };
}

/** What anchoring would do; nothing is stored or sent. */
export function previewOutputs({ file, parts }: OutputPlan): OutputReport {
  return {
    dryRun: true,
    outputs: file.outputs.size(),
    batches: parts.map(toPart),
    transactions: [],
  };
}

/** Stores the manifest of each part, then anchors it. Stopped anywhere, the next run does the rest. */
export async function anchorOutputs(
  target: PublishTarget,
  plan: OutputPlan,
  options: OutputOptions,
): Promise<OutputReport> {
  const transactions = await tellWhatStands(target, (counted) => anchor(counted, plan, options));
  return { ...previewOutputs(plan), dryRun: false, transactions };
}

async function anchor(
  target: PublishTarget,
  plan: OutputPlan,
  options: OutputOptions,
): Promise<readonly Hex[]> {
  const { wallet, deployment, content } = target;
  const to = deployment.contracts.lineage.address;
  const transactions: Hex[] = [];
  for (const part of plan.parts) {
    if (part.registeredBefore) continue;
    const { root, manifest } = buildPart(target, plan, part, options);
    if (part.to - part.from >= SAID_EVERY) {
      options.onProgress(`storing a manifest of ${manifest.length} bytes`);
    }
    const manifestHash = await content.put(manifest);
    const action = toAction('lineage', 'anchorBatch', [
      {
        registrant: wallet.address,
        role: toCode('role', options.role),
        leafCount: part.to - part.from,
        createdAt: plan.createdAt,
        batchKey: part.batchKey,
        root,
        manifestHash,
        sources: part.sources,
      },
    ]);
    const receipt = await wallet.send({ to, data: encodeRecord([action]) });
    transactions.push(receipt.transactionHash);
    if (plan.parts.length > 1)
      options.onProgress(`anchored outputs ${part.from + 1} to ${part.to}`);
  }
  return transactions;
}

type Part = OutputPlan['parts'][number];

function toPart({ batchId, from, to, sources, registeredBefore }: Part): AnchoredPart {
  return { batchId, leafCount: to - from, sources: sources.length, registeredBefore };
}

/** Each distinct list is resolved and checked once. */
async function resolveLists(
  target: PublishTarget,
  { outputs }: OutputFile,
  options: OutputOptions,
  prefix: Hex,
): Promise<Pick<OutputPlan, 'lists' | 'createdAt'>> {
  const problems: Problem[] = [];
  const ids = new Map<string, Hex>();
  const resolved: OutputSource[][] = [];
  for (const { text, line } of outputs.sources) {
    const list: OutputSource[] = [];
    try {
      for (const written of parseOutputSources(text)) {
        const id = ids.get(written.name) ?? (await options.resolve(written.name));
        ids.set(written.name, id);
        list.push({ ...written, id });
      }
    } catch (error) {
      problems.push(problemOf(line, error));
    }
    resolved.push(list);
  }
  throwProblems(problems);
  const stored = await findSubjects(target, [...new Set(ids.values())]);
  const newest = Math.max(0, ...[...stored.values()].map(({ createdAt }) => createdAt));
  const createdAt = options.createdAt ?? Math.max(options.now, newest + 1);
  const lists = resolved.map((list, i) => {
    try {
      return orderOutputSources(list, { prefix, stored, createdAt });
    } catch (error) {
      problems.push(problemOf(outputs.sources[i]?.line ?? 0, error));
      return [];
    }
  });
  throwProblems(problems);
  return { lists, createdAt };
}

function problemOf(line: number, error: unknown): Problem {
  if (!(error instanceof PedigreeError)) throw error;
  return { at: `line ${line}`, message: `sources: ${error.message}` };
}

/** The manifest of one part, in one buffer of its exact length, and its root. */
function buildPart(
  { deployment }: PublishTarget,
  { file, lists }: OutputPlan,
  part: Part,
  { kind, onProgress }: OutputOptions,
): { readonly root: Hex; readonly manifest: Uint8Array } {
  const leafCount = part.to - part.from;
  const words = lists.map((list) => wordsOfOutput(list, part.sources));
  const header = `${headerLine({ leafCount, sources: part.sources })}\n`;
  const toLeaf = leafMaker(file.outputs, part, toCode('subjectKind', kind), words);
  const prefix = prefixOf(deployment.chainId, deployment.contracts.lineage.address);
  const tree = emptyTree(leafCount);
  const manifest = Buffer.allocUnsafeSlow(header.length + linesLength(file.outputs, part, words));
  let at = manifest.write(header, 0, 'latin1');
  for (let index = 0; index < leafCount; index++) {
    const leaf = toLeaf(index);
    at += manifest.write(`${leafLine(leaf)}\n`, at, 'latin1');
    const place = { prefix, batchId: part.batchId, index, leafCount };
    tree.nodes.set(leafHashBytes(place, leaf.salt, leaf), index * 32);
    if ((index + 1) % SAID_EVERY === 0) onProgress(`hashed ${index + 1} of ${leafCount} outputs`);
  }
  if (at !== manifest.length) throw new Error(`expected ${manifest.length} bytes, wrote ${at}`);
  return { root: merkleRoot(hashLevels(tree)), manifest };
}

function leafMaker(
  outputs: OutputFile['outputs'],
  { from, secret }: Part,
  kind: number,
  words: readonly (readonly Hex[])[],
): (index: number) => ManifestLeaf {
  const seed = Buffer.alloc(36);
  seed.set(toBytes(secret));
  return (index) => {
    const { scheme, contentHash, metadataHash } = outputs.get(from + index);
    seed.writeUInt32BE(index, 32);
    return {
      kind,
      scheme: toCode('scheme', scheme),
      contentHash,
      metadataHash,
      salt: toHex(keccakBytes(seed)),
      words: words[outputs.sourcesOf(from + index)] as readonly Hex[],
    };
  };
}

/** Lines differ in length by the number of their words alone: kind and scheme are one digit. */
function linesLength(
  outputs: OutputFile['outputs'],
  { from, to }: Part,
  words: readonly (readonly Hex[])[],
): number {
  const hash: Hex = `0x${'0'.repeat(64)}`;
  const empty = { kind: 1, scheme: 1, contentHash: hash, metadataHash: hash, salt: hash };
  const lengths = words.map((own) => leafLine({ ...empty, words: own }).length + 1);
  let length = 0;
  for (let i = from; i < to; i++) length += lengths[outputs.sourcesOf(i)] as number;
  return length;
}
