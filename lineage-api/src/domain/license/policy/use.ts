import { z } from 'zod/v4';
import { PedigreeError } from '../../../encoding/error.js';
import type { Use } from './types.js';
import { PERMISSION_WORDS, USE_MODES } from './words.js';

export type UseErrorCode = 'USE_MALFORMED' | 'USE_UNKNOWN';

const seconds = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);
const name = z.string().min(1).max(200);

const useProfile = z.strictObject({
  uses: z.array(z.string().max(100)).min(1).max(PERMISSION_WORDS.length),
  mode: z.enum(USE_MODES).default('WEIGHTS'),
  territory: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  monthlyUsers: z
    .number()
    .int()
    .nonnegative()
    .max(Number.MAX_SAFE_INTEGER)
    .nullable()
    .default(null),
  monthlyUsersAt: seconds.nullable().default(null),
  competesWith: z.array(name).max(100).nullable().default(null),
  productName: name.nullable().default(null),
  date: seconds.optional(),
});

/**
 * A use as someone writes it, with the defaults filled in; `now` (unix seconds) is the date where none is given. Throws
 * `USE_UNKNOWN` for a word that no policy knows, `USE_MALFORMED` for the rest.
 */
export function parseUse(value: unknown, now: number): Use {
  const result = useProfile.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new PedigreeError<UseErrorCode>(
      'USE_MALFORMED',
      `use: ${issue?.path.join('.')}: ${issue?.message}`,
    );
  }
  const { date = now, ...rest } = result.data;
  return { ...rest, uses: toWords(rest.uses), date };
}

/** In the order of the words, each once, so that equal uses are equal. */
function toWords(uses: readonly string[]): Use['uses'] {
  const words: readonly string[] = PERMISSION_WORDS;
  const unknown = uses.find((use) => !words.includes(use));
  if (unknown !== undefined) {
    throw new PedigreeError<UseErrorCode>(
      'USE_UNKNOWN',
      `use: expected ${PERMISSION_WORDS.join(', ')}, got ${JSON.stringify(unknown.slice(0, 60))}`,
    );
  }
  return PERMISSION_WORDS.filter((word) => uses.includes(word));
}
