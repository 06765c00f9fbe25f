import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../lineage-api/src/domain/license/policy/parse.js';
import { schemaIdOf } from '../../lineage-api/src/domain/license/report/assurance.js';
import { ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import type { ItemGiven } from './closure-kit.js';
import {
  accountOf,
  ask,
  both,
  idOf,
  NOW_BLOCK,
  short,
  timeOf,
  useOf,
  type World,
} from './closure-kit.js';

const SELL = useOf('commercialUse');
const CREDENTIAL = 'example/organisation/1';

/** The policy `text`, and an issuer whose credentials it believes. */
const TRUSTING = parsePolicy(
  Buffer.from(
    JSON.stringify({
      format: 'pedigree-policy/1',
      name: 'trusting',
      description: 'text, with an issuer and an arbiter',
      extends: 'text',
      contested: 'UNSETTLED',
      rows: [],
      trust: {
        issuers: [{ address: accountOf('issuer'), schema: CREDENTIAL, assurance: 'ORGANISATION' }],
        arbiters: [accountOf('arbiter')],
      },
    }),
  ),
);

const says = (
  by: string,
  value: Partial<Extract<ItemGiven, { kind: 'attestation' }>['value']>,
): ItemGiven => ({
  kind: 'attestation',
  by,
  block: 20,
  value: {
    part: ZERO_HASH,
    index: 0,
    object: ZERO_HASH,
    role: 'OBSERVER',
    stance: 'CONFIRMS',
    schema: ZERO_HASH,
    evidenceHash: ZERO_HASH,
    validUntil: 0,
    ...value,
  },
});
const credential = (validUntil = 0) =>
  says('issuer', { schema: schemaIdOf(CREDENTIAL), validUntil });
const holder = (expression: string, owner: string) => ({
  owner,
  role: 'RIGHTS_HOLDER' as const,
  terms: [{ expression }],
});

describe('rival claims on one content', () => {
  const contested = (agents: World['agents']): World => ({
    assets: {
      corpus: { ...holder('CC-BY-4.0', 'maker'), claimants: ['copy'] },
      copy: holder('CC-BY-NC-4.0', 'stranger'),
    },
    ...(agents === undefined ? {} : { agents }),
  });

  it('of no less assurance and with stricter terms are a conflict', () => {
    expect(short(ask(contested(undefined), SELL, { policy: TRUSTING }))).toBe('UNKNOWN/CONFLICT');
  });

  it('of a weaker stranger are shown, and block nobody whom a trusted credential names', () => {
    const report = ask(contested({ maker: [credential()] }), SELL, { policy: TRUSTING });
    expect(short(report)).toBe('CONDITIONAL');
    expect(report.rivals).toMatchObject([{ rival: idOf('copy'), weighs: false }]);
    expect(report.reasons[0]?.claim).toMatchObject({
      standing: 'SELF_DECLARED',
      assurance: 'ORGANISATION',
    });
  });

  it('weigh again once the credential has run out, or where nobody believes its issuer', () => {
    const expired = contested({ maker: [credential(timeOf(NOW_BLOCK))] });
    expect(short(ask(expired, SELL, { policy: TRUSTING }))).toBe('UNKNOWN/CONFLICT');
    expect(short(ask(contested({ maker: [credential()] }), SELL))).toBe('UNKNOWN/CONFLICT');
  });

  it('weigh where their agent has the credential too', () => {
    const equal = contested({ maker: [credential()], stranger: [credential()] });
    expect(short(ask(equal, SELL, { policy: TRUSTING }))).toBe('UNKNOWN/CONFLICT');
  });

  it('do not count what an agent says of itself', () => {
    const own = contested({ maker: [{ ...credential(), by: 'maker' } as ItemGiven] });
    expect(short(ask(own, SELL, { policy: TRUSTING }))).toBe('UNKNOWN/CONFLICT');
  });

  it('of whoever withdrew for lack of rights do not count', () => {
    const world: World = {
      assets: {
        corpus: { ...holder('CC-BY-4.0', 'maker'), claimants: ['copy'] },
        copy: {
          ...holder('CC-BY-NC-4.0', 'stranger'),
          items: [
            {
              kind: 'withdrawal',
              value: { ground: 'NO_RIGHTS', leaf: null, effectiveAt: 1, evidenceHash: ZERO_HASH },
            },
          ],
        },
      },
    };
    expect(short(ask(world, SELL))).toBe('CONDITIONAL');
  });
});

describe('the word of an observer', () => {
  const observed = (
    items: readonly ItemGiven[] = [],
    more: Partial<World['assets'][string]> = {},
  ): World => ({
    assets: {
      corpus: { statements: ['CC0-1.0'], items, ...more },
      registered: holder('CC0-1.0', 'maker'),
    },
  });

  it('is a condition where what is contested is open, and not enough where it binds', () => {
    expect(both(observed(), SELL)).toEqual(['UNKNOWN/NOT_BY_HOLDER', 'CONDITIONAL']);
    expect(ask(observed(), SELL).reasons[0]?.what).toContain('on the word of an observer');
  });

  it("forbids as well as anyone's", () => {
    const world: World = { assets: { corpus: { statements: ['CC-BY-NC-4.0'] } } };
    expect(both(world, SELL)).toEqual(['PROHIBITED', 'PROHIBITED']);
  });

  it('becomes a permission when a holder has registered the content with the same terms', () => {
    const world = observed([], { claimants: ['registered'] });
    expect(both(world, SELL)).toEqual(['PERMITTED', 'PERMITTED']);
  });

  it('becomes one when the holder of the content confirms it, and not when a stranger does', () => {
    const confirmed = observed([says('maker', { role: 'RIGHTS_HOLDER' })], {
      claimants: ['registered'],
    });
    expect(ask(confirmed, SELL).verdict).toBe('PERMITTED');
    const byStranger = observed([says('stranger', { role: 'RIGHTS_HOLDER' })]);
    expect(both(byStranger, SELL)).toEqual(['UNKNOWN/NOT_BY_HOLDER', 'CONDITIONAL']);
  });

  it('is in conflict with a denial of who holds the content', () => {
    const world = observed([says('maker', { stance: 'DENIES' })], { claimants: ['registered'] });
    // The claim that counts is the holder's own, which nobody denies.
    expect(ask(world, SELL).verdict).toBe('PERMITTED');
    const derived: World = {
      assets: {
        corpus: {
          ...holder('CC0-1.0', 'taker'),
          claimants: ['registered'],
          items: [says('maker', { stance: 'DENIES' })],
        },
        registered: holder('CC0-1.0', 'maker'),
      },
    };
    expect(short(ask(derived, SELL))).toBe('UNKNOWN/CONFLICT');
  });
});

describe('a dispute about whose it is', () => {
  const disputed = (by: string, rulings: readonly ItemGiven[] = []): World => ({
    assets: {
      corpus: {
        ...holder('CC0-1.0', 'maker'),
        claimants: ['copy'],
        items: [
          {
            kind: 'dispute',
            by,
            value: { part: ZERO_HASH, index: 0, ground: 'OWNERSHIP', evidenceHash: ZERO_HASH },
          },
          ...rulings,
        ],
      },
      copy: holder('CC0-1.0', 'claimant'),
    },
  });

  it('of another claimant leaves it open; of a stranger without a claim it is noise', () => {
    expect(short(ask(disputed('claimant'), SELL, { policy: TRUSTING }))).toBe('UNKNOWN/CONFLICT');
    expect(ask(disputed('stranger'), SELL, { policy: TRUSTING }).verdict).toBe('PERMITTED');
  });
});
