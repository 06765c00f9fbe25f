import type { CodeName } from '../../encoding/enums.js';
import type { Address, Hex } from '../../encoding/hex.js';
import { type ItemOf, itemsOf } from '../asset-state.js';
import type { ClosureNode } from '../closure.js';
import { ownerOf, roleOf } from '../license/report/single-items.js';
import type { NodeKind } from '../rows.js';

/** All of an asset that concerns payments, whatever is paid to whom. */
export type Payable = {
  readonly stated: ClosureNode;
  readonly id: Hex;
  readonly kind: NodeKind;
  readonly createdAt: number;
  readonly owner: Address;
  readonly role: CodeName<'role'>;
  /** Sources that are younger or registered elsewhere, with a share. */
  readonly referenced: readonly ItemOf<'referenced'>[];
  readonly hasWithdrawal: boolean;
  /** Whether a dispute or another claim on its content may count. */
  readonly isContestable: boolean;
  readonly claimsUnread: number;
};

const known = new WeakMap<ClosureNode, Payable>();

/** Looked for once for all payments: closures of one graph share their nodes. */
export function payableOf(stated: ClosureNode): Payable {
  let payable = known.get(stated);
  if (payable === undefined) {
    payable = toPayable(stated);
    known.set(stated, payable);
  }
  return payable;
}

const NO_REFERENCES: Payable['referenced'] = [];

function toPayable(stated: ClosureNode): Payable {
  const { node, items, claimants, claimantsLeftOut } = stated;
  const kinds = new Set(items.map(({ kind }) => kind));
  return {
    stated,
    id: node.id,
    kind: node.kind,
    createdAt: node.createdAt,
    owner: ownerOf(stated),
    role: roleOf(stated),
    referenced: kinds.has('referenced')
      ? itemsOf(stated, 'referenced').filter(({ value }) => value.royaltyBps > 0)
      : NO_REFERENCES,
    hasWithdrawal: kinds.has('withdrawal'),
    isContestable: kinds.has('dispute') || claimants.length > 0,
    claimsUnread: claimantsLeftOut,
  };
}
