import { readdirSync, readFileSync } from 'node:fs';
import type { SampleRecord } from '../lineage-api/src/publish/sample/form.js';

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
