import { decodeEventLog, type PublicClient, type Hex as ViemHex } from 'viem';
import { lineageRegistryAbi } from '../abi/lineageRegistry.js';
import type { DeploymentInfo } from '../encoding/deployment.js';
import type { Hex } from '../encoding/hex.js';
import { parseDerivationWords } from '../encoding/words.js';
import { type Recorded, termsKey } from './plan.js';
import type { Wallet } from './wallet.js';

/** What is on the chain of an asset whose facts went into several transactions, of which some may be missing. */
export async function readRecorded(
  wallet: Wallet,
  deployment: DeploymentInfo,
  subject: Hex,
): Promise<Recorded> {
  const head = Number(await wallet.ask((client) => client.getBlockNumber()));
  const { address } = deployment.contracts.lineage;
  const sources = new Set<Hex>();
  const named = new Set<Hex>();
  const undisclosed = new Set<Hex>();
  const activities = new Set<Hex>();
  const terms = new Set<string>();
  let declaredComplete = false;
  for (const { topics, data } of await readLogs(wallet, address, subject, deployment.block, head)) {
    const { eventName, args } = decodeEventLog({ abi: lineageRegistryAbi, topics, data });
    if (eventName === 'DerivationsRecorded') {
      for (const { source } of parseDerivationWords(args.words)) sources.add(source);
    } else if (eventName === 'SourceNamed') named.add(args.commitment);
    else if (eventName === 'SourcesCommitted') undisclosed.add(args.root);
    else if (eventName === 'ActivityRecorded') activities.add(args.activityId);
    else if (eventName === 'TermsAttached')
      terms.add(termsKey(args.licenseTermsId, args.appliesTo));
    else if (eventName === 'SourcesDeclaredComplete') declaredComplete = true;
  }
  return { sources, named, undisclosed, activities, terms, declaredComplete };
}

type Log = { readonly topics: [ViemHex, ...ViemHex[]]; readonly data: ViemHex };

/** Facts of one subject. Nodes bound the blocks that one question may span: a span that is refused is halved. */
async function readLogs(
  wallet: Wallet,
  address: Hex,
  subject: Hex,
  from: number,
  to: number,
): Promise<readonly Log[]> {
  try {
    return await wallet.ask((client) => requestLogs(client, address, subject, from, to));
  } catch (error) {
    if (to <= from) throw error;
    const middle = Math.floor((from + to) / 2);
    return [
      ...(await readLogs(wallet, address, subject, from, middle)),
      ...(await readLogs(wallet, address, subject, middle + 1, to)),
    ];
  }
}

function requestLogs(
  client: PublicClient,
  address: Hex,
  subject: Hex,
  from: number,
  to: number,
): Promise<readonly Log[]> {
  const fromBlock: ViemHex = `0x${from.toString(16)}`;
  const toBlock: ViemHex = `0x${to.toString(16)}`;
  return client.request({
    method: 'eth_getLogs',
    params: [{ address, topics: [null, subject], fromBlock, toBlock }],
  }) as Promise<readonly Log[]>;
}
