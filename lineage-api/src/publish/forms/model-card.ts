import { parse } from 'yaml';
import { z } from 'zod/v4';
import { checkText, type JsonBounds, parseBoundedJson } from '../../encoding/bounded-json.js';
import { PedigreeError } from '../../encoding/error.js';
import type { PublishErrorCode } from '../errors.js';
import { checkYamlDepth } from '../yaml-depth.js';

export const CARD_MAX_BYTES = 4 * 1024 * 1024;
const MAX_FRONT_MATTER = 256 * 1024;
/** Aliases repeat what they stand for. */
const BOUNDS: JsonBounds = { maxBytes: 4 * 1024 * 1024, maxDepth: 64 };

/** A name or a list of names, as the Hub takes both. */
const names = z
  .union([z.string().min(1).max(500), z.array(z.string().min(1).max(500)).max(1_000)])
  .transform((value) => [...new Set(typeof value === 'string' ? [value] : value)])
  .optional();

const frontMatterSchema = z.object({
  base_model: names,
  base_model_relation: z.enum(['finetune', 'adapter', 'merge', 'quantized']).optional(),
  datasets: names,
  license: names,
  license_name: z.string().max(500).optional(),
  license_link: z.string().max(1_000).optional(),
  model_name: z.string().min(1).max(1_000).optional(),
});

/** What the front matter of a card says of a model. */
export type ModelCard = z.infer<typeof frontMatterSchema>;

const BLOCK = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Reads the YAML between the two lines of dashes at the top of a card. Throws `BAD_RECORD`. */
export function parseModelCard(bytes: Uint8Array): ModelCard {
  const block = BLOCK.exec(decode(bytes))?.[1];
  if (block === undefined) {
    throw bad('expected a card that begins with YAML between two lines of ---');
  }
  if (block.length > MAX_FRONT_MATTER) {
    throw bad(`expected at most ${MAX_FRONT_MATTER} characters of YAML, got ${block.length}`);
  }
  checkText(block);
  const result = frontMatterSchema.safeParse(parseYaml(block));
  if (result.success) return result.data;
  const mistakes = result.error.issues.map(
    ({ path, message }) => `\n  ${path.join('.') || 'the card'}: ${message}`,
  );
  throw bad(`the card cannot be read:${mistakes.join('')}`);
}

function decode(bytes: Uint8Array): string {
  if (bytes.length > CARD_MAX_BYTES) {
    throw bad(`expected at most ${CARD_MAX_BYTES} bytes, got ${bytes.length}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw bad('expected UTF-8');
  }
}

/** Aliases are bounded, as a few lines of them can stand for more than fits into memory. */
function parseYaml(text: string): unknown {
  try {
    checkYamlDepth(text);
    const value: unknown = parse(text, { maxAliasCount: 100, logLevel: 'error' });
    // Escapes can stand for what must not be there.
    return parseBoundedJson(Buffer.from(JSON.stringify(value ?? null), 'utf8'), BOUNDS);
  } catch (cause) {
    if (cause instanceof PedigreeError) throw cause;
    const [first] = (cause as Error).message.split('\n');
    throw new PedigreeError<PublishErrorCode>('BAD_RECORD', `expected YAML: ${first}`, { cause });
  }
}

function bad(message: string): PedigreeError<PublishErrorCode> {
  return new PedigreeError('BAD_RECORD', message);
}
