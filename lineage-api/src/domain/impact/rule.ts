import { type Hex, ZERO_HASH } from '../../encoding/hex.js';
import { areTermsVoid, ownerOf, roleOf } from '../asset-state.js';
import type { Closure, ClosureNode } from '../closure.js';
import { governingTerms } from '../license/report/terms-in-force.js';
import { type EdgeRow, OPEN_BLOCK } from '../rows.js';
import type { ImpactStart, ImpactTable, WaySince } from './table.js';
import {
  type ImpactCase,
  undecidedWay,
  type Way,
  wayByStatements,
  wayByTerms,
  worstWay,
} from './way.js';

/** The rule of one question, compiled. */
export type ImpactRule = {
  readonly table: ImpactTable;
  /** What the numbers of the table's ways mean. */
  readonly ways: readonly Way[];
  /** Other registrations of the asked asset's content. */
  readonly copies: readonly ClosureNode[];
  /** Such that were not read. */
  readonly copiesLeftOut: number;
};

/**
 * The rule for the content of one asset. The closure holds the asset alone, its batch where it came from one, and other
 * registrations of its content.
 */
export function compileImpact(c: ImpactCase, closure: Closure, asked: ClosureNode): ImpactRule {
  const { batchId, id } = asked.node;
  const copies = asked.claimants.flatMap((other) => {
    const found = closure.nodes.get(other) ?? closure.claimants.get(other);
    return found === undefined || other === id ? [] : [found];
  });
  const batch = batchId === null ? undefined : closure.nodes.get(batchId);
  const ways: Way[] = [];
  const starts = [
    compileStart(c, asked, ways, (way) => way),
    ...copies.map((copy) => compileStart(c, copy, ways, (way) => ofCopy(c, asked, copy, way))),
    ...(batch === undefined ? [] : [compileStart(c, batch, ways, (way) => way)]),
  ];
  const outcomes = ways.map(({ verdicts }) => verdicts.map(({ outcome }) => outcome));
  return { table: { starts, outcomes }, ways, copies, copiesLeftOut: asked.claimantsLeftOut };
}

type Adjust = (way: Way) => Way;

/** The ways of one registration: what it offered changes at few blocks. */
function compileStart(
  c: ImpactCase,
  stated: ClosureNode,
  ways: Way[],
  adjust: Adjust,
): ImpactStart {
  const { termsHistory } = stated;
  const known = new Map<string, number>();
  const blocks = [
    ...new Set([
      0,
      ...termsHistory.flatMap(({ fromBlock, toBlock }) =>
        toBlock === OPEN_BLOCK ? [fromBlock] : [fromBlock, toBlock + 1],
      ),
    ]),
  ].sort((a, b) => a - b);
  const sinceEach = (licenseTermsId: Hex): WaySince[] =>
    blocks.map((fromBlock) => {
      const { key, way } = wayAt(c, stated, licenseTermsId, fromBlock);
      let index = known.get(key);
      if (index === undefined) {
        index = ways.push(adjust(way())) - 1;
        known.set(key, index);
      }
      return { fromBlock, way: index };
    });
  const offered = new Set(termsHistory.map(({ value }) => value.licenseTermsId));
  return {
    id: stated.node.id,
    unnamed: sinceEach(ZERO_HASH),
    named: new Map([...offered].sort().map((id) => [id, sinceEach(id)])),
  };
}

/** The terms that a derivation recorded in a block was made under, or else what the document says. */
function wayAt(c: ImpactCase, stated: ClosureNode, licenseTermsId: Hex, block: number) {
  const items = areTermsVoid(stated) ? [] : termsOf(c, stated, licenseTermsId, block);
  return {
    key: items.map(({ value }) => value.licenseTermsId).join(' '),
    way: () => (items.length > 0 ? wayByTerms(c, stated, items) : wayByStatements(c, stated)),
  };
}

function termsOf(c: ImpactCase, stated: ClosureNode, licenseTermsId: Hex, fromBlock: number) {
  const edge: EdgeRow = {
    factId: ZERO_HASH,
    index: 0,
    derived: ZERO_HASH,
    source: stated.node.id,
    relation: 'TRAINED_ON',
    acquiredAt: 0,
    royaltyBps: 0,
    licenseTermsId,
    fromBlock,
    toBlock: OPEN_BLOCK,
    struckBy: null,
  };
  return governingTerms(stated, edge, c.atBlock, NO_TIMES).items;
}

const NO_TIMES: ReadonlyMap<number, number> = new Map();

/**
 * What is taken from another registration of the same content. What a court or a person whose data it is demands holds
 * for every copy, and for those of the same owner everything. Another who says to hold the rights may have given a
 * licence of his own: nobody here knows. Whoever else registered it could give no more than was his to give.
 */
function ofCopy(c: ImpactCase, asked: ClosureNode, copy: ClosureNode, way: Way): Way {
  if (ownerOf(copy) === ownerOf(asked) || c.ground === 'COURT' || c.ground === 'ERASURE')
    return way;
  const role = roleOf(copy);
  if (role === 'RIGHTS_HOLDER' || role === 'LICENSEE') {
    return undecidedWay(
      way,
      `taken from another registration of the same content, under ${way.license}: whether its owner may license it is not settled`,
    );
  }
  return worstWay(way, wayAt(c, asked, ZERO_HASH, c.atBlock).way());
}
