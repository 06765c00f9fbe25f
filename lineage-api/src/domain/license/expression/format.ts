import type { LicenseExpression, SimpleLicense } from './types.js';

/** An expression as text, with as few parentheses as it needs. */
export function formatExpression(expression: LicenseExpression): string {
  switch (expression.kind) {
    case 'LICENSE':
      return formatLicense(expression.license);
    case 'AND':
      return expression.parts.map(formatInAnd).join(' AND ');
    case 'OR':
      return expression.parts.map(formatExpression).join(' OR ');
    default:
      return expression.kind;
  }
}

export function formatLicense({ id, orLater, exception }: SimpleLicense): string {
  const plus = orLater && !id.endsWith('-or-later') ? '+' : '';
  return `${id}${plus}${exception === null ? '' : ` WITH ${exception}`}`;
}

function formatInAnd(part: LicenseExpression): string {
  return part.kind === 'OR' ? `(${formatExpression(part)})` : formatExpression(part);
}
