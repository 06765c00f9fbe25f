/**
 * A million outputs from a file to the chain: read, hashed, their manifest stored, the batch anchored and waited for.
 *
 *   npm run bench:outputs [count]
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
import { beginReport, finishReport, type Line } from '../report.js';

const COUNT = Number(process.argv[2] ?? 1_000_000);
const GOAL = { leaves: 1_000_000, seconds: 60, megabytes: 1_000 };
const MIB = 1024 * 1024;

const begun = beginReport();
const folder = mkdtempSync(join(tmpdir(), 'pedigree-outputs-'));
const anvil = await startAnvil();
try {
  finishReport(begun, {
    name: COUNT === GOAL.leaves ? 'outputs' : `outputs-${COUNT}`,
    conditions: { outputs: COUNT },
    lines: await measure(),
  });
} finally {
  await anvil.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<Line[]> {
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
  const anchorSeconds = first.whole - first.read;
  // Of the whole process, which also made the file.
  const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
  return [
    {
      what: 'outputs anchored from a file: read, hashed, their manifest stored, in a block',
      ours: `${first.whole.toFixed(1)} s (read ${first.read.toFixed(1)} s, the rest ${anchorSeconds.toFixed(1)} s)`,
      ...goalOf(`≤ ${GOAL.seconds} s`, first.whole <= GOAL.seconds),
    },
    {
      what: 'memory, resident at most',
      ours: `${megabytes.toFixed(0)} MB`,
      ...goalOf(`≤ ${GOAL.megabytes} MB`, megabytes <= GOAL.megabytes),
    },
    { what: 'the same file again, which changes nothing', ours: `${again.whole.toFixed(1)} s` },
  ];
}

/** The goals are those of a million. */
function goalOf(goal: string, met: boolean): Pick<Line, 'goal' | 'met'> {
  return COUNT === GOAL.leaves ? { goal, met } : {};
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
