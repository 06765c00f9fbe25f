import { readdirSync, readFileSync } from 'node:fs';

/** One of `records/*.json`, as `record.schema.json` says; `sources` point from new to old. */
type SampleRecord = {
  id: string;
  identifier: string;
  kind: 'DATASET' | 'MODEL' | 'OUTPUT';
  name: string;
  description: string;
  publisher: string;
  createdAt: string;
  timeBasis: 'DAY' | 'ASSUMED';
  dateNote?: string;
  statements: SampleStatement[];
  combine?: 'ALL_OF' | 'ANY_OF' | 'PER_PART' | 'CONFLICT' | 'UNKNOWN';
  sources: { asset: string; relation: string; source: string }[];
  unregistered: { name: string; relation: string; why: string; source: string }[];
  undisclosed?: { count: number; why: string; source: string };
  facts: string[];
};

type SampleStatement = {
  expression: string;
  basis: 'DECLARED' | 'CONCLUDED';
  where: 'CARD' | 'FILE' | 'PAPER' | 'PARENT' | 'GENERATOR' | 'CONTRACT' | 'HUB_TAG' | 'AUDIT';
  appliesTo: ('DATA' | 'WEIGHTS' | 'CODE' | 'DOCS' | 'OUTPUTS')[];
  observedAt: string;
  by: string;
  source: string;
};

/** `own/assets.json`, as `own/assets.schema.json` says. */
export type OwnSample = {
  accounts: { key: string; kind: string; name: string }[];
  terms: OwnTerms[];
  assets: OwnAsset[];
  rivals: OwnAsset[];
  attestations: {
    by: string;
    subject: string;
    source?: string;
    stance: string;
    schema: string;
    statement: string;
  }[];
  disputes: { by: string; subject: string; ground: string; statement: string }[];
};

/** `fields` are those of `contracts/types/LicenseTerms.sol`, codes by name. */
type OwnTerms = {
  key: string;
  licenseTextFile?: string;
  fields: { licenseTextHash: string; royaltyBps: number; expression: string } & {
    [field: string]: string | number;
  };
};

type OwnAsset = {
  key: string;
  by: string;
  file: string;
  kind: 'DATASET' | 'MODEL' | 'OUTPUT';
  role: string;
  scheme: 'SHA256' | 'SALTED';
  salt?: string;
  createdAt: string;
  timeBasis: 'STATED';
  name: string;
  description: string;
  terms: { terms: string; appliesTo: string[] }[];
  sources: {
    asset: string;
    relation: string;
    royaltyBps: number;
    acquiredAt: string;
    terms?: string;
  }[];
};

/** The text of a file of the sample; `path` counts from this folder. */
export function readSampleText(path: string): string {
  return readFileSync(new URL(path, import.meta.url)).toString('utf8');
}

/** A JSON file of the sample, unchecked. */
export function readSampleJson(path: string) {
  return JSON.parse(readSampleText(path));
}

/** All records, file by file in the order of their names, unchecked. */
export function readSampleRecords(): SampleRecord[] {
  const files = readdirSync(new URL('records/', import.meta.url)).sort();
  return files.flatMap((file) => readSampleJson(`records/${file}`).records);
}
