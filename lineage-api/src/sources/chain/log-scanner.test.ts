import { describe, expect, it } from 'vitest';
import type { DeploymentInfo } from '../../encoding/deployment.js';
import { FACT_EVENTS } from '../../encoding/fact-events.js';
import type { Hex } from '../../encoding/hex.js';
import { type LoggedFacts, packLogs, registriesOf } from './log-parser.js';
import { scanLogs } from './log-scanner.js';

const contractAt = (digit: string) => ({
  address: `0x${digit.repeat(40)}` as Hex,
  codeHash: `0x${'0'.repeat(64)}` as Hex,
});
const contracts = {
  lineage: contractAt('a'),
  assertions: contractAt('b'),
  licenses: contractAt('c'),
};
const deployment: DeploymentInfo = { chainId: 31337, schemaVersion: 1, block: 1, contracts };
const registries = registriesOf(deployment);
const range = { from: 1, to: 1_000 };
const ID = 7;
const MUTATIONS = Number(process.env.PEDIGREE_SCAN_MUTATIONS ?? 1_000);

/** Numbers that look random and are the same each time. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One log of every event there is, two in a transaction, some in a block; of words that nobody looks at here. */
function makeLogs(random: (below: number) => number) {
  const digits = (bytes: number): string =>
    Array.from({ length: bytes * 2 }, () => random(16).toString(16)).join('');
  const hash = (of: number): string => `0x${of.toString(16).padStart(64, 'e')}`;
  return FACT_EVENTS.map((event, i) => {
    const block = 1 + Math.floor(i / 6) * 3;
    const words = event.names.length + (event.indexed < 0 ? 2 : 1) + random(3);
    return {
      address: contracts[event.contract].address,
      topics: [
        event.topic0,
        ...Array.from({ length: event.indexed < 0 ? 1 : 2 }, () => `0x${digits(32)}`),
      ],
      data: `0x${digits(words * 32)}`,
      blockHash: hash(block),
      blockNumber: `0x${block.toString(16)}`,
      ...(i % 12 < 6 ? { blockTimestamp: `0x${(1_700_000_000 + block).toString(16)}` } : {}),
      transactionHash: hash(100 + Math.floor(i / 2)),
      transactionIndex: `0x${Math.floor((i % 6) / 2).toString(16)}`,
      logIndex: `0x${(i % 6).toString(16)}`,
      removed: false,
    };
  });
}

function answerOf(logs: readonly object[]): string {
  return `{"jsonrpc":"2.0","id":${ID},"result":${JSON.stringify(logs)}}`;
}

const scan = (text: string) => scanLogs(Buffer.from(text, 'latin1'), ID, registries, range);

/** Blocks as they are read further, and the records. */
function contentOf({ bytes, blocks }: LoggedFacts) {
  return JSON.stringify({
    records: bytes.toString('hex'),
    blocks: blocks.map(({ number, hash, timestamp, offsets, end }) => {
      return { number, hash, timestamp, offsets, end };
    }),
  });
}

/** What parsing makes of an answer: the facts, or the reason why there are none. */
function parse(text: string) {
  try {
    const { id, result } = JSON.parse(text) as { id: unknown; result: unknown };
    if (id !== ID) return 'of another question';
    return contentOf(packLogs(result, registries, range));
  } catch (error) {
    return (error as Error).message;
  }
}

describe('logs that are read off their bytes', () => {
  it('are those that parsing gives, whatever facts they hold', () => {
    const text = answerOf(makeLogs(createRandom(1)));
    const scanned = scan(text);
    expect(scanned && contentOf(scanned)).toEqual(parse(text));
    expect(scanned?.blocks.flatMap(({ offsets }) => offsets)).toHaveLength(FACT_EVENTS.length);
    expect(scan(`${answerOf([])}\n`)).toEqual({ bytes: Buffer.alloc(0), blocks: [] });
  });

  it('are left to parsing where anything is out of order, missing, twice, or written otherwise', () => {
    const logs = makeLogs(createRandom(2));
    const [first, second, ...others] = logs as [object, object, ...object[]];
    const { blockHash: _, ...withoutHash } = first as { blockHash: string };
    const capital = {
      ...first,
      address: contracts.lineage.address.toUpperCase().replace('X', 'x'),
    };
    for (const changed of [
      [second, first, ...others],
      [first, first, second, ...others],
      [withoutHash, second, ...others],
      [capital, second, ...others],
      [{ ...first, removed: true }, second],
      [{ ...first, transactionIndex: '0x5' }, second],
      [{ ...first, blockTimestamp: '0x1' }, second],
      [{ ...first, blockNumber: '0x01' }],
      [{ ...first, blockNumber: '0x7d0' }],
      [{ ...first, logIndex: '0x100000' }, second],
      [{ ...first, data: '0x' }],
      [{ ...first, data: '0x1' }],
      [{ ...first, more: '0x1' }],
    ]) {
      expect(scan(answerOf(changed))).toBeNull();
    }
    const text = answerOf(logs);
    for (const other of [
      text.replace(`"id":${ID}`, '"id":8'),
      text.replace('[', '[ '),
      text.slice(0, -1),
      `${text}x`,
      '{"jsonrpc":"2.0","id":7,"error":{"code":-32000,"message":"no"}}',
      '',
    ]) {
      expect(scan(other)).toBeNull();
    }
  });

  it('are never others than parsing gives, whatever byte is another', () => {
    const random = createRandom(3);
    const text = answerOf(makeLogs(random).slice(0, 14));
    let accepted = 0;
    for (let i = 0; i < MUTATIONS; i++) {
      const at = random(text.length);
      const character = '0123456789abcdefABCx"{}[],:\\ '[random(29)] as string;
      const length = random(3);
      const changed = text.slice(0, at) + character + text.slice(at + length);
      const scanned = scan(changed);
      if (scanned === null) continue;
      accepted += 1;
      expect(contentOf(scanned)).toBe(parse(changed));
    }
    expect(accepted).toBeGreaterThan(MUTATIONS / 10);
  });
});
