import { describe, expect, it } from 'vitest';
import { ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import {
  type AssetGiven,
  accountOf,
  attribute,
  closureOf,
  type ItemGiven,
  idOf,
  pay,
  type World,
} from './closure-kit.js';

/** A gets all that is paid to B; `rivals` claim A's content too. */
function world(a: Partial<AssetGiven>, rivals: Readonly<Record<string, AssetGiven>> = {}): World {
  return {
    assets: {
      A: { createdAt: 1, owner: 'ann', claimants: Object.keys(rivals), ...a },
      B: { createdAt: 2 },
    },
    edges: [{ derived: 'B', source: 'A', bps: 10_000 }],
    claimants: rivals,
    start: 'B',
  };
}

const reasonOf = (given: World) => pay(given, 100n).of.held[0]?.reason ?? 'PAID';
const withdrawal = (ground: ItemGiven['value'] & string, effectiveAt = 1): ItemGiven =>
  ({
    kind: 'withdrawal',
    value: { ground, leaf: null, effectiveAt, evidenceHash: ZERO_HASH },
  }) as never;
const dispute = (by: string): ItemGiven => ({
  kind: 'dispute',
  value: { part: ZERO_HASH, index: 0, ground: 'OWNERSHIP', evidenceHash: ZERO_HASH },
  by,
});
const rival = (role: AssetGiven['role'], items: readonly ItemGiven[] = []) => ({
  R: { createdAt: 5, owner: 'rob', items, ...(role === undefined ? {} : { role }) },
});

describe('what an asset keeps', () => {
  it('is paid to its owner where he is rights holder or licensee', () => {
    expect(pay(world({}), 100n).of.beneficiaries).toEqual([
      { account: accountOf('ann'), amount: 100n, assets: [{ asset: idOf('A'), amount: 100n }] },
    ]);
    expect(reasonOf(world({ role: 'LICENSEE' }))).toBe('PAID');
  });

  it.each(['OBSERVER', 'DERIVER'] as const)('is held where he is a mere %s', (role) => {
    expect(reasonOf(world({ role }))).toBe(role);
  });

  it('is held where a rival who counts claims the content, and says who', () => {
    const { of } = pay(world({}, rival('RIGHTS_HOLDER')), 100n);
    expect(of.held).toMatchObject([{ reason: 'CONTESTED', amount: 100n, rivals: [idOf('R')] }]);
  });

  it('is paid in spite of rivals who claim no rights, gave them up, or are the owner himself', () => {
    expect(reasonOf(world({}, rival('OBSERVER')))).toBe('PAID');
    expect(reasonOf(world({}, rival('RIGHTS_HOLDER', [withdrawal('NO_RIGHTS' as never)])))).toBe(
      'PAID',
    );
    expect(reasonOf(world({}, { R: { createdAt: 5, owner: 'ann' } }))).toBe('PAID');
  });

  it('is held where a claimant disputes whose it is, and paid where a stranger does, or who gave his rights up', () => {
    expect(reasonOf(world({ items: [dispute('stranger')] }))).toBe('PAID');
    expect(reasonOf(world({ items: [dispute('rob')] }, rival('RIGHTS_HOLDER')))).toBe('CONTESTED');
    const withdrawn = rival('RIGHTS_HOLDER', [withdrawal('NO_RIGHTS' as never)]);
    expect(reasonOf(world({ items: [dispute('rob')] }, withdrawn))).toBe('PAID');
  });

  it('is held where it was withdrawn for want of rights or by a court, from the day on', () => {
    expect(reasonOf(world({ items: [withdrawal('NO_RIGHTS' as never)] }))).toBe('NO_RIGHTS');
    expect(reasonOf(world({ items: [withdrawal('COURT' as never)] }))).toBe('COURT');
    expect(reasonOf(world({ items: [withdrawal('COURT' as never, 2 ** 33)] }))).toBe('PAID');
  });

  it('is paid where its owner only ended his offer: it is owed for what was made before', () => {
    for (const ground of ['STOP_OFFER', 'TERMINATION', 'ERASURE']) {
      expect(reasonOf(world({ items: [withdrawal(ground as never)] }))).toBe('PAID');
    }
  });

  it('is held where nothing is recorded of a source, and passed on no further', () => {
    const given = world({});
    const closure = closureOf({
      ...given,
      edges: [{ derived: 'B', source: 'gone', bps: 5_000 }],
    });
    const of = attribute(closure, 9n);
    expect(of.held).toMatchObject([{ reason: 'NOT_REGISTERED', amount: 4n, asset: idOf('gone') }]);
    expect(of.beneficiaries).toMatchObject([{ amount: 5n }]);
  });

  it('flows on to the sources of an asset whose own part is held', () => {
    const given = world({ role: 'OBSERVER' });
    const { of } = pay(
      {
        ...given,
        assets: { ...given.assets, Z: { createdAt: 0, owner: 'zoe' } },
        edges: [...given.edges, { derived: 'A', source: 'Z', bps: 2_500 }],
      },
      100n,
    );
    expect(of.held).toMatchObject([{ reason: 'OBSERVER', amount: 75n }]);
    expect(of.beneficiaries).toMatchObject([{ account: accountOf('zoe'), amount: 25n }]);
  });
});

describe('what no registry lets in', () => {
  it('carries no money in a circle: a source that is not older counts as 0', () => {
    const { of } = pay(
      {
        assets: { A: { createdAt: 1 }, B: { createdAt: 1 } },
        edges: [
          { derived: 'A', source: 'B', bps: 5_000 },
          { derived: 'B', source: 'A', bps: 5_000 },
        ],
        start: 'A',
      },
      10n,
    );
    expect(of.beneficiaries).toMatchObject([{ amount: 10n }]);
    expect(of.voidShares).toMatchObject([{ state: 'SOURCE_NOT_OLDER' }]);
  });

  it('pays no batch as a whole', () => {
    const given = world({ kind: 'BATCH' });
    expect(pay(given, 10n).of.voidShares).toMatchObject([{ state: 'SOURCE_IS_BATCH' }]);
  });
});

it('refuses a lineage that was cut off where it was read', () => {
  const closure = { ...closureOf(world({})), truncated: true };
  expect(() => attribute(closure, 1n)).toThrowError(
    expect.objectContaining({ code: 'LINEAGE_TOO_LARGE' }) as Error,
  );
});
