import { PedigreeError } from '../../encoding/error.js';
import { isHex } from '../../encoding/hex.js';
import type { RoyaltyErrorCode } from './types.js';

const LIMIT = 1n << 256n;
const FORM = /^[1-9][0-9]{0,77}$/;

/** An amount in the smallest unit of its currency: a whole number in decimal, above 0 and below 2^256. */
export function parseAmount(value: unknown): bigint {
  if (typeof value === 'string' && FORM.test(value)) {
    const amount = BigInt(value);
    if (amount < LIMIT) return amount;
  }
  throw new PedigreeError<RoyaltyErrorCode>(
    'AMOUNT_INVALID',
    `expected an amount of whole units as decimal digits, above 0 and below 2^256, got ${quote(value)}; give wei, or the smallest unit of the token`,
  );
}

/** The currency of the chain itself, or a token by its account: `eip155:<chainId>/erc20:<address>` (CAIP-19). */
export function parseCurrency(value: unknown, chainId: number): string {
  if (value === 'native' || value === `eip155:${chainId}/slip44:60`) return 'native';
  const text = typeof value === 'string' ? value : '';
  const tokens = `eip155:${chainId}/erc20:`;
  const address = text.slice(tokens.length);
  if (text.startsWith(tokens) && isHex(address, 20)) return `${tokens}${address.toLowerCase()}`;
  throw new PedigreeError<RoyaltyErrorCode>(
    'CURRENCY_INVALID',
    `expected native or eip155:${chainId}/erc20:<address>, got ${quote(value)}; payments are made on the chain of the registry`,
  );
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : typeof value;
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
