import type { FieldType, FieldValue, StaticType, StructType } from './abi-words.js';
import { PedigreeError } from './error.js';

export type DecodeErrorCode = 'MALFORMED_LOG';

/** Digits that a number of each type may fill; the rest of its word is zero. */
const NUMBER_DIGITS = { uint8: 2, uint16: 4, uint32: 8, uint40: 10, uint64: 16, uint256: 64 };
const ZEROS = '0'.repeat(64);

function malformed(message: string): never {
  throw new PedigreeError<DecodeErrorCode>('MALFORMED_LOG', message);
}

/** The word at a digit offset. */
function wordAt(digits: string, at: number): string {
  if (at + 64 > digits.length) {
    malformed(`expected a word at byte ${at / 2}, got data of ${digits.length / 2} bytes`);
  }
  return digits.substring(at, at + 64);
}

/** Decodes one word of a static type; the digits outside the type must be zero. */
export function decodeStatic(type: StaticType, word: string): FieldValue {
  if (type === 'bytes32') return `0x${word}`;
  const used = type === 'address' ? 40 : NUMBER_DIGITS[type];
  if (used < 64 && !word.startsWith(ZEROS.substring(0, 64 - used))) {
    malformed(`expected ${type}, got the word 0x${word}`);
  }
  if (type === 'address') return `0x${word.substring(24)}`;
  if (type === 'uint64' || type === 'uint256') return BigInt(`0x${word}`);
  return Number.parseInt(word.substring(64 - used), 16);
}

/** A length or offset in bytes, within the data, as digits. */
function sizeAt(digits: string, at: number): number {
  const value = decodeStatic('uint40', wordAt(digits, at)) as number;
  if (value * 2 > digits.length) {
    malformed(`expected a size within ${digits.length / 2} bytes, got ${value}`);
  }
  return value;
}

function decodeDynamic(
  type: Exclude<FieldType, StaticType>,
  digits: string,
  at: number,
): FieldValue {
  if (typeof type !== 'string') return decodeStruct(type, digits, at);
  const length = sizeAt(digits, at);
  const start = at + 64;
  const end = start + length * (type === 'bytes' ? 2 : 64);
  if (end > digits.length) malformed(`expected ${type} of ${length}, got data that ends before`);
  if (type === 'bytes') return `0x${digits.substring(start, end)}`;
  const list: string[] = [];
  for (let item = start; item < end; item += 64)
    list.push(`0x${digits.substring(item, item + 64)}`);
  return list;
}

function decodeStruct(type: StructType, digits: string, base: number): Record<string, FieldValue> {
  const value: Record<string, FieldValue> = {};
  let head = base;
  for (const name in type) {
    value[name] = decodeField(type[name] as FieldType, digits, base, head);
    head += 64;
  }
  return value;
}

/** Decodes the field whose head stands at `head`, in a tuple that begins at `base`; both count digits. */
export function decodeField(
  type: FieldType,
  digits: string,
  base: number,
  head: number,
): FieldValue {
  if (typeof type === 'string' && type !== 'bytes' && type !== 'bytes32[]') {
    return decodeStatic(type, wordAt(digits, head));
  }
  return decodeDynamic(type, digits, base + sizeAt(digits, head) * 2);
}
