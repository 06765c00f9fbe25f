import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { concat, encodeAbiParameters, encodePacked, keccak256, pad, toHex } from 'viem';
import { describe, expect, it } from 'vitest';
import { CODES } from '../../lineage-api/src/encoding/enums.js';
import { FACT_FIELDS, LICENSE_TERMS_FIELDS } from '../../lineage-api/src/encoding/fact-catalog.js';
import { INDEXED_FIELD } from '../../lineage-api/src/encoding/fact-events.js';
import type { Hex } from '../../lineage-api/src/encoding/hex.js';
import { parseBlocks } from './markdown.js';

const PAGE = readFileSync(new URL('../../docs/facts.md', import.meta.url), 'utf8');

/** Cells of the table that stands under a heading. */
function tableUnder(heading: string): string[][] {
  const [, section = ''] = PAGE.split(`\n## ${heading}\n`);
  const [before = ''] = section.split('\n## ');
  const rows = before.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('docs/facts.md', () => {
  it.each([
    ['lineage', 'Facts of the LineageRegistry'],
    ['assertions', 'Facts of the AssertionRegistry'],
    ['licenses', 'Facts of the LicenseRegistry'],
  ] as const)('lists every fact of the %s registry with its fields', (contract, heading) => {
    const shown = tableUnder(heading).map(([name, fields]) => [name, fields]);
    const indexed: Readonly<Record<string, string | undefined>> = INDEXED_FIELD;
    const expected = Object.entries(FACT_FIELDS[contract]).map(([name, fields]) => [
      `\`${name}\``,
      Object.entries(fields)
        .map(([field, type]) =>
          typeof type === 'object'
            ? `LicenseTerms ${field}`
            : `${type}${indexed[name] === field ? ' indexed' : ''} ${field}`,
        )
        .join(', '),
    ]);
    expect(shown).toEqual(expected);
  });

  it('lists the fields of terms in their order', () => {
    const fields = Object.entries(LICENSE_TERMS_FIELDS).map(
      ([name, type]) => `    ${type} ${name}`,
    );
    expect(PAGE).toContain(`\n${fields.join('\n')}\n`);
  });

  it('lists every code with its number', () => {
    const expected = Object.entries(CODES).map(([set, names]) => [
      `\`${set}\``,
      names.flatMap((name, code) => (name === '' ? [] : [`${code} ${name}`])).join(', '),
    ]);
    expect(tableUnder('Codes')).toEqual(expected);
  });
});

/** The example, computed from the words of the page with other code than the program's. */
describe('the example of docs/facts.md', () => {
  const json = parseBlocks(PAGE).filter(({ language }) => language === 'json');
  const shown: Record<string, unknown> = JSON.parse(json[0]?.lines.join('\n') ?? '{}');

  const registry: Hex = '0x5fbdb2315678afecb367f032d93f642f64180aa3';
  const registrant: Hex = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8';
  const elevens: Hex = `0x${'11'.repeat(32)}`;
  const zero: Hex = `0x${'00'.repeat(32)}`;
  const file = readFileSync(new URL('../../sample/own/rainfall.csv', import.meta.url));
  const sha256 = (...parts: Uint8Array[]): Hex =>
    `0x${createHash('sha256').update(Buffer.concat(parts)).digest('hex')}`;
  const bytes = (hex: Hex) => Buffer.from(hex.slice(2), 'hex');
  const encode = (types: string[], values: unknown[]) =>
    encodeAbiParameters(
      types.map((type) => ({ type })),
      values,
    );
  const hash = (types: string[], values: unknown[]) => keccak256(encode(types, values));

  const contentHash = sha256(file);
  const prefix = hash(['string', 'uint256', 'address'], ['pedigree/v1', 31337n, registry]);
  const assetId = hash(
    ['bytes32', 'string', 'address', 'uint8', 'uint8', 'bytes32', 'uint32'],
    [prefix, 'asset', registrant, 1, 1, contentHash, 0],
  );
  const startOf = (kind: number, key: Hex) =>
    hash(['bytes32', 'uint8', 'bytes32'], [prefix, kind, key]);
  const batchId = hash(
    ['bytes32', 'string', 'address', 'bytes32'],
    [prefix, 'batch', registrant, elevens],
  );
  const salted = sha256(bytes(elevens), bytes(contentHash));

  it('has the ids that it says', () => {
    expect(shown).toMatchObject({
      prefix,
      assetId,
      batchId,
      leafId: hash(['bytes32', 'string', 'bytes32', 'uint32'], [prefix, 'leaf', batchId, 0]),
      claimsKey: hash(['uint8', 'bytes32'], [1, contentHash]),
      salted,
      named: sha256(Buffer.from(`{"name":"Pages of the public web","salt":"${elevens}"}`)),
    });
  });

  it('has the chains that it says', () => {
    const subjectStart = startOf(1, assetId);
    const topic0 = keccak256(toHex('RoleStated(bytes32,address,uint8,bytes32)'));
    const payload = encode(['bytes32', 'address', 'uint8'], [assetId, registrant, 2]);
    const factId = keccak256(
      encodePacked(
        ['bytes32', 'bytes32', 'bytes32', 'uint64', 'uint64'],
        [subjectStart, topic0, keccak256(payload), 20n, 1_750_000_000n],
      ),
    );
    expect(shown).toMatchObject({
      subjectStart,
      subjectSlot: hash(['bytes32', 'uint256'], [subjectStart, 0n]),
      topic0,
      payload,
      factId,
      registryHead: keccak256(concat([startOf(5, zero), factId])),
    });
  });

  it('has the leaf and the manifest that it says', () => {
    const parts = (4n << 56n) | (1_750_000_000n << 16n) | 250n;
    const word = pad(toHex((0xffffffffn << 64n) | parts), { size: 32 });
    const payload = encode(
      ['uint8', 'uint8', 'bytes32', 'bytes32', 'bytes32[]'],
      [3, 2, salted, zero, [word, zero]],
    );
    const inner = hash(
      ['bytes32', 'bytes32', 'uint32', 'uint32', 'bytes32', 'bytes'],
      [prefix, batchId, 0, 1, elevens, payload],
    );
    const manifest =
      `{"format":"pedigree-manifest/1","leafCount":1,"sources":["${assetId}"]}\n` +
      `{"contentHash":"${salted}","kind":3,"metadataHash":"${zero}","salt":"${elevens}","scheme":2,"words":["${word}","${zero}"]}\n`;
    expect(shown).toMatchObject({
      leafWords: [word, zero],
      leafHash: keccak256(inner),
      manifest,
      manifestHash: sha256(Buffer.from(manifest)),
    });
  });
});
