import type { Address, Hex } from './hex.js';

/**
 * The part of the Solidity ABI that facts use, on hexadecimal digits without `0x`: words of 64 digits, joined. The
 * layout is that of `abi.encode` (https://docs.soliditylang.org/en/latest/abi-spec.html): heads, then tails.
 */
export type StaticType =
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint40'
  | 'uint64'
  | 'uint256'
  | 'address'
  | 'bytes32';
export type SimpleType = StaticType | 'bytes' | 'bytes32[]';
export type StructType = { readonly [field: string]: SimpleType };
export type FieldType = SimpleType | StructType;
export type FieldValue = number | bigint | string | readonly string[] | StructValue;
export type StructValue = { readonly [field: string]: FieldValue };

/** A number as one word. */
export function numberWord(value: number | bigint): string {
  return value.toString(16).padStart(64, '0');
}

/** An address as one word. */
export function addressWord(address: Address): string {
  return `000000000000000000000000${address.slice(2)}`;
}

/** The digits of 32 bytes. */
export function hashWord(hash: Hex): string {
  return hash.slice(2);
}

/** Length and content of `bytes` or `string`, padded to whole words. */
export function bytesTail(digits: string): string {
  const padded = Math.ceil(digits.length / 64) * 64;
  return numberWord(digits.length / 2) + digits.padEnd(padded, '0');
}

/** The digits of a short ASCII or UTF-8 string. */
export function textDigits(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex');
}

function isStruct(type: FieldType): type is StructType {
  return typeof type !== 'string';
}

/** The canonical name of a type, as it stands in an event's signature. */
export function typeName(type: FieldType): string {
  return isStruct(type) ? `(${Object.values(type).map(typeName).join(',')})` : type;
}

function tailOf(type: FieldType, value: FieldValue): string | undefined {
  if (isStruct(type)) {
    const struct = value as StructValue;
    const types = Object.values(type);
    const tail = encodeTuple(
      types,
      Object.keys(type).map((name) => struct[name] as FieldValue),
    );
    return tail;
  }
  if (type === 'bytes') return bytesTail((value as string).slice(2));
  if (type === 'bytes32[]') {
    const list = value as readonly string[];
    return numberWord(list.length) + list.map((item) => item.slice(2)).join('');
  }
  return undefined;
}

function staticWord(type: FieldType, value: FieldValue): string {
  if (type === 'bytes32') return (value as string).slice(2);
  if (type === 'address') return addressWord(value as Hex);
  return numberWord(value as number | bigint);
}

/**
 * `abi.encode` of a list of values, as digits. A struct counts as dynamic: the only one in use, `LicenseTerms`, has a
 * `bytes` field.
 */
export function encodeTuple(types: readonly FieldType[], values: readonly FieldValue[]): string {
  let heads = '';
  let tails = '';
  for (let i = 0; i < types.length; i++) {
    const type = types[i] as FieldType;
    const value = values[i] as FieldValue;
    const tail = tailOf(type, value);
    if (tail === undefined) heads += staticWord(type, value);
    else {
      heads += numberWord(types.length * 32 + tails.length / 2);
      tails += tail;
    }
  }
  return heads + tails;
}
