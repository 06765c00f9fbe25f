import { expect, it } from 'vitest';
import { printable, printableJson, printableLines } from './printable.js';

const NASTY = 'a\nb\r\u001b[2J\u0007\u009b31m\u202ec\u2028d\u200b\ud800';

it('shows what a terminal would obey as numbers, wherever in a value it is', () => {
  const shown = printable({ [NASTY]: [NASTY, 7, null, true] });
  const [text] = Object.values(shown).flat();
  expect(text).toBe(
    'a\\u{a}b\\u{d}\\u{1b}[2J\\u{7}\\u{9b}31m\\u{202e}c\\u{2028}d\\u{200b}\\u{d800}',
  );
  expect(Object.keys(shown)).toEqual([text]);
  expect(Object.values(shown).flat().slice(1)).toEqual([7, null, true]);
});

it('leaves every script and emoji as they are', () => {
  const text = 'שלום, Ωmega, 模型, می‌خواهم, 👩‍👩‍👧';
  expect(printable(text)).toBe(text);
});

it('keeps the lines of our own messages', () => {
  expect(printableLines('one\ntwo\u001b')).toBe('one\ntwo\\u{1b}');
});

it('makes JSON that says the same without anything that a terminal obeys', () => {
  const json = printableJson(JSON.stringify({ name: NASTY }, null, 2));
  expect(JSON.parse(json)).toEqual({ name: NASTY });
  expect(json.replaceAll('\n', '')).toMatch(/^[\x20-\x7e]+$/);
});
