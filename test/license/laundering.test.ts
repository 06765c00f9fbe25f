import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../lineage-api/src/domain/license/policy/parse.js';
import { schemaIdOf } from '../../lineage-api/src/domain/license/report/assurance.js';
import type { Conclusion } from '../../lineage-api/src/domain/license/report/conclusion.js';
import { weighConclusions } from '../../lineage-api/src/domain/license/report/trusted-conclusions.js';
import { type Hex, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import {
  accountOf,
  ask,
  both,
  closureOf,
  hashOf,
  type ItemGiven,
  idOf,
  short,
  useOf,
  type World,
} from './closure-kit.js';

const SELL = useOf('commercialUse');
const holder = (expression: string, owner: string) => ({
  owner,
  role: 'RIGHTS_HOLDER' as const,
  terms: [{ expression }],
});
const says = (
  by: string,
  value: Partial<Extract<ItemGiven, { kind: 'attestation' }>['value']> = {},
  block = 20,
): ItemGiven => ({
  kind: 'attestation',
  by,
  block,
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
const NO_RIGHTS: ItemGiven = {
  kind: 'withdrawal',
  value: { ground: 'NO_RIGHTS', leaf: null, effectiveAt: 1, evidenceHash: ZERO_HASH },
};

describe('a word on an observer’s record', () => {
  const observed = (items: readonly ItemGiven[], registered: object = {}): World => ({
    assets: {
      corpus: {
        owner: 'launderer',
        statements: ['CC0-1.0'],
        claimants: ['registered'],
        items,
      },
      registered: { owner: 'second account', role: 'RIGHTS_HOLDER', ...registered },
    },
  });

  it('by who registered the content to say so, and then took that back, confirms nothing', () => {
    const world = observed([says('second account')], { items: [NO_RIGHTS] });
    expect(both(world, SELL)).toEqual(['UNKNOWN/NOT_BY_HOLDER', 'CONDITIONAL']);
  });

  it('from before what is stated today confirms nothing of that', () => {
    const confirmed = (block: number): World => ({
      assets: {
        corpus: {
          statements: ['CC0-1.0'],
          block: 10,
          items: [says('auditor', { role: 'RIGHTS_HOLDER' }, block)],
        },
      },
      agents: { auditor: [says('issuer', { schema: schemaIdOf('example/1') })] },
    });
    expect(short(ask(confirmed(20), SELL, { policy: TRUSTING }))).toBe('PERMITTED');
    const replaced = closureOf(confirmed(20));
    const node = replaced.nodes.get(idOf('corpus'));
    if (node === undefined) throw new Error('expected the corpus');
    const items = node.items.map((item) =>
      item.kind === 'metadata' ? { ...item, fromBlock: 30 } : item,
    );
    const closure = { ...replaced, nodes: new Map([[idOf('corpus'), { ...node, items }]]) };
    const after = ask({ assets: {} }, SELL, { policy: TRUSTING, closure });
    expect(short(after)).toBe('CONDITIONAL');
  });

  it('by who registered it is his own, to whomever he transferred it', () => {
    const before = closureOf({
      assets: {
        corpus: { statements: ['CC0-1.0'], owner: 'other account', items: [says('auditor')] },
      },
      agents: { auditor: [says('issuer', { schema: schemaIdOf('example/1') })] },
    });
    const standing = (closure: typeof before) =>
      ask({ assets: {} }, SELL, { policy: TRUSTING, closure }).reasons[0]?.claim?.standing;
    expect(standing(before)).toBe('AUDITOR_CONFIRMED');
    const [id, node] = [...before.nodes][0] ?? [];
    if (id === undefined || node === undefined) throw new Error('expected the corpus');
    const registered = { ...node, node: { ...node.node, registrant: accountOf('auditor') } };
    expect(standing({ ...before, nodes: new Map([[id, registered]]) })).toBe('OBSERVED');
  });
});

const TRUSTING = parsePolicy(
  Buffer.from(
    JSON.stringify({
      format: 'pedigree-policy/1',
      name: 'trusting',
      description: 'text, with an issuer',
      extends: 'text',
      contested: 'UNSETTLED',
      rows: [],
      trust: {
        issuers: [{ address: accountOf('issuer'), schema: 'example/1', assurance: 'QUALIFIED' }],
      },
    }),
  ),
);

describe('a content that is registered again', () => {
  const again = (maker: object): World => ({
    assets: {
      copy: { ...holder('CC0-1.0', 'launderer'), claimants: ['original'] },
      original: { owner: 'maker', role: 'RIGHTS_HOLDER', ...maker },
    },
  });

  it('as CC0, where its holder gives no licence at all, is a conflict', () => {
    expect(both(again({}), SELL)).toEqual(['UNKNOWN/CONFLICT', 'UNKNOWN/CONFLICT']);
  });

  it('is none where the other is an observer who says nothing', () => {
    expect(both(again({ role: 'OBSERVER' }), SELL)).toEqual(['PERMITTED', 'PERMITTED']);
  });

  it('and withdrawn for lack of rights forbids nothing of what others observe', () => {
    const world: World = {
      assets: {
        observed: { statements: ['MIT'], claimants: ['griefer'] },
        griefer: { ...holder('MIT', 'griefer'), items: [NO_RIGHTS] },
      },
    };
    expect(short(ask(world, SELL))).toBe('CONDITIONAL');
  });

  it('is not freed by a chain of the launderer’s own records, in several accounts', () => {
    const world: World = {
      assets: {
        model: { kind: 'MODEL', ...holder('MIT', 'third account') },
        subset: holder('CC0-1.0', 'second account'),
        copy: { ...holder('CC0-1.0', 'launderer'), claimants: ['original'] },
        original: holder('CC-BY-NC-4.0', 'maker'),
      },
      edges: [
        ['model', 'TRAINED_ON', 'subset'],
        ['subset', 'HAD_MEMBER', 'copy'],
      ],
    };
    expect(both(world, SELL)).toEqual(['UNKNOWN/CONFLICT', 'UNKNOWN/CONFLICT']);
  });
});

describe('what an answer takes for granted', () => {
  it('names statements that were not looked at', () => {
    const closure = closureOf({ assets: { corpus: holder('CC0-1.0', 'maker') } });
    const nodes = new Map(
      [...closure.nodes].map(([id, node]) => [id, { ...node, itemsLeftOut: 7 }]),
    );
    const { assumptions } = ask({ assets: {} }, SELL, { closure: { ...closure, nodes } });
    expect(assumptions).toContainEqual(expect.stringContaining('7 further statements'));
    expect(assumptions).not.toContainEqual(expect.stringContaining('struck'));
  });

  it('counts what owners struck of their own sources, which is not judged', () => {
    const struck: ItemGiven = {
      kind: 'superseded',
      by: 'maker',
      value: {
        supersededFactId: hashOf('a derivation from a corpus that may not be sold'),
        index: 0,
        replacementFactId: ZERO_HASH,
        replacementIndex: 0,
        reason: 'MISTAKE',
      },
    };
    const model = { kind: 'MODEL', ...holder('MIT', 'maker'), items: [struck] } as const;
    const struckIn = (world: World) =>
      ask(world, SELL).assumptions.filter((assumption) => assumption.includes('struck'));
    const once = [expect.stringContaining('struck 1 of their own statements of sources')];
    expect(struckIn({ assets: { corpus: model } })).toEqual(once);
    // As two leaves of one batch have it, of which the strike was.
    const leaves: World = {
      assets: { model, corpus: model },
      edges: [['model', 'TRAINED_ON', 'corpus']],
    };
    expect(struckIn(leaves)).toEqual(once);
  });
});

describe('a model that is said to have another as a member', () => {
  const world = (kind: 'MODEL' | 'DATASET'): World => ({
    assets: {
      whole: { kind, ...holder('MIT', 'launderer') },
      part: { kind, ...holder('CC-BY-SA-4.0', 'maker') },
    },
    edges: [['whole', 'HAD_MEMBER', 'part']],
  });
  const PASS_ON = useOf('redistribution');

  it('is made from it: its share-alike binds, as that of an adaptation does', () => {
    expect(both(world('MODEL'), PASS_ON)).toEqual(['PROHIBITED', 'PROHIBITED']);
  });

  it('unlike a collection, whose parts keep their own licences', () => {
    expect(both(world('DATASET'), PASS_ON)).toEqual(['CONDITIONAL', 'CONDITIONAL']);
  });
});

describe('what stands beside an offer', () => {
  it('at its generator is not the holder’s to give: it wakes in the model that was trained on it', () => {
    const outputs = {
      ...holder('CC0-1.0', 'maker'),
      statements: [{ expression: 'LicenseRef-Llama-2-Community', where: 'GENERATOR' }],
    };
    const world: World = {
      assets: { model: { kind: 'MODEL', ...holder('MIT', 'maker') }, outputs },
      edges: [['model', 'TRAINED_ON', 'outputs']],
    };
    expect(short(ask(world, SELL, { policy: 'strict' }))).toBe('PROHIBITED');
    expect(ask(world, SELL, { policy: 'text' }).reasons.map(({ license }) => license)).toContain(
      'LicenseRef-Llama-2-Community',
    );
    expect(both({ assets: { outputs } }, SELL)).toEqual(['PERMITTED', 'PERMITTED']);
  });
});

describe('a derivation', () => {
  const world = (by: string, role: 'RIGHTS_HOLDER' | 'OBSERVER' = 'RIGHTS_HOLDER'): World => ({
    assets: {
      model: {
        kind: 'MODEL',
        ...holder('MIT', 'launderer'),
        items: [says(by, { stance: 'COUNTERS', part: hashOf('edge 0 model corpus') }, 600)],
      },
      corpus: { ...holder('CC-BY-NC-4.0', 'maker'), role },
    },
    edges: [['model', 'EVALUATED_ON', 'corpus']],
  });

  it('that the holder of its source denies leaves it open: trained on it, perhaps, and not evaluated', () => {
    expect(both(world('maker'), SELL)).toEqual(['UNKNOWN/CONFLICT', 'UNKNOWN/CONFLICT']);
  });

  it('that anyone else denies stands', () => {
    expect(both(world('stranger'), SELL)).toEqual(['CONDITIONAL', 'CONDITIONAL']);
    expect(both(world('maker', 'OBSERVER'), SELL)).toEqual(['CONDITIONAL', 'CONDITIONAL']);
  });
});

describe('a conclusion of the owner of the asked asset on his own behalf', () => {
  const corpus = holder('CC-BY-NC-4.0', 'maker');
  const world: World = {
    assets: { model: { kind: 'MODEL', ...holder('MIT', 'deriver') }, corpus },
    edges: [['model', 'ADAPTED_FROM', 'corpus']],
  };
  const waiver = (onWordOf: Conclusion['onWordOf']): Conclusion => ({
    asset: idOf('corpus'),
    document: {
      format: 'pedigree-conclusion/1',
      kind: 'WAIVER',
      reason: 'we asked',
      signatory: 'A. Counsel',
    },
    by: accountOf('deriver'),
    onWordOf,
    evidence: { factId: ZERO_HASH, subject: idOf('corpus'), block: 30, by: accountOf('deriver') },
  });

  it('lifts nothing that the holder forbids, as counsel may whom the asker names', () => {
    expect(short(ask(world, SELL, { conclusions: [waiver('OWNER')] }))).toBe('PROHIBITED');
    expect(short(ask(world, SELL, { conclusions: [waiver('COUNSEL')] }))).toBe('CONDITIONAL');
  });

  it('is told from counsel’s by who is named', () => {
    const closure = closureOf(world);
    const { document, asset, by, evidence } = waiver('OWNER');
    const recorded = [{ asset, documentHash: ZERO_HASH, by, evidence }];
    const weigh = (counsel: readonly Hex[]) =>
      weighConclusions(
        closure,
        idOf('model'),
        recorded,
        new Map([[ZERO_HASH, document]]),
        new Set(counsel),
      ).map(({ isRelied, onWordOf }) => [isRelied, onWordOf]);
    expect(weigh([])).toEqual([[true, 'OWNER']]);
    expect(weigh([by])).toEqual([[true, 'COUNSEL']]);
  });
});
