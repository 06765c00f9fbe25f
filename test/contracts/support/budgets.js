import { deployAll, other, send } from './chain.js';
import { assetId, leafWords, prefixOf, sourceWords } from './ids.js';
import { anchor, leaf, materialization } from './leaves.js';
import { asset, attestation, FAR_AHEAD, fresh, LONG_AGO } from './samples.js';

/** Most gas that each operation may take; each entry of `measure` must stay below the one of its name. */
export const BUDGETS = {
  'register one asset': 105_000,
  'register one asset with 16 sources that had dependents before': 275_000,
  'each first dependant of a source, more': 17_500,
  'add one derivation later, owner': 50_000,
  'add one derivation later, operator': 53_000,
  'batch of 100 stored assets, each': 80_000,
  'batch of 100 stored assets, each with one source': 87_000,
  'anchored batch of 1,000 with one source, each': 90,
  'materialize one of 1,000,000 with one source': 155_000,
  'attest, first': 60_000,
  'attest, later': 43_000,
};

/** Gas of each operation of `BUDGETS`, in a registry that is in use: its registry chain is not empty. */
export async function measure() {
  const { lineage, assertions } = await deployAll();
  const prefix = prefixOf(lineage.address);
  const gas = async (...call) => Number((await send(...call)).gasUsed);
  const hundred = (fields) => [[...Array(100)].map(() => asset(fields))];

  const originals = [...Array(33)].map(() => asset({ createdAt: LONG_AGO - 1000 }));
  await send(lineage, 'registerAssets', [originals]);
  const sources = originals.map((a) => ({
    id: assetId(prefix, a),
    relation: 1,
    acquiredAt: LONG_AGO - 500,
    bps: 100,
    terms: fresh('terms'),
  }));
  const used = sources.slice(0, 16);
  const unused = sources.slice(16, 32);
  await send(lineage, 'registerAsset', [asset({ sources: sourceWords(...used) })]);
  await send(lineage, 'setOperator', [other.address, FAR_AHEAD]);

  const [derivedA, derivedB] = [asset(), asset()];
  await send(lineage, 'registerAssets', [[derivedA, derivedB]]);
  const one = sourceWords(used[0]);
  const withUsed = await gas(lineage, 'registerAsset', [asset({ sources: sourceWords(...used) })]);
  const withUnused = await gas(lineage, 'registerAsset', [
    asset({ sources: sourceWords(...unused) }),
  ]);

  const bottom = leaf({
    words: leafWords({
      position: 0,
      relation: 4,
      acquiredAt: LONG_AGO,
      bps: 100,
      terms: fresh('terms'),
    }),
  });
  const million = await anchor(lineage, [leaf(), bottom], {
    leafCount: 1_000_000,
    sources: [used[0].id],
  });
  const thousand = await anchor(lineage, [leaf()], { leafCount: 1000, sources: [used[0].id] });
  const subject = assetId(prefix, derivedA);
  await send(assertions, 'attest', [attestation(assetId(prefix, derivedB))]);

  return {
    'register one asset': await gas(lineage, 'registerAsset', [asset()]),
    'register one asset with 16 sources that had dependents before': withUsed,
    'each first dependant of a source, more': Math.round((withUnused - withUsed) / 16),
    'add one derivation later, owner': await gas(lineage, 'recordDerivations', [subject, one]),
    'add one derivation later, operator': await gas(
      lineage,
      'recordDerivations',
      [assetId(prefix, derivedB), one],
      other,
    ),
    'batch of 100 stored assets, each': (await gas(lineage, 'registerAssets', hundred())) / 100,
    'batch of 100 stored assets, each with one source':
      (await gas(lineage, 'registerAssets', hundred({ sources: one }))) / 100,
    'anchored batch of 1,000 with one source, each': Number(thousand.receipt.gasUsed) / 1000,
    'materialize one of 1,000,000 with one source': await gas(lineage, 'materialize', [
      materialization(million, 1),
    ]),
    'attest, first': await gas(assertions, 'attest', [attestation(subject)]),
    'attest, later': await gas(assertions, 'attest', [attestation(subject)]),
  };
}
