import { writeFile } from 'node:fs/promises';
import { PedigreeError } from '../../encoding/error.js';
import { ask, expectAsset } from '../ask.js';
import { AS_OF_FIELDS } from '../describe.js';
import { describeRoyalty, type RoyaltyAnswer } from '../describe-royalty.js';
import { EXIT } from '../output.js';
import { printable, printableLines } from '../printable.js';
import { type CommandSpec, parseCount } from '../program.js';
import { resolveAssetId } from '../resolve.js';

/** `pedigree royalty`. */
export const royaltyCommand: CommandSpec = {
  name: 'royalty',
  summary: 'Who gets what of a payment to an asset, over which derivations, and what is held.',
  args: [{ name: '<asset>', description: 'Its id, or its name.' }],
  settings: ['url', 'port'],
  options: [
    {
      flag: '--amount <units>',
      description: 'What is paid, in wei or the smallest unit of the token.',
    },
    {
      flag: '--currency <currency>',
      description: 'native, or a token as eip155:<chainId>/erc20:<address>.',
      fallback: 'native',
    },
    { flag: '--svg <file>', description: 'Writes the flow as a picture to this file.' },
    { flag: '--first <count>', description: 'How many of each list to show.', fallback: '100' },
    { flag: '--block <height>', description: 'As of this block; the newest without it.' },
  ],
  run: async ({ config, output }, [text = ''], options) => {
    if (typeof options.amount !== 'string') {
      throw new PedigreeError('USAGE', '--amount: expected what is paid, as in --amount 1000000');
    }
    const first = Math.min(Math.max(parseCount('--first', options.first), 1), 100);
    const block = options.block === undefined ? null : parseCount('--block', options.block);
    const id = await resolveAssetId(config.url, text);
    const answer = await ask<{ asset: RoyaltyAnswer }>(config.url, QUESTION, {
      id,
      amount: options.amount,
      currency: options.currency,
      first,
      svg: options.svg !== undefined,
      at: block === null ? null : { block },
    });
    const asset = expectAsset(answer.asset);
    const { text: lines, svg, ...attribution } = asset.royaltyAttribution;
    if (typeof options.svg === 'string' && svg !== undefined) await write(options.svg, svg);
    const shown = { ...asset, royaltyAttribution: attribution };
    output.result(shown, `${describeRoyalty(printable(asset))}\n\n${printableLines(lines)}`);
    return EXIT.OK;
  },
};

async function write(file: string, svg: string): Promise<void> {
  try {
    await writeFile(file, svg);
  } catch (cause) {
    const { message } = cause as Error;
    throw new PedigreeError('BAD_FOLDER', `--svg: cannot write ${file}: ${message}`, { cause });
  }
}

const NAMED = '{ id name kind }';
const SHARE = `{
  derived ${NAMED} source ${NAMED} referencedId royaltyBps state licenseTermsId
  evidence { factId type blockNumber transactionHash }
}`;
const QUESTION = `query (
  $id: ID!, $amount: BigInt!, $currency: String, $first: Int!, $svg: Boolean!, $at: At
) {
  asset(id: $id, at: $at) {
    __typename
    ... on UnknownAsset { message }
    ... on WrongKind { message }
    ... on Asset {
      id name kind
      royaltyAttribution(amountWei: $amount, currency: $currency) {
        amount currency payableInBlock paid held policy policyHash
        beneficiaryCount heldCount flowCount voidShareCount voidTermsCount claimsUnread
        beneficiaries(first: $first) {
          agent { address } amount percent assetCount
          assets(first: 5) { asset ${NAMED} amount }
        }
        heldShares(first: $first) { reason amount asset ${NAMED} referencedId rivals ${NAMED} }
        flows(first: $first) { inflow passed share ${SHARE} }
        voidShares(first: $first) ${SHARE}
        voidTerms(first: $first) ${SHARE}
        closure { complete unresolvedSources undisclosedSources missingManifests }
        text: diagram(format: TEXT)
        svg: diagram(format: SVG) @include(if: $svg)
        ${AS_OF_FIELDS}
      }
    }
  }
}`;
