/**
 * Writes what follows from the SDL of the API: `lineage-api/api.graphql`, the whole schema for readers and clients, and
 * `lineage-api/src/api/generated/types.ts`, the types of its resolvers. Both are committed; with `--check` nothing is
 * written, and a difference ends the script with 1.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse, printSchema } from 'graphql';

const api = new URL('../lineage-api/src/api/', import.meta.url);
const schemaFile = new URL('../lineage-api/api.graphql', import.meta.url);
const typesFile = new URL('generated/types.ts', api);

/** What a resolver gets as its parent, where that is not simply the answer: see `models.ts`. */
const MODELS = {
  Activity: 'ActivityModel',
  AffectedAsset: 'AffectedModel',
  Agent: 'AgentModel',
  AnswerChange: 'AnswerChangeModel',
  AsOf: 'Moment',
  AssertedSource: 'AssertedModel',
  Asset: 'NodeModel',
  AttachedTerms: 'AttachedTermsModel',
  Attestation: 'AttestationModel',
  AssetDifference: 'DifferenceModel',
  Batch: 'NodeModel',
  Claim: 'ClaimModel',
  ContentClaims: 'ContentClaimsModel',
  DeclaredComplete: 'DeclaredCompleteModel',
  Derivation: 'DerivationModel',
  Dispute: 'DisputeModel',
  DisputeAnswer: 'DisputeAnswerModel',
  DisputeRuling: 'DisputeRulingModel',
  Evidence: 'EvidenceModel',
  Finding: 'FindingModel',
  FindingEvidence: 'FindingEvidenceModel',
  FactRecorded: 'FactRecordedModel',
  Impact: 'ImpactModel',
  LicenseConclusion: 'ConclusionModel',
  LicenseReason: 'ReasonModel',
  LicenseReport: 'LicenseReportModel',
  LicenseTerms: 'TermsModel',
  MetadataDocument: 'MetadataModel',
  NobodyRegistered: 'NobodyRegisteredModel',
  PolicyReport: 'PolicyReportModel',
  RecordedAt: 'EvidenceModel',
  ReferencedSource: 'ReferencedModel',
  RoyaltyAsset: 'RoyaltyAssetModel',
  RoyaltyAttribution: 'RoyaltyModel',
  RoyaltyBeneficiary: 'RoyaltyBeneficiaryModel',
  RoyaltyFlow: 'RoyaltyFlowModel',
  RoyaltyShare: 'RoyaltyShareModel',
  UndisclosedSources: 'CommittedModel',
  UnregisteredSource: 'NamedModel',
  VerdictChange: 'VerdictChangeModel',
  Withdrawal: 'WithdrawalModel',
};

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  skipTypename: true,
  scalars: {
    Hash: '../../encoding/hex.js#Hex',
    Address: '../../encoding/hex.js#Address',
    BlockNumber: 'number',
    UnixSeconds: 'number',
    BigInt: { input: 'bigint', output: 'bigint' },
  },
  contextType: '../context.js#RequestContext',
  mappers: Object.fromEntries(
    Object.entries(MODELS).map(([type, model]) => [type, `../models.js#${model}`]),
  ),
};

function readSdl() {
  const topics = readdirSync(api, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .map(({ name }) => name)
    .sort((a, b) => Number(b === 'base') - Number(a === 'base') || (a < b ? -1 : 1));
  return topics.map((topic) => readFileSync(new URL(`${topic}/${topic}.graphql`, api), 'utf8'));
}

async function generateTypes(sdl) {
  const types = await codegen({
    filename: typesFile.pathname,
    schema: parse(sdl),
    documents: [],
    config,
    plugins: [{ typescript: {} }, { 'typescript-resolvers': {} }],
    pluginMap: { typescript, 'typescript-resolvers': typescriptResolvers },
  });
  return `// Generated from the SDL by scripts/api-schema.mjs.\n${types}`;
}

const schema = `${printSchema(buildSchema(readSdl().join('\n')))}\n`;
const outputs = [
  [schemaFile, schema],
  [typesFile, await generateTypes(schema)],
];
mkdirSync(new URL('generated/', api), { recursive: true });
for (const [file, text] of outputs) {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(
      `${file.pathname} differs from the SDL; run node scripts/api-schema.mjs and commit`,
    );
    process.exitCode = 1;
  }
}
