import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { encodeAbiParameters, encodeEventTopics, keccak256, parseAbi, toEventSelector } from 'viem';
import { describe, expect, it } from 'vitest';
import type { FieldType, FieldValue } from './abi-words.js';
import type { Fact } from './fact-catalog.js';
import {
  FACT_EVENTS,
  type FactEvent,
  findFactEvent,
  parseFactLog,
  parsePayload,
  payloadOf,
  splitFactLog,
} from './fact-events.js';
import type { Hex } from './hex.js';

const interfaces = {
  lineage: 'ILineageEvents',
  assertions: 'IAssertionEvents',
  licenses: 'ILicenseEvents',
};

/** The events as Solidity declares them, `event …` without the semicolon. */
function declaredEvents(contract: keyof typeof interfaces): string[] {
  const url = new URL(`../../../contracts/interfaces/${interfaces[contract]}.sol`, import.meta.url);
  const source = readFileSync(url, 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
  return [...source.matchAll(/event\s+[^;]+/g)].map(([text]) => text.replace(/\s+/g, ' '));
}

function termsStruct(): string {
  const url = new URL('../../../contracts/types/LicenseTerms.sol', import.meta.url);
  const body = /struct LicenseTerms \{([\s\S]*?)\n\}/.exec(readFileSync(url, 'utf8'))?.[1] ?? '';
  return `struct LicenseTerms {${body.replace(/\/\/.*/g, '').replace(/\s+/g, ' ')}}`;
}

const hexOf = (bytes: number): fc.Arbitrary<Hex> =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map((b): Hex => `0x${Buffer.from(b).toString('hex')}`);

function anyValueOf(type: FieldType): fc.Arbitrary<FieldValue> {
  if (typeof type !== 'string') {
    return fc.record(
      Object.fromEntries(Object.entries(type).map(([name, inner]) => [name, anyValueOf(inner)])),
    );
  }
  if (type === 'address') return hexOf(20);
  if (type === 'bytes32') return hexOf(32);
  if (type === 'bytes32[]') return fc.array(hexOf(32), { maxLength: 5 });
  if (type === 'bytes') {
    return fc.uint8Array({ maxLength: 70 }).map((b) => `0x${Buffer.from(b).toString('hex')}`);
  }
  const bits = BigInt(type.slice(4));
  const integer = fc.bigInt({ min: 0n, max: 2n ** bits - 1n });
  return bits > 40n ? integer : integer.map(Number);
}

function arbitraryFact(event: FactEvent): fc.Arbitrary<Fact> {
  return fc.record({
    contract: fc.constant(event.contract),
    type: fc.constant(event.type),
    subject: hexOf(32),
    by: hexOf(20),
    fields: fc.record(
      Object.fromEntries(
        event.names.map((name, i) => [name, anyValueOf(event.types[i] as FieldType)]),
      ),
    ),
    factId: hexOf(32),
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<Fact>;
}

function parameters(event: FactEvent) {
  const toParameter = (type: FieldType, name: string): { name: string; type: string } =>
    typeof type === 'string'
      ? { name, type }
      : ({
          name,
          type: 'tuple',
          components: Object.entries(type).map(([inner, t]) => toParameter(t, inner)),
        } as never);
  return event.types.map((type, i) => toParameter(type, event.names[i] as string));
}

const events = FACT_EVENTS.map((event) => [`${event.contract} ${event.type}`, event] as const);

describe('fact events', () => {
  it.each(['lineage', 'assertions', 'licenses'] as const)(
    'are those that the %s interface declares, in field order and indexing',
    (contract) => {
      const declared = declaredEvents(contract);
      const ours = FACT_EVENTS.filter((event) => event.contract === contract);
      expect(ours.map((event) => event.topic0)).toEqual(
        declared.map((text) => toEventSelector(parseAbi([termsStruct(), text])[0] as never)),
      );
      expect(
        ours.map((event) =>
          event.indexed < 0 ? ['subject'] : ['subject', event.names[event.indexed]],
        ),
      ).toEqual(
        declared.map((text) => [...text.matchAll(/indexed (\w+)/g)].map(([, name]) => name)),
      );
      expect(ours.map((event) => ['subject', 'by', ...event.names, 'factId'])).toEqual(
        declared.map((text) => [...text.matchAll(/(\w+)(?=\s*[,)])/g)].map(([, name]) => name)),
      );
    },
  );

  it('are 31, and a topic is looked up in its own contract', () => {
    expect(FACT_EVENTS).toHaveLength(31);
    const redacted = FACT_EVENTS.filter((event) => event.type === 'DocumentRedacted');
    expect(new Set(redacted.map((event) => event.topic0)).size).toBe(1);
    expect(redacted.map((event) => findFactEvent(event.contract, event.topic0)?.contract)).toEqual([
      'lineage',
      'assertions',
    ]);
    expect(findFactEvent('licenses', redacted[0]?.topic0 ?? '')).toBeUndefined();
  });

  it.each(events)('encode the payload of %s as abi.encode does, and read it back', (_, event) => {
    fc.assert(
      fc.property(arbitraryFact(event), (fact) => {
        const payload = payloadOf(fact);
        const fields = fact.fields as Record<string, unknown>;
        const expected = encodeAbiParameters(
          [{ type: 'bytes32' }, { type: 'address' }, ...parameters(event)],
          [fact.subject, fact.by, ...event.names.map((name) => fields[name])] as never,
        );
        expect(payload).toBe(expected);
        const { contract, type, subject, by } = fact;
        expect(parsePayload(contract, type, payload)).toEqual({
          contract,
          type,
          subject,
          by,
          fields,
        });
      }),
      { numRuns: 30 },
    );
  });

  it.each(events)('read a log of %s as the compiler writes it', (_, event) => {
    fc.assert(
      fc.property(arbitraryFact(event), (fact) => {
        const fields = fact.fields as Record<string, unknown>;
        const inputs = [
          { name: 'subject', type: 'bytes32', indexed: true },
          { name: 'by', type: 'address' },
          ...parameters(event).map((p, i) => ({ ...p, indexed: i === event.indexed })),
          { name: 'factId', type: 'bytes32' },
        ];
        const abi = [{ type: 'event', name: event.type, inputs }];
        const args = { ...fields, subject: fact.subject, by: fact.by };
        const topics = encodeEventTopics({ abi, eventName: event.type, args } as never) as string[];
        const plain = inputs.filter((input) => input.indexed !== true);
        const all: Record<string, unknown> = { ...args, factId: fact.factId };
        const data = encodeAbiParameters(plain as never, plain.map((p) => all[p.name]) as never);
        expect(parseFactLog(event.contract, topics, data)).toEqual(fact);
        const split = splitFactLog(event.contract, topics, data);
        expect(split.event).toBe(
          FACT_EVENTS.find(
            (each) => each.topic0 === event.topic0 && each.contract === event.contract,
          ),
        );
        expect(`0x${split.payload}`).toBe(payloadOf(fact));
        expect(`0x${split.factId}`).toBe(fact.factId);
      }),
      { numRuns: 30 },
    );
  });

  it('refuse a log with a word that its type cannot hold, cut data, or other topics', () => {
    const event = FACT_EVENTS.find(({ type }) => type === 'RoleStated') as FactEvent;
    const subject = `0x${'01'.repeat(32)}`;
    const word = (n: number) => n.toString(16).padStart(64, '0');
    const refused = (topics: string[], data: string) =>
      expect(() => parseFactLog('lineage', topics, data)).toThrow(
        expect.objectContaining({ code: 'MALFORMED_LOG' }),
      );
    expect(
      parseFactLog('lineage', [event.topic0, subject], `0x${word(5)}${word(2)}${word(9)}`).fields,
    ).toEqual({ role: 2 });
    refused([event.topic0, subject], `0x${word(5)}${word(256)}${word(9)}`);
    refused([event.topic0, subject], `0x${'f'.repeat(64)}${word(2)}${word(9)}`);
    refused([event.topic0, subject], `0x${word(5)}${word(2)}`);
    refused([event.topic0], `0x${word(5)}${word(2)}${word(9)}`);
    refused([event.topic0, subject, subject], `0x${word(5)}${word(2)}${word(9)}`);
    refused([keccak256('0x'), subject], `0x${word(5)}${word(2)}${word(9)}`);
    refused([], '0x');
    for (const [topics, data] of [
      [[event.topic0, subject], `0x${word(5)}${word(2)}`],
      [[event.topic0], `0x${word(5)}${word(2)}${word(9)}`],
      [[event.topic0, 7], `0x${word(5)}${word(2)}${word(9)}`],
      [[event.topic0, '0x01'], `0x${word(5)}${word(2)}${word(9)}`],
      [[keccak256('0x'), subject], `0x${word(5)}${word(2)}${word(9)}`],
      [[], '0x'],
    ] as const) {
      expect(() => splitFactLog('lineage', topics, data)).toThrow(
        expect.objectContaining({ code: 'MALFORMED_LOG' }),
      );
    }
  });

  it('refuse a list whose length points past the data', () => {
    const event = FACT_EVENTS.find(({ type }) => type === 'DerivationsRecorded') as FactEvent;
    const word = (n: number) => n.toString(16).padStart(64, '0');
    const topics = [event.topic0, `0x${'01'.repeat(32)}`];
    for (const [offset, length] of [
      [96, 2 ** 39],
      [96, 3],
      [2 ** 39, 0],
    ] as const) {
      const data = `0x${word(5)}${word(offset)}${word(9)}${word(length)}${word(1)}${word(2)}`;
      expect(() => parseFactLog('lineage', topics, data)).toThrow(
        expect.objectContaining({ code: 'MALFORMED_LOG' }),
      );
    }
  });
});
