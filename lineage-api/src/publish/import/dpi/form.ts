import { z } from 'zod';

/** What an identifier is made of: taken as it stands. */
const key = z
  .string()
  .min(1)
  .max(500)
  .regex(/^[^\r\n]*$/, 'expected one line');
/** A text that goes into a document as one line; where it is broken into several, they are joined. */
const line = z
  .string()
  .max(100_000)
  .transform((text) => text.trim().replace(/\s*[\r\n]+\s*/g, ' '))
  .pipe(z.string().min(1).max(1_000));
const text = z.string().max(100_000);
/** So many that the document of a record holds what it names, whatever the alphabet. */
const lines = z.array(line).max(2_000);
/** Where nothing was found the project writes an empty text, or null. */
const found = z
  .string()
  .max(10_000)
  .nullish()
  .transform((value) => value ?? '');

/** A record of `data_summaries/*.json`, of whose fields these are read. */
export const recordSchema = z.object({
  'Unique Dataset Identifier': key,
  'Dataset Name': line,
  'Paper Title': text,
  'Dataset URL': found,
  'GitHub URL': found,
  'Hugging Face URL': found,
  'ArXiv URL': found,
  Collection: key,
  'Collection URL': found,
  Languages: lines,
  'Task Categories': lines,
  'Text Sources': lines,
  'Model Generated': lines,
  'Derived from Datasets': lines,
  Creators: lines,
  Licenses: z.array(z.object({ License: line, 'License URL': found })).max(500),
  'Inferred Metadata': z
    .object({
      'GitHub License': found,
      'Github Date': found,
      'HF Config License': found,
      'HF Dataset': found,
      'HF Date': found,
      'HF Yaml License': found,
      'PwC Date': found,
      'PwC License Name': found,
      'S2 Date': found,
    })
    .optional(),
});

/** `constants/license_classes.json` and `custom_license_classes.json`: use, attribution, share-alike. */
export const classesSchema = z.record(z.string(), z.array(z.string()).min(1));

/** One record with the file that it stands in. */
export type DpiRecord = {
  readonly file: string;
  readonly id: string;
  readonly name: string;
  readonly collection: string;
  readonly collectionUrl: string;
  /** Name of the dataset on Hugging Face, owner included; empty where it has none. */
  readonly hubName: string;
  /** Its licence tag there; empty where it has none. */
  readonly hubTag: string;
  readonly parents: readonly string[];
  readonly generators: readonly string[];
  readonly licenses: readonly { readonly kind: string; readonly url: string }[];
  readonly fields: z.infer<typeof recordSchema>;
};

/** What the project says of licences, by kind and by the page of a `Custom` one. Empty where its files are not there. */
export type DpiClasses = {
  readonly kinds: ReadonlyMap<string, string>;
  readonly custom: ReadonlyMap<string, string>;
};
