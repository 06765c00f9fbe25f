import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Closure, ClosureNode } from '../../lineage-api/src/domain/closure.js';
import { lintAsset, lintCaseOf, RULES } from '../../lineage-api/src/domain/lint/lint.js';
import { SEVERITIES } from '../../lineage-api/src/domain/lint/types.js';
import type { TermsRow } from '../../lineage-api/src/domain/rows.js';
import { type Hex, ZERO_HASH } from '../../lineage-api/src/encoding/hex.js';
import { accountOf, closureOf, fields, hashOf, idOf, type World } from '../license/closure-kit.js';
import { change, find, idsOf, lint, lintClosure, NOW, policy, withNamed } from './kit.js';

const DAY = 86_400;

const tag = (expression: string) => ({ expression, where: 'HUB_TAG', by: 'a hub' });
const audit = (expression: string, text?: string) => ({
  expression,
  where: 'AUDIT',
  by: 'an auditor',
  ...(text === undefined ? {} : { text }),
});

describe('rules', () => {
  it('have ids, advice and a severity of their own, and come worst first', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { id, title, advice } of RULES) {
      expect({ id, isSlug: /^[a-z]+(-[a-z]+)+$/.test(id) }).toEqual({ id, isSlug: true });
      expect(title.endsWith('.') && advice.endsWith('.')).toBe(true);
    }
    const order = RULES.map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(order).toEqual(order.toSorted());
  });

  it('are listed in docs/lint.md with their severity, worst first', () => {
    const page = readFileSync(new URL('../../docs/lint.md', import.meta.url), 'utf8');
    const listed = [...page.matchAll(/^\| `([a-z-]+)` \| (\w+) \|/gm)].map(([, id, how]) => [
      id,
      how,
    ]);
    expect(listed).toEqual(RULES.map(({ id, severity }) => [id, severity.toLowerCase()]));
  });

  it('find nothing on a record that is in order, nor at an asset that is not there', () => {
    expect(lint({ assets: { work: { statements: ['MIT'] } } })).toEqual([]);
    const closure = closureOf({ assets: { work: {} } });
    expect(lintAsset(lintCaseOf(closure, policy, NOW), idOf('nothing'))).toEqual([]);
  });
});

