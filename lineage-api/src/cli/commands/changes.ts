import { PedigreeError } from '../../encoding/error.js';
import { ask, expectAsset } from '../ask.js';
import { type Difference, describeDifference } from '../describe-difference.js';
import { EXIT } from '../output.js';
import { printable } from '../printable.js';
import { type CommandSpec, parseCount } from '../program.js';
import { resolveAssetId } from '../resolve.js';

type Entry =
  | { readonly __typename: 'FactRecorded'; readonly what: string; readonly fact: Fact }
  | { readonly __typename: 'BlocksReplaced'; readonly fromBlock: number };
type Fact = { readonly subject: string; readonly blockNumber: number };
type Feed = {
  readonly entries: readonly Entry[];
  readonly cursor: string;
  readonly hasMore: boolean;
};

/** `pedigree changes`: of an asset since a block, or everything that was recorded since a cursor. */
export const changesCommand: CommandSpec = {
  name: 'changes',
  summary: 'What changed of an asset since a block, or what was recorded since a cursor.',
  args: [{ name: '[asset]', description: 'Its id, or its name; everything without it.' }],
  settings: ['url', 'port'],
  options: [
    { flag: '--since <block>', description: 'A block, or a cursor where no asset is named.' },
    { flag: '--use <words>', description: 'Compare the verdict of this use, as commercialUse.' },
    {
      flag: '--amount <units>',
      description: 'Compare the shares of this payment, in the smallest unit.',
      fallback: '1000000000000000000',
    },
    { flag: '--first <count>', description: 'How many entries or facts.', fallback: '50' },
  ],
  run: async ({ config, output }, [text], options) => {
    const first = Math.min(Math.max(parseCount('--first', options.first), 1), 100);
    const since = typeof options.since === 'string' ? options.since : null;
    if (text === undefined) {
      const { changes } = await ask<{ changes: Feed }>(config.url, FEED, {
        first,
        since: toSince(since),
      });
      output.result(changes, describeFeed(printable(changes)));
      return EXIT.OK;
    }
    if (since === null) {
      throw new PedigreeError('USAGE', '--since: expected the block to compare with, got none');
    }
    const id = await resolveAssetId(config.url, text);
    const uses = typeof options.use === 'string' ? options.use.split(',') : [];
    const answer = await ask<{ asset: Difference }>(config.url, DIFFERENCE, {
      id,
      first,
      since: { block: parseCount('--since', since) },
      use: { uses: uses.length === 0 ? ['commercialUse'] : uses.map((use) => use.trim()) },
      amountWei: options.amount,
    });
    const asset = expectAsset(answer.asset);
    output.result(asset, describeDifference(printable(asset)));
    return EXIT.OK;
  },
};

function toSince(text: string | null) {
  if (text === null) return null;
  return /^\d{1,15}$/.test(text) ? { block: Number(text) } : { cursor: text };
}

const FEED = `query ($since: Since, $first: Int!) {
  changes(since: $since, first: $first) {
    cursor hasMore asOf { blockNumber blockHash timestamp }
    entries {
      __typename
      ... on FactRecorded {
        cursor contract fields what concerns
        fact { factId type subject by { address } blockNumber blockHash timestamp transactionHash logIndex }
      }
      ... on BlocksReplaced { cursor fromBlock knownBlock knownHash }
    }
  }
}`;

const NAMED = '{ id name kind }';
const DIFFERENCE = `query ($id: ID!, $since: At!, $use: LicenseUse!, $amountWei: BigInt!, $first: Int!) {
  asset(id: $id) {
    __typename
    ... on UnknownAsset { message }
    ... on WrongKind { message }
    ... on Asset {
      id name kind
      difference(since: $since) {
        from { blockNumber blockHash } to { blockNumber blockHash } wasRecorded complete
        gainedCount gained(first: $first) ${NAMED} lostCount lost(first: $first) ${NAMED}
        addedCount added(first: $first) { derived ${NAMED} source ${NAMED} relation royaltyBps factId }
        endedCount ended(first: $first) { derived ${NAMED} source ${NAMED} relation royaltyBps factId }
        verdicts(use: $use) {
          policy before after causeBefore causeAfter
          newReasons(first: 5) { what asset ${NAMED} } goneReasons(first: 5) { what asset ${NAMED} }
        }
        shares(amountWei: $amountWei) {
          amount heldBefore heldAfter beneficiaries { agent { address } before after }
        }
        factCount facts(first: $first) { what about ${NAMED} fact { factId type blockNumber transactionHash } }
      }
    }
  }
}`;

function describeFeed({ entries, cursor, hasMore }: Feed): string {
  const lines = entries.map((entry) =>
    entry.__typename === 'BlocksReplaced'
      ? `drop everything from block ${entry.fromBlock} on: blocks were replaced`
      : `block ${entry.fact.blockNumber}  ${entry.fact.subject} ${entry.what}`,
  );
  return [...lines, '', `${hasMore ? 'more' : 'what comes next'} with --since ${cursor}`].join(
    '\n',
  );
}
