import { PedigreeError } from '../../../encoding/error.js';
import { parseExpression } from './parse.js';
import type { LicenseExpression } from './types.js';

/** Ids of the licences that an expression names, in their order; none where it cannot be read. */
export function findLicenseIds(text: string): readonly string[] {
  try {
    return idsOf(parseExpression(text).expression);
  } catch (error) {
    // What cannot be read names nothing; its judgement says that it cannot be read.
    if (error instanceof PedigreeError) return [];
    throw error;
  }
}

function idsOf(expression: LicenseExpression): readonly string[] {
  switch (expression.kind) {
    case 'LICENSE':
      return [expression.license.id];
    case 'AND':
    case 'OR':
      return expression.parts.flatMap(idsOf);
    default:
      return [];
  }
}