describe('statements', () => {
  it.each([
    ['CC-BY-NC-4.0', true],
    ['LicenseRef-Custom-Academic', true],
    ['LicenseRef-Service-OpenAI', false],
    ['LicenseRef-CatchAll-Various', false],
    ['NONE', false],
    ['MIT', false],
  ])('a permissive tag against an audit of %s is a finding: %s', (expression, isFound) => {
    const findings = lint({
      assets: { work: { statements: [tag('MIT'), audit(expression)], combine: 'UNKNOWN' } },
    });
    expect(idsOf(findings).includes('permissive-tag-restrictive-audit')).toBe(isFound);
  });

  it('a restrictive tag with a restrictive audit is none', () => {
    const statements = [tag('CC-BY-NC-4.0'), audit('CC-BY-NC-4.0')];
    expect(lint({ assets: { work: { statements } } })).toEqual([]);
  });

  it('licences that differ conflict where the document says so or says nothing', () => {
    const conflict = (combine?: string) =>
      idsOf(
        lint({
          assets: {
            work: {
              statements: ['MIT', 'GPL-3.0-only'],
              ...(combine === undefined ? {} : { combine }),
            },
          },
        }),
      ).includes('conflicting-statements');
    expect([conflict('CONFLICT'), conflict()]).toEqual([true, true]);
    expect([conflict('ANY_OF'), conflict('PER_PART'), conflict('UNKNOWN')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('several of one observer are told from those that differ, and from parts', () => {
    const of = (statements: object[], combine: string) =>
      idsOf(lint({ assets: { work: { statements: statements as never, combine } } }));
    const same = [audit('MIT', 'MIT'), audit('MIT', 'MIT')];
    const differing = [audit('MIT', 'MIT'), audit('Apache-2.0', 'Apache')];
    expect(of(same, 'UNKNOWN')).toEqual(['several-statements']);
    expect(of(differing, 'UNKNOWN')).toEqual(['differing-statements', 'several-statements']);
    expect(of(differing, 'PER_PART')).toEqual([]);
    expect(of([audit('MIT'), tag('MIT')], 'UNKNOWN')).toEqual([]);
  });

  it.each([
    ['NOASSERTION'],
    ['NONE'],
    ['LicenseRef-CatchAll-Various'],
    ['LicenseRef-Service-OpenAI'],
  ])('%s is no licence of the asset', (expression) => {
    const findings = lint({ assets: { work: { statements: [expression] } } });
    expect(idsOf(findings)).toEqual(['missing-license']);
  });

  it('no statement at all is a missing licence, but of a collection, whose parts have their own', () => {
    expect(idsOf(lint({ assets: { work: {} } }))).toEqual(['missing-license']);
    const edges: World['edges'] = [['all', 'HAD_MEMBER', 'part']];
    expect(lint({ assets: { all: {}, part: { statements: ['MIT'] } }, edges })).toEqual([]);
  });

  it('a document that is not here is said to be so, and its licence is not said to be missing', () => {
    const closure = closureOf({ assets: { work: { statements: ['MIT'] } } });
    const missing = lintClosure(change(closure, 'work', { document: null }));
    expect(idsOf(missing)).toEqual(['unread-document']);
    const redacted = lintClosure(change(closure, 'work', { document: null, redacted: 'COURT' }));
    expect(find(redacted, 'unread-document')?.what).toContain('COURT');
  });
});

describe('sources', () => {
  it('a service that generated it, whose terms are not listed, is a finding', () => {
    const findings = lintClosure(withNamed('GENERATOR', 'OpenAI GPT-4', 'OUTPUT_OF'));
    expect(find(findings, 'generator-terms-not-listed')?.evidence[0]).toMatchObject({
      license: 'LicenseRef-OpenAI-Terms-of-Use',
      fact: { subject: idOf('work') },
    });
  });

  it.each([
    ['OpenAI GPT-2', 'OUTPUT_OF', ['MIT']],
    ['Some Model', 'OUTPUT_OF', ['MIT']],
    ['OpenAI GPT-4', 'ADAPTED_FROM', ['MIT']],
    ['OpenAI GPT-4', 'OUTPUT_OF', ['MIT', 'LicenseRef-Service-OpenAI']],
  ] as const)('%s as %s with %j is none', (name, relation, statements) => {
    const findings = lintClosure(withNamed('GENERATOR', name, relation, [...statements]));
    expect(idsOf(findings)).toEqual(['unregistered-source']);
  });

  it('a registered generator counts unless it states its terms itself', () => {
    const found = (statements: string[]) =>
      idsOf(
        lint({
          assets: {
            work: { statements: ['MIT'] },
            'OpenAI GPT-4': { kind: 'MODEL', statements },
          },
          edges: [['work', 'OUTPUT_OF', 'OpenAI GPT-4']],
        }),
      );
    expect(found(['NOASSERTION'])).toEqual(['generator-terms-not-listed']);
    expect(found(['LicenseRef-Service-OpenAI'])).toEqual([]);
  });

  it('a name of its own is a self-parent, whatever its case and signs; another collision is not', () => {
    expect(idsOf(lintClosure(withNamed('NAME_COLLISION', 'W-O-R-K', 'ADAPTED_FROM')))).toEqual([
      'self-parent',
    ]);
    expect(idsOf(lintClosure(withNamed('NAME_COLLISION', 'enron', 'ADAPTED_FROM')))).toEqual([
      'name-collision',
    ]);
  });

  it.each([
    ['CC-BY-SA-4.0', 'MIT', true],
    ['CC-BY-SA-4.0', 'CC-BY-SA-4.0', false],
    ['CC-BY-SA-4.0', 'GPL-3.0-only', false],
    ['GPL-3.0-only', 'CC-BY-SA-4.0', true],
    ['MIT', 'GPL-3.0-only', false],
    ['CC-BY-NC-4.0', 'MIT', false],
  ])('of a source under %s, work under %s drops share-alike: %s', (source, own, isFound) => {
    const findings = lint({
      assets: { work: { statements: [own] }, source: { statements: [source] } },
      edges: [['work', 'ADAPTED_FROM', 'source']],
    });
    expect(idsOf(findings)).toEqual(isFound ? ['share-alike-dropped'] : []);
  });

  it('share-alike reaches past a source that states nothing, not past training or into a collection', () => {
    const found = (middle: string[], first: 'ADAPTED_FROM' | 'TRAINED_ON' | 'HAD_MEMBER') =>
      idsOf(
        lint({
          assets: {
            work: { statements: ['MIT'] },
            middle: { statements: middle },
            source: { statements: ['CC-BY-SA-4.0'] },
          },
          edges: [
            ['work', first, 'middle'],
            ['middle', 'ADAPTED_FROM', 'source'],
          ],
        }),
      );
    expect(found([], 'ADAPTED_FROM')).toEqual(['share-alike-dropped']);
    expect(found(['MIT'], 'ADAPTED_FROM')).toEqual([]);
    expect(found([], 'TRAINED_ON')).toEqual([]);
    expect(found([], 'HAD_MEMBER')).toEqual([]);
  });

  it('a dispute upstream is found at any distance, unless withdrawn or only evaluated on', () => {
    const dispute = {
      kind: 'dispute',
      by: 'opener',
      value: { part: ZERO_HASH, index: 0, ground: 'LICENSE', evidenceHash: ZERO_HASH },
    } as const;
    const found = (relation: 'TRAINED_ON' | 'EVALUATED_ON') =>
      lint({
        assets: {
          work: { kind: 'MODEL', statements: ['MIT'] },
          middle: { statements: ['MIT'] },
          source: { statements: ['MIT'], items: [dispute] },
        },
        edges: [
          ['work', relation, 'middle'],
          ['middle', 'ADAPTED_FROM', 'source'],
        ],
      });
    expect(find(found('TRAINED_ON'), 'disputed-source')?.evidence).toMatchObject([
      { asset: idOf('source'), fact: { by: accountOf('opener') } },
    ]);
    expect(found('EVALUATED_ON')).toEqual([]);
  });
});

describe('terms', () => {
  const offered = (given: object, edge = {}): World => ({
    assets: {
      work: { statements: ['MIT'] },
      source: { role: 'RIGHTS_HOLDER', terms: [{ expression: 'MIT', fields: given }] },
    },
    edges: [
      ['work', 'TRAINED_ON', 'source', { terms: 'MIT', acquiredAt: NOW - 10 * DAY, ...edge }],
    ],
  });

  /** Terms that a derivation names come with the closure. */
  function withEdgeTerms(world: World): Closure {
    const closure = closureOf(world);
    const { terms } = closure.nodes.get(idOf('source')) as ClosureNode;
    const sources = [...closure.nodes.values()].map((stated) => ({
      ...stated,
      node: { ...stated.node, createdAt: stated.node.id === idOf('work') ? NOW : 1 },
    }));
    return {
      ...closure,
      nodes: new Map(sources.map((stated) => [stated.node.id, stated])),
      edgeTerms: new Map(terms.map((row: TermsRow) => [row.id, row])),
    };
  }

  it('that a derivation was made under and that ended are a finding, those that run are none', () => {
    const ended = (given: object) => idsOf(lintClosure(withEdgeTerms(offered(given))));
    expect(ended({ validTo: NOW - DAY })).toEqual(['expired-terms']);
    expect(ended({ validTo: NOW + DAY })).toEqual([]);
    const subscription = (days: number) =>
      fields({ grantKind: 'SUBSCRIPTION', periodSeconds: days * DAY });
    expect(ended(subscription(5))).toEqual(['expired-terms']);
    expect(ended(subscription(30))).toEqual([]);
  });

  it('that are still offered after their end are a finding at who offers them', () => {
    const terms = [{ expression: 'MIT', fields: { validTo: NOW - DAY } }];
    expect(idsOf(lint({ assets: { work: { role: 'RIGHTS_HOLDER', terms } } }))).toEqual([
      'expired-terms',
    ]);
    expect(idsOf(lint({ assets: { work: { role: 'OBSERVER', terms } } }))).toEqual([
      'missing-license',
    ]);
  });

  it('that state the opposite of their licence are a finding', () => {
    const stated = (permission: 'ALLOWED' | 'PROHIBITED') => [
      { expression: 'CC-BY-NC-4.0', fields: fields({ commercialUse: permission }) },
    ];
    const of = (permission: 'ALLOWED' | 'PROHIBITED') =>
      idsOf(lint({ assets: { work: { role: 'RIGHTS_HOLDER', terms: stated(permission) } } }));
    expect(of('ALLOWED')).toEqual(['terms-contradict-text']);
    expect(of('PROHIBITED')).toEqual([]);
  });

  it('an acquisition before the source was made, or after what derives from it, is a finding', () => {
    const at = (acquiredAt: number) =>
      find(lintClosure(withEdgeTerms(offered({}, { acquiredAt }))), 'claimed-date')?.what;
    expect(at(NOW - DAY)).toBeUndefined();
    expect(at(NOW + DAY)).toContain('still to come');
    const closure = withEdgeTerms(offered({}, { acquiredAt: 5 }));
    const source = closure.nodes.get(idOf('source')) as ClosureNode;
    const later = change(closure, 'source', { node: { ...source.node, createdAt: 10 } });
    expect(find(lintClosure(later), 'claimed-date')?.what).toContain('before it was made');
  });
});

describe('claims', () => {
  const claimed = (
    own: 'RIGHTS_HOLDER' | 'OBSERVER',
    rival: 'RIGHTS_HOLDER' | 'OBSERVER',
  ): World => ({
    assets: {
      work: { role: own, statements: ['MIT'], claimants: ['copy'], block: 5 },
      copy: { role: rival, block: 2 },
    },
  });

  it('of two holders are rivals; an observer has none, and is none', () => {
    expect(idsOf(lint(claimed('RIGHTS_HOLDER', 'RIGHTS_HOLDER')))).toEqual(['rival-claim']);
    expect(lint(claimed('OBSERVER', 'RIGHTS_HOLDER'))).toEqual([]);
    expect(lint(claimed('RIGHTS_HOLDER', 'OBSERVER'))).toEqual([]);
  });

  it('recorded later and said to be older are a finding', () => {
    const closure = closureOf(claimed('OBSERVER', 'RIGHTS_HOLDER'));
    const copy = closure.claimants.get(idOf('copy')) as ClosureNode;
    const rival = { ...copy, node: { ...copy.node, createdAt: 1_000_000 } };
    const findings = lintClosure({ ...closure, claimants: new Map([[idOf('copy'), rival]]) });
    expect(find(findings, 'claimed-date')?.what).toContain('recorded before');
  });
});

describe('activities', () => {
  const done = (agentId: Hex, startedAt = 1, endedAt = 2): World => ({
    assets: {
      work: {
        statements: ['MIT'],
        items: [
          {
            kind: 'activity',
            value: {
              activityId: hashOf('run'),
              activity: 'TRAINING',
              agentId,
              startedAt,
              endedAt,
              metadataHash: ZERO_HASH,
            },
          },
        ],
      },
    },
    agents: { lab: [] },
  });

  it('need an agent that is registered', () => {
    expect(idsOf(lint(done(ZERO_HASH)))).toEqual(['activity-without-agent']);
    expect(idsOf(lint(done(hashOf('agent nobody'))))).toEqual(['activity-without-agent']);
    expect(lint(done(hashOf('agent lab')))).toEqual([]);
  });

  it('end after they begin, and not in the future', () => {
    const lab = hashOf('agent lab');
    expect(idsOf(lint(done(lab, 9, 8)))).toEqual(['claimed-date']);
    expect(idsOf(lint(done(lab, 1, NOW + DAY)))).toEqual(['claimed-date']);
    expect(lint(done(lab, 9, 0))).toEqual([]);
  });
});
