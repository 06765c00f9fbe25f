import { type Hex, hexOf } from '../../encoding/hex.js';
import { growWords, sharedWords } from './shared.js';

/** Ids of 32 bytes and the small numbers that stand for them, both ways. */
export type Numbers = {
  /** How many are known; numbers go from 0 to one less. */
  count: number;
  /** 32 bytes each. */
  ids: Buffer;
  /** The same bytes, eight words each. */
  words: Uint32Array;
  /** Open addressing: number + 1, or 0 where free. A power of two, at most two thirds full. */
  slots: Uint32Array;
};

const WORDS = 8;
const FIRST_CAPACITY = 1024;
const FULLNESS = 1.5;
const GROWTH = 1.25;
/** A power of two. */
const TEXTS = 1 << 14;

const scratch = Buffer.alloc(32);
const scratchWords = new Uint32Array(scratch.buffer, scratch.byteOffset, WORDS);

export function createNumbers(capacity = FIRST_CAPACITY): Numbers {
  const room = Math.max(capacity, FIRST_CAPACITY);
  const words = sharedWords(room * WORDS);
  return {
    count: 0,
    ids: Buffer.from(words.buffer),
    words,
    slots: sharedWords(slotsFor(room)),
  };
}

/** How many slots so many numbers have. */
function slotsFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(count * FULLNESS));
}

/** The number of an id, or -1. */
export function findNumber(numbers: Numbers, id: Hex): number {
  scratch.write(id.slice(2), 'hex');
  const { slots, words } = numbers;
  const mask = slots.length - 1;
  for (let slot = hashOf(scratchWords, 0) & mask; ; slot = (slot + 1) & mask) {
    const n = (slots[slot] as number) - 1;
    if (n < 0 || isEqual(words, n * WORDS)) return n;
  }
}

/** Gives the next number to the 32 bytes of an id that is not known. */
export function addNumber(numbers: Numbers, id: Uint8Array): number {
  const n = numbers.count;
  if ((n + 1) * 32 > numbers.ids.length) growIds(numbers);
  if ((n + 1) * FULLNESS > numbers.slots.length) growSlots(numbers);
  numbers.ids.set(id, n * 32);
  numbers.count = n + 1;
  place(numbers, n);
  return n;
}

/** Texts of ids last asked for, each at the last digits of its number: of this thread, never sent to another. */
type Texts = { readonly numbers: Int32Array; readonly ids: Hex[] };

const known = new WeakMap<Numbers, Texts>();

function textsOf(numbers: Numbers): Texts {
  const found = known.get(numbers);
  if (found !== undefined) return found;
  const texts = { numbers: new Int32Array(TEXTS).fill(-1), ids: new Array<Hex>(TEXTS).fill('0x') };
  known.set(numbers, texts);
  return texts;
}

/** One text for an id, wherever it stands among what is read together: it is found faster, and takes less memory. */
export function idOf(numbers: Numbers, n: number): Hex {
  const texts = textsOf(numbers);
  const at = n & (TEXTS - 1);
  if (texts.numbers[at] === n) return texts.ids[at] as Hex;
  if (n >= numbers.count)
    throw new RangeError(`expected a number below ${numbers.count}, got ${n}`);
  const id = hexOf(numbers.ids, n * 32, n * 32 + 32);
  texts.numbers[at] = n;
  texts.ids[at] = id;
  return id;
}

/** Order of two ids by their bytes. */
export function compareIds(numbers: Numbers, a: number, b: number): number {
  const { ids } = numbers;
  for (let i = 0; i < 32; i += 1) {
    const difference = (ids[a * 32 + i] as number) - (ids[b * 32 + i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Rebuilds the slots after `ids` and `count` were filled from outside. */
export function placeAll(numbers: Numbers): void {
  numbers.slots.fill(0);
  for (let n = 0; n < numbers.count; n += 1) place(numbers, n);
}

function place(numbers: Numbers, n: number): void {
  const { slots } = numbers;
  const mask = slots.length - 1;
  let slot = hashOf(numbers.words, n * WORDS) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = n + 1;
}

/** Mixes all words: ids may share long beginnings. */
function hashOf(words: Uint32Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + WORDS; i += 1) {
    hash = Math.imul(hash ^ (words[i] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function isEqual(words: Uint32Array, at: number): boolean {
  for (let i = 0; i < WORDS; i += 1) if (words[at + i] !== scratchWords[i]) return false;
  return true;
}

function growIds(numbers: Numbers): void {
  const words = growWords(
    numbers.words,
    Math.ceil((numbers.words.length * GROWTH) / WORDS) * WORDS,
  );
  numbers.ids = Buffer.from(words.buffer);
  numbers.words = words;
}

function growSlots(numbers: Numbers): void {
  numbers.slots = sharedWords(numbers.slots.length * 2);
  placeAll(numbers);
}
