import { describe, expect, it } from 'vitest';
import {
  assertionRegistryAbi,
  assertionRegistryDeployedBytecode,
  assertionRegistryImmutables,
} from '../../lineage-api/src/abi/assertionRegistry.js';
import {
  licenseRegistryAbi,
  licenseRegistryDeployedBytecode,
  licenseRegistryImmutables,
} from '../../lineage-api/src/abi/licenseRegistry.js';
import {
  lineageRegistryAbi,
  lineageRegistryDeployedBytecode,
  lineageRegistryImmutables,
} from '../../lineage-api/src/abi/lineageRegistry.js';
import { FACT_FIELDS, LICENSE_TERMS_FIELDS } from '../../lineage-api/src/encoding/fact-catalog.js';

type Input = { name: string; type: string; indexed?: boolean; components?: readonly Input[] };
type Item = { type: string; name?: string; inputs?: readonly Input[] };

const ABIS: Record<keyof typeof FACT_FIELDS, readonly Item[]> = {
  lineage: lineageRegistryAbi,
  assertions: assertionRegistryAbi,
  licenses: licenseRegistryAbi,
};

const toFields = (inputs: readonly Input[]) => inputs.map(({ name, type }) => [name, type]);

for (const [contract, abi] of Object.entries(ABIS) as [
  keyof typeof FACT_FIELDS,
  readonly Item[],
][]) {
  describe(`events of the ${contract} registry`, () => {
    const events = abi.filter(({ type }) => type === 'event');

    it('are the facts of the catalogue, no more and no fewer', () => {
      expect(events.map(({ name }) => name).sort()).toEqual(
        Object.keys(FACT_FIELDS[contract]).sort(),
      );
    });

    for (const { name = '', inputs = [] } of events) {
      it(`say in ${name} what the catalogue says, in its order`, () => {
        const catalogue = (FACT_FIELDS[contract] as Record<string, Record<string, unknown>>)[name];
        const between = inputs.slice(2, -1);
        expect(inputs[0]).toMatchObject({ name: 'subject', type: 'bytes32', indexed: true });
        expect(inputs[1]).toMatchObject({ name: 'by', type: 'address', indexed: false });
        expect(inputs.at(-1)).toMatchObject({ name: 'factId', type: 'bytes32', indexed: false });
        expect(between.map((input) => input.name)).toEqual(Object.keys(catalogue ?? {}));
        const scalars = between.filter(({ type }) => type !== 'tuple');
        expect(toFields(scalars)).toEqual(
          Object.entries(catalogue ?? {}).filter(([, type]) => typeof type === 'string'),
        );
      });

      it(`have no text and no indexed list in ${name}, which readers of logs would lose`, () => {
        const lossy = inputs.filter(
          ({ type, indexed }) => type === 'string' || (indexed && /\[|bytes$|tuple/.test(type)),
        );
        expect(lossy).toEqual([]);
      });
    }
  });
}

describe('terms of a licence', () => {
  it('have the fields of the catalogue, in its order', () => {
    const event = licenseRegistryAbi.find((item) => item.type === 'event');
    const inputs: readonly Input[] = event?.inputs ?? [];
    const terms = inputs.find(({ name }) => name === 'terms');
    expect(toFields(terms?.components ?? [])).toEqual(Object.entries(LICENSE_TERMS_FIELDS));
  });
});

describe('places of immutables in the deployed code', () => {
  const codes = [
    [lineageRegistryDeployedBytecode, lineageRegistryImmutables],
    [assertionRegistryDeployedBytecode, assertionRegistryImmutables],
    [licenseRegistryDeployedBytecode, licenseRegistryImmutables],
  ] as const;

  it('are pushes of 32 zero bytes, to be filled in before a deployment is compared', () => {
    for (const [code, immutables] of codes) {
      for (const places of Object.values(immutables) as (readonly number[])[]) {
        expect(places.length).toBeGreaterThan(0);
        for (const place of places) {
          const digits = code.slice(2 + (place - 1) * 2, 2 + (place + 32) * 2);
          expect(digits).toBe(`7f${'00'.repeat(32)}`);
        }
      }
    }
  });

  it('are named as in the contracts', () => {
    const ofLog = ['PREDECESSOR', 'PREFIX', 'REGISTRY_SLOT', 'REGISTRY_START'];
    expect(Object.keys(lineageRegistryImmutables)).toEqual(ofLog);
    expect(Object.keys(licenseRegistryImmutables)).toEqual(ofLog);
    expect(Object.keys(assertionRegistryImmutables)).toEqual(['LINEAGE', ...ofLog]);
  });
});
