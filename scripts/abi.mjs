/**
 * Writes what the rest of the project needs of the compiled contracts, so that nobody needs a Solidity compiler to
 * deploy, read or index: `lineage-api/src/abi/<contract>.ts` (ABI, bytecode, deployed bytecode, where the immutables
 * stand in it) and `subgraph/abis/<Contract>.json`. Run after `hardhat compile`; the results are committed, and a
 * difference after running it again is drift.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const CONTRACTS = ['LineageRegistry', 'AssertionRegistry', 'LicenseRegistry'];

const root = new URL('../', import.meta.url);
const artifacts = new URL('.cache/hardhat/artifacts/', root);

/** Output of the compiler for every source, of the one build that the artifact names. */
function readBuild(name) {
  const directory = new URL(`contracts/${name}.sol/`, artifacts);
  const { buildInfo } = JSON.parse(readFileSync(new URL(`${name}.dbg.json`, directory), 'utf8'));
  return JSON.parse(readFileSync(new URL(buildInfo, directory), 'utf8')).output;
}

/** Names of state variables by the id that the compiler's syntax tree gives them. */
function findVariableNames(build) {
  const names = new Map();
  for (const { ast } of Object.values(build.sources)) {
    for (const contract of ast.nodes.filter((node) => node.nodeType === 'ContractDefinition')) {
      for (const node of contract.nodes) names.set(String(node.id), node.name);
    }
  }
  return names;
}

/** Byte offsets of each immutable in the deployed bytecode, by name, in the order of the names. */
function toImmutables(build, references) {
  const names = findVariableNames(build);
  return Object.fromEntries(
    Object.entries(references)
      .map(([id, places]) => [names.get(id), places.map(({ start }) => start)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function toModule(name, abi, bytecode, deployed, immutables) {
  const camel = name[0].toLowerCase() + name.slice(1);
  return `/** Generated from contracts/${name}.sol by scripts/abi.mjs. */
export const ${camel}Abi = ${JSON.stringify(abi, null, 2)} as const;

/** Creation code; the constructor's arguments follow it. */
export const ${camel}Bytecode: \`0x\${string}\` =
  '0x${bytecode}';

/** Code of a deployment, with zeros where the immutables stand. */
export const ${camel}DeployedBytecode: \`0x\${string}\` =
  '0x${deployed}';

/** Byte offsets of the immutables in the deployed code, 32 bytes each. */
export const ${camel}Immutables = ${JSON.stringify(immutables, null, 2)} as const;
`;
}

mkdirSync(new URL('lineage-api/src/abi/', root), { recursive: true });
mkdirSync(new URL('subgraph/abis/', root), { recursive: true });
for (const name of CONTRACTS) {
  const build = readBuild(name);
  const { abi, evm } = build.contracts[`contracts/${name}.sol`][name];
  const { object, immutableReferences } = evm.deployedBytecode;
  const immutables = toImmutables(build, immutableReferences);
  const camel = name[0].toLowerCase() + name.slice(1);
  writeFileSync(
    new URL(`lineage-api/src/abi/${camel}.ts`, root),
    toModule(name, abi, evm.bytecode.object, object, immutables),
  );
  writeFileSync(new URL(`subgraph/abis/${name}.json`, root), `${JSON.stringify(abi, null, 2)}\n`);
}
console.log(`abi: ${readdirSync(new URL('lineage-api/src/abi/', root)).join(' ')}`);
