import { ALL_LEAVES, CODES, type CodeName, toCode } from '../../encoding/enums.js';
import { PedigreeError } from '../../encoding/error.js';
import { type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { leafIdOf } from '../../encoding/ids.js';
import { packLeafWords } from '../../encoding/words.js';
import type { PublishErrorCode } from '../errors.js';
import type { StoredSubject } from '../subjects.js';

/** A source as it is written: `NAME#leaf=RELATION/bps`; all but the name may be left out. */
export type WrittenSource = {
  readonly name: string;
  /** One leaf of a batch, or `ALL_LEAVES`. */
  readonly leaf: number;
  readonly relation: CodeName<'relation'>;
  /** Of 10,000. */
  readonly royaltyBps: number;
};

/** The same, by the id of what is registered. */
export type OutputSource = WrittenSource & { readonly id: Hex };

/** So many sources a batch can declare. */
export const MOST_DECLARED = 64;
const BATCH = 4;
const AGENT = 5;
const FORM =
  /^(?<name>[^=]+?)(?:#(?<leaf>\d{1,9}))?(?:=(?<relation>[A-Z_]+))?(?:\/(?<bps>\d{1,5}))?$/;

/** Reads the sources of an output, separated by bars. Throws `BAD_RECORD`. */
export function parseOutputSources(text: string): readonly WrittenSource[] {
  const entries = text
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return entries.map((entry) => {
    const { name, leaf, relation = 'OUTPUT_OF', bps = '0' } = FORM.exec(entry)?.groups ?? {};
    if (name === undefined) throw bad(`expected ID=RELATION, got "${entry}"`);
    if (!(CODES.relation as readonly string[]).includes(relation)) {
      throw bad(`expected a relation (${CODES.relation.slice(1).join(', ')}), got "${relation}"`);
    }
    return {
      name: name.trim(),
      leaf: leaf === undefined ? ALL_LEAVES : Number(leaf),
      relation: relation as CodeName<'relation'>,
      royaltyBps: Number(bps),
    };
  });
}

/**
 * Checks a list as the contract and every reader of the manifest will, and puts it into their order: ids ascending,
 * a leaf by its own id. Throws `BAD_RECORD`.
 */
export function orderOutputSources(
  sources: readonly OutputSource[],
  { prefix, stored, createdAt }: SourceContext,
): readonly OutputSource[] {
  let shares = 0;
  const keyed = sources.map((source) => {
    const { id, leaf, royaltyBps } = source;
    const subject = stored.get(id);
    if (subject === undefined) throw bad(`${source.name} is not registered`);
    if (subject.kind === AGENT) throw bad(`${source.name} is an agent, expected an asset`);
    if (subject.createdAt >= createdAt) {
      throw bad(
        `${source.name} was made at ${subject.createdAt}, expected before the outputs, which were made at ${createdAt} (unix seconds): give --created-at`,
      );
    }
    if (leaf !== ALL_LEAVES && leaf >= subject.leafCount) {
      throw bad(`${source.name} has ${subject.leafCount} leaves, got #${leaf}`);
    }
    if (subject.kind === BATCH && royaltyBps !== 0) {
      throw bad(`${source.name} is a batch, of which no share can be taken`);
    }
    shares += royaltyBps;
    return { key: leaf === ALL_LEAVES ? id : leafIdOf(prefix, id, leaf), source };
  });
  if (shares > 10_000) throw bad(`expected shares of at most 10000 together, got ${shares}`);
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  if (new Set(keyed.map(({ key }) => key)).size < keyed.length) {
    throw bad('expected each source once');
  }
  return keyed.map(({ source }) => source);
}

export type SourceContext = {
  /** Of the lineage registry. */
  readonly prefix: Hex;
  readonly stored: ReadonlyMap<Hex, StoredSubject>;
  /** Of the outputs, unix seconds. */
  readonly createdAt: number;
};

/** The words of a leaf with these sources, in a batch that declares `declared`. */
export function wordsOfOutput(
  sources: readonly OutputSource[],
  declared: readonly Hex[],
): readonly Hex[] {
  return packLeafWords(
    sources.map(({ id, leaf, relation, royaltyBps }) => ({
      position: declared.indexOf(id),
      leaf,
      relation: toCode('relation', relation),
      acquiredAt: 0,
      royaltyBps,
      licenseTermsId: ZERO_HASH,
    })),
  );
}

function bad(message: string): PedigreeError<PublishErrorCode> {
  return new PedigreeError('BAD_RECORD', message);
}
