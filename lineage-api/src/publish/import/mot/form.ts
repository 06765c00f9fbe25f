import { z } from 'zod';

/** Every value is read as text: the files write versions and dates with quotes and without. */
const text = z.string().max(100_000);
const line = z
  .string()
  .trim()
  .min(1)
  .max(1_000)
  .regex(/^[^\r\n]*$/, 'expected one line');

/** `models/*.yml`, of whose fields these are read. */
export const modelSchema = z.object({
  release: z.object({
    name: line,
    date: text,
    producer: text.default(''),
    version: text.default(''),
    type: text.default(''),
    architecture: text.default(''),
    // Names are compared as they stand, so the spaces around them are kept.
    origin: text.default(''),
    repository: text.default(''),
    huggingface: text.default(''),
    license: z
      .union([
        z
          .record(z.string(), z.object({ name: text.default(''), path: text.default('') }))
          .refine((named) => Object.keys(named).length <= 100, 'expected at most 100 licences'),
        // What YAML writes for "nothing here": an empty list, an empty value.
        z.array(z.never()),
        z.literal(''),
      ])
      .default(''),
    components: z
      .array(
        z.object({
          name: line,
          license: text.optional(),
          license_path: text.default(''),
          component_path: text.default(''),
        }),
      )
      .max(500),
  }),
});

/** One model with the file that it stands in; names occur twice, so the file's name is its id. */
export type MotModel = {
  readonly file: string;
  readonly id: string;
  readonly release: z.infer<typeof modelSchema>['release'];
};
