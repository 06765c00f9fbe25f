import { type Abi, encodeFunctionData } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';
import { assertionRegistryAbi } from '../../lineage-api/src/abi/assertionRegistry.js';
import { licenseRegistryAbi } from '../../lineage-api/src/abi/licenseRegistry.js';
import { lineageRegistryAbi } from '../../lineage-api/src/abi/lineageRegistry.js';
import type { DeploymentInfo } from '../../lineage-api/src/encoding/deployment.js';
import type { FactContract } from '../../lineage-api/src/encoding/fact-catalog.js';
import { sha256 } from '../../lineage-api/src/encoding/hash.js';
import { type Address, type Hex, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { prefixOf } from '../../lineage-api/src/encoding/ids.js';
import { callRpc } from './anvil.js';
import { createRandom, type Random } from './random.js';
import { ACTIONS, type ActionContext, type Call } from './random-actions.js';
import type { MadeBatch } from './random-batches.js';
import { createFollower } from './random-follower.js';

export type HistoryOptions = {
  readonly rpcUrl: string;
  readonly deployment: DeploymentInfo;
  readonly seed: number;
  /** Accounts that act, of the ten that the chain funds. */
  readonly accounts?: number;
};

/** Sends random but mostly valid transactions of every kind of fact. A seed decides all of it. */
export type RandomHistory = {
  /**
   * Sends so many transactions, in blocks of one to four. What vanished in a reorg since is noticed and not referred to.
   */
  play(steps: number): Promise<void>;
  /** Manifests of the batches sent so far, by their hash: the caller decides which are withheld. */
  manifests(): ReadonlyMap<Hex, Uint8Array>;
  /** Fact types in the chain, with how many there are. */
  counts(): Promise<ReadonlyMap<string, number>>;
};

const MNEMONIC = 'test test test test test test test test test test test junk';
const ABIS: Record<FactContract, Abi> = {
  lineage: lineageRegistryAbi as Abi,
  assertions: assertionRegistryAbi as Abi,
  licenses: licenseRegistryAbi as Abi,
};
const DOMAIN_NAMES: Record<FactContract, string> = {
  lineage: 'Pedigree LineageRegistry',
  assertions: 'Pedigree AssertionRegistry',
  licenses: 'Pedigree LicenseRegistry',
};
const TYPES = {
  Transfer: [
    { name: 'subject', type: 'bytes32' },
    { name: 'from', type: 'address' },
    { name: 'to', type: 'address' },
    { name: 'role', type: 'uint8' },
    { name: 'head', type: 'bytes32' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint40' },
  ],
  Action: [
    { name: 'selector', type: 'bytes4' },
    { name: 'arguments', type: 'bytes' },
  ],
  Record: [
    { name: 'actor', type: 'address' },
    { name: 'actions', type: 'Action[]' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint40' },
  ],
};
const DEADLINE = 4_000_000_000;
const GAS = '0x2dc6c0';

type Signer = ReturnType<typeof mnemonicToAccount>;

export function createRandomHistory(options: HistoryOptions): RandomHistory {
  const { rpcUrl, deployment, seed } = options;
  const random = createRandom(seed);
  const signers = new Map<Address, Signer>(
    Array.from({ length: options.accounts ?? 4 }, (_, addressIndex) => {
      const signer = mnemonicToAccount(MNEMONIC, { addressIndex });
      return [signer.address.toLowerCase() as Address, signer];
    }),
  );
  const accounts = [...signers.keys()];
  const made = new Map<Hex, MadeBatch>();
  const follower = createFollower(rpcUrl, deployment);
  const prefix = prefixOf(deployment.chainId, deployment.contracts.lineage.address);
  const clock = { now: 1_500_000_000 };

  const domainOf = (contract: FactContract) => ({
    name: DOMAIN_NAMES[contract],
    version: '1',
    chainId: deployment.chainId,
    verifyingContract: deployment.contracts[contract].address,
  });
  const sign = async (
    contract: FactContract,
    signer: Address,
    primaryType: 'Transfer' | 'Record',
    message: Record<string, unknown>,
  ): Promise<Hex> => {
    const account = signers.get(signer);
    if (!account) throw new Error(`no key of ${signer}`);
    const domain = domainOf(contract);
    return account.signTypedData({ domain, types: TYPES, primaryType, message } as never);
  };

  /** The owner sends what the recipient signed, or the reverse. */
  async function makeTransfer({ model }: ActionContext): Promise<Call | undefined> {
    const subject = random.pick([...model.subjects.values()]);
    const to = random.pick(accounts.filter((account) => account !== subject?.owner));
    if (!subject || !to) return undefined;
    const transfer = {
      subject: subject.id,
      from: subject.owner,
      to,
      role: random.integer(1, 4),
      // What was signed for what was seen is refused where another fact of the block came first.
      head: random.chance(0.5) ? ZERO_HASH : (model.heads.get(subject.id) ?? ZERO_HASH),
      nonce: BigInt(random.hash()),
      deadline: DEADLINE,
    };
    const [from, signer] = random.chance(0.5) ? [subject.owner, to] : [to, subject.owner];
    const signature = await sign('lineage', signer, 'Transfer', transfer);
    return {
      contract: 'lineage',
      functionName: 'transferOwnership',
      args: [transfer, signature],
      from,
    };
  }

  /** The same call, signed by its actor and sent by another. */
  async function relay(call: Call): Promise<Call> {
    const data = encode(call);
    const record = {
      actor: call.from,
      actions: [{ selector: data.slice(0, 10), arguments: `0x${data.slice(10)}` }],
      nonce: BigInt(random.hash()),
      deadline: DEADLINE,
    };
    const signature = await sign(call.contract, call.from, 'Record', record);
    const from = random.pick(accounts) as Address;
    return { contract: call.contract, functionName: 'recordFor', args: [record, signature], from };
  }

  async function nextCall(): Promise<Call> {
    const context: ActionContext = {
      random,
      model: follower.model(),
      accounts,
      prefix,
      made,
      clock,
    };
    for (;;) {
      const call = random.chance(0.04) ? await makeTransfer(context) : pickAction(random)(context);
      if (call) return random.chance(0.1) ? relay(call) : call;
    }
  }

  async function send(call: Call): Promise<void> {
    const to = deployment.contracts[call.contract].address;
    const transaction = { from: call.from, to, data: encode(call), gas: GAS };
    await callRpc(rpcUrl, 'eth_sendTransaction', [transaction]);
  }

  return {
    async play(steps) {
      await callRpc(rpcUrl, 'evm_setAutomine', [false]);
      for (let sent = 0; sent < steps; ) {
        await follower.follow();
        const count = Math.min(random.integer(1, 4), steps - sent);
        for (let i = 0; i < count; i++) await send(await nextCall());
        sent += count;
        await callRpc(rpcUrl, 'evm_mine', []);
      }
      await callRpc(rpcUrl, 'evm_setAutomine', [true]);
      await follower.follow();
    },
    manifests: () =>
      new Map([...made.values()].map(({ manifest }) => [sha256(manifest), manifest])),
    async counts() {
      await follower.follow();
      const counts = new Map<string, number>();
      for (const { contract, type } of follower.model().facts) {
        const name = `${contract}.${type}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      return counts;
    },
  };
}

/** Half of all calls register or derive, so that there is something to speak of. */
function pickAction(random: Random) {
  const names = random.chance(0.5)
    ? ['registerAsset', 'registerAssets', 'recordDerivations', 'anchorBatch']
    : Object.keys(ACTIONS);
  return ACTIONS[random.pick(names) as string] as (context: ActionContext) => Call | undefined;
}

function encode({ contract, functionName, args }: Call): Hex {
  return encodeFunctionData({ abi: ABIS[contract], functionName, args });
}

/** Plays a history once. */
export async function playRandomHistory(
  options: HistoryOptions & { readonly steps: number },
): Promise<RandomHistory> {
  const history = createRandomHistory(options);
  await history.play(options.steps);
  return history;
}
