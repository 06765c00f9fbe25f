/**
 * A million outputs from a file to the chain: read, hashed, their manifest stored, the batch anchored and waited for.
 *
 *   npm run bench:outputs [count]
 */
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openLocalStore } from '../../lineage-api/src/files/local.js';
import { readOutputFile } from '../../lineage-api/src/publish/forms/output-file.js';
import { anchorOutputs, planOutputs } from '../../lineage-api/src/publish/forms/outputs.js';
import { localKey } from '../../lineage-api/src/publish/local-accounts.js';
import { readChainTime, registerAsset } from '../../lineage-api/src/publish/register.js';
import { openWallet } from '../../lineage-api/src/publish/wallet.js';
import { startAnvil } from '../../test/harness/anvil.js';
import { deployTo } from '../../test/harness/deploy.js';

const COUNT = Number(process.argv[2] ?? 1_000_000);
const GOAL = { leaves: 1_000_000, seconds: 60, megabytes: 1_000 };
const MIB = 1024 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'pedigree-outputs-'));
const anvil = await startAnvil();
try {
  const result = await measure();
  print(result);
  if (COUNT === GOAL.leaves) {
    mkdirSync('bench/results', { recursive: true });
    writeFileSync('bench/results/outputs.json', `${JSON.stringify(result, null, 2)}\n`);
  }
} finally {
  await anvil.stop();
  rmSync(folder, { recursive: true, force: true });
}

type Result = {
  readonly leaves: number;
  readonly seconds: number;
  readonly parts: Readonly<Record<'readSeconds' | 'anchorSeconds' | 'againSeconds', number>>;
  /** Of the whole process, which also made the file. */
  readonly peakMegabytes: number;
  readonly goal: typeof GOAL;
  readonly load: number;
};

async function measure(): Promise<Result> {
  const deployment = await deployTo(anvil.rpcUrl);
  const target = {
    wallet: await openWallet({ rpcUrl: anvil.rpcUrl, key: localKey(3) }),
    deployment,
    content: await openLocalStore({ dir: join(folder, 'files') }),
  };
  const model = await registerAsset(target, {
    kind: 'MODEL',
    name: 'A model',
    role: 'RIGHTS_HOLDER',
    identifier: 'bench:model',
    createdAt: '2024-01-01',
  });
  const path = join(folder, 'outputs.jsonl');
  await pipeline(Readable.from(linesOf(model.id)), createWriteStream(path));

  const anchor = async () => {
    const started = performance.now();
    const file = await readOutputFile(createReadStream(path, { highWaterMark: MIB }));
    const read = performance.now();
    const options = {
      kind: 'OUTPUT' as const,
      role: 'RIGHTS_HOLDER' as const,
      createdAt: null,
      now: await readChainTime(target),
      mostLeaves: 1_000_000,
      resolve: async (name: string) => name as `0x${string}`,
      onProgress: (line: string) => console.log(line),
    };
    const plan = await planOutputs(target, file, options);
    const report = await anchorOutputs(target, plan, options);
    const ended = performance.now();
    return { report, read: (read - started) / 1000, whole: (ended - started) / 1000 };
  };
  const first = await anchor();
  const again = await anchor();
  if (first.report.transactions.length === 0 || again.report.transactions.length > 0) {
    throw new Error('expected the file to be anchored once');
  }
  return {
    leaves: COUNT,
    seconds: round(first.whole),
    parts: {
      readSeconds: round(first.read),
      anchorSeconds: round(first.whole - first.read),
      againSeconds: round(again.whole),
    },
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    goal: GOAL,
    load: round(loadavg()[0] ?? 0),
  };
}

function* linesOf(model: string): Generator<string> {
  let text = '';
  for (let i = 0; i < COUNT; i++) {
    const hash = createHash('sha256').update(`output ${i}`).digest('hex');
    text += `{"sha256":"0x${hash}","sources":"${model}=OUTPUT_OF"}\n`;
    if (text.length < MIB) continue;
    yield text;
    text = '';
  }
  yield text;
}

function print({ leaves, seconds, parts, peakMegabytes, load }: Result): void {
  const isWhole = leaves === GOAL.leaves;
  const verdict = (met: boolean) => (isWhole ? (met ? 'yes' : 'NO') : '');
  console.log('\n| what | ours | goal | met |\n| --- | --- | --- | --- |');
  console.log(
    `| ${leaves} outputs anchored from a file | ${seconds} s (read ${parts.readSeconds} s, hashed, stored and anchored ${parts.anchorSeconds} s) | ${GOAL.seconds} s | ${verdict(seconds <= GOAL.seconds)} |`,
  );
  console.log(
    `| memory, resident at most | ${peakMegabytes} MB | ${GOAL.megabytes} MB | ${verdict(peakMegabytes <= GOAL.megabytes)} |`,
  );
  console.log(`| the same file again | ${parts.againSeconds} s | | |`);
  console.log(`load ${load}, Node ${process.versions.node}`);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
