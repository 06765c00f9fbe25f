import { describe, expect, it } from 'vitest';
import { parseAmount, parseCurrency } from './amount.js';

const codeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};

describe('parseAmount', () => {
  it.each(['1', '7', '1000000', String(2n ** 255n), String(2n ** 256n - 1n)])(
    'takes %s',
    (text) => {
      expect(parseAmount(text)).toBe(BigInt(text));
    },
  );

  it.each([
    '0',
    '-1',
    '1.5',
    '1e18',
    '0x10',
    '1 ether',
    '1_000',
    ' 1',
    '01',
    '',
    '٣',
    String(2n ** 256n),
    5,
    5n,
    null,
    undefined,
  ])('refuses %s', (value) => {
    expect(codeOf(() => parseAmount(value))).toBe('AMOUNT_INVALID');
  });
});

it('says no more of a long text than how it begins', () => {
  expect(() => parseAmount('9'.repeat(100_000))).toThrowError(/, got "9{100}…";/);
});

describe('parseCurrency', () => {
  const token = `0x${'Ab'.repeat(20)}`;

  it('takes the currency of the chain and its tokens', () => {
    expect(parseCurrency('native', 1)).toBe('native');
    expect(parseCurrency('eip155:1/slip44:60', 1)).toBe('native');
    expect(parseCurrency(`eip155:1/erc20:${token}`, 1)).toBe(`eip155:1/erc20:0x${'ab'.repeat(20)}`);
  });

  it.each(['', 'ETH', token, `eip155:2/erc20:${token}`, `eip155:1/erc20:${token}/erc20:${token}`])(
    'refuses "%s"',
    (text) => {
      expect(codeOf(() => parseCurrency(text, 1))).toBe('CURRENCY_INVALID');
    },
  );
});
