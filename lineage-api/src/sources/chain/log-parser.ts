import type { DeploymentInfo } from '../../encoding/deployment.js';
import { PedigreeError } from '../../encoding/error.js';
import type { FactContract, FactPosition } from '../../encoding/fact-catalog.js';
import { parseFactLog, type Said } from '../../encoding/fact-events.js';
import { type Address, type Hex, isHex } from '../../encoding/hex.js';
import { parseHash, parseQuantity, shown } from '../blocks.js';
import { garbage } from '../rpc-errors.js';

/** A fact as its log says it; the timestamp is that of the log where the node gives one. */
export type LoggedFact = Said & {
  readonly factId: Hex;
  readonly position: Omit<FactPosition, 'timestamp'> & { readonly timestamp: number | undefined };
};

/** Which registry stands at an address. */
export type Registries = ReadonlyMap<Address, FactContract>;

export function registriesOf({ contracts }: DeploymentInfo): Registries {
  return new Map(
    (['lineage', 'assertions', 'licenses'] as const).map((name) => [contracts[name].address, name]),
  );
}

/** Facts of the answer to `eth_getLogs` for a range, in chain order. Anything that was not asked for is garbage. */
export function parseLogs(
  answer: unknown,
  registries: Registries,
  range: { readonly from: number; readonly to: number },
): LoggedFact[] {
  if (!Array.isArray(answer)) throw garbage(`expected a list of logs, got ${shown(answer)}`);
  const facts = answer.map((log) => parseLog(log, registries));
  facts.sort((a, b) => comparePositions(a.position, b.position));
  facts.forEach((fact, i) => {
    checkPlace(fact, facts[i - 1], range);
  });
  return facts;
}

function comparePositions(a: LoggedFact['position'], b: LoggedFact['position']): number {
  return a.blockNumber - b.blockNumber || a.logIndex - b.logIndex;
}

function parseLog(value: unknown, registries: Registries): LoggedFact {
  if (typeof value !== 'object' || value === null)
    throw garbage(`expected a log, got ${shown(value)}`);
  const log = value as Record<string, unknown>;
  const contract = registries.get(String(log.address).toLowerCase() as Address);
  if (contract === undefined) {
    throw garbage(`expected a log of a registry, got one of ${shown(log.address)}`);
  }
  if (log.removed === true) throw garbage('expected logs of the chain, got a removed one');
  return { ...parseContent(contract, log), position: parsePosition(log) };
}

function parseContent(
  contract: FactContract,
  { topics, data }: Record<string, unknown>,
): Said & { factId: Hex } {
  if (!Array.isArray(topics) || !topics.every((topic) => isHex(topic, 32)) || !isHex(data)) {
    throw garbage(`expected topics and data of a log, got ${shown(topics)}`);
  }
  try {
    return parseFactLog(contract, topics, data);
  } catch (error) {
    if (!(error instanceof PedigreeError)) throw error;
    throw garbage(`expected a fact of the ${contract} registry: ${error.message}`);
  }
}

function parsePosition(log: Record<string, unknown>): LoggedFact['position'] {
  return {
    blockNumber: parseQuantity(log.blockNumber, 'the block of a log'),
    blockHash: parseHash(log.blockHash, 'the block hash of a log'),
    txHash: parseHash(log.transactionHash, 'the transaction of a log'),
    txIndex: parseQuantity(log.transactionIndex, 'the transaction index of a log'),
    logIndex: parseQuantity(log.logIndex, 'the index of a log'),
    timestamp:
      log.blockTimestamp === undefined || log.blockTimestamp === null
        ? undefined
        : parseQuantity(log.blockTimestamp, 'the timestamp of a log'),
  };
}

function checkPlace(
  { position }: LoggedFact,
  before: LoggedFact | undefined,
  { from, to }: { from: number; to: number },
): void {
  const { blockNumber, logIndex, txIndex } = position;
  if (blockNumber < from || blockNumber > to) {
    throw garbage(`expected logs of blocks ${from} to ${to}, got one of block ${blockNumber}`);
  }
  if (before?.position.blockNumber !== blockNumber) return;
  if (before.position.logIndex === logIndex) {
    throw garbage(`expected each log once, got log ${logIndex} of block ${blockNumber} twice`);
  }
  if (before.position.txIndex > txIndex) {
    throw garbage(`expected the logs of block ${blockNumber} in the order of their transactions`);
  }
}
