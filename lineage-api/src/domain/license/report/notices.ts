import type { Hex } from '../../../encoding/hex.js';
import type { JudgedClause } from '../policy/types.js';
import type { LicenseReport, Reason } from './types.js';

/** One thing that must ship with an asset, or be done when it ships. */
export type Notice = {
  readonly asset: Hex;
  readonly clause: JudgedClause;
  readonly obligation: string;
  readonly how: string;
  readonly noticeText: string | null;
  readonly namePrefix: string | null;
  readonly textHash: Hex | null;
  /** Whether those who get it are bound as well. */
  readonly flowsDown: boolean;
};

/** What a report on passing the asset on asks for, each once: the same licence asks the same wherever it stands upstream. */
export function noticesOf(report: LicenseReport): readonly Notice[] {
  const notices = new Map<string, Notice>();
  for (const reason of report.reasons) {
    const notice = toNotice(reason);
    if (notice === null) continue;
    // Who is named, and whose text is given, differs by asset; a name prefix or a use policy does not.
    const isOfAsset = notice.obligation === 'attribution' || notice.obligation === 'notice';
    const { row, clause } = notice.clause;
    const key = `${row.id} ${clause.id}${isOfAsset ? ` ${notice.asset}` : ''}`;
    if (!notices.has(key)) notices.set(key, notice);
  }
  return [...notices.values()];
}

function toNotice({ clause, asset, textHash }: Reason): Notice | null {
  if (clause === null || clause.condition?.kind !== 'DISCHARGE') return null;
  const { effect } = clause.clause;
  if (effect.kind !== 'REQUIRES' || effect.obligation === 'grant') return null;
  return {
    asset,
    clause,
    obligation: effect.obligation,
    how: effect.how,
    noticeText: effect.noticeText ?? null,
    namePrefix: effect.namePrefix ?? null,
    textHash,
    flowsDown: clause.reach.binds === 'FLOW_DOWN',
  };
}
