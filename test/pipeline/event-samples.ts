import {
  type AbiEvent,
  type AbiParameter,
  encodeAbiParameters,
  encodeEventTopics,
  type Hex,
  keccak256,
  toHex,
} from 'viem';
import { FACT_FIELDS, type FactContract } from '../../lineage-api/src/encoding/fact-catalog.js';
import { ABIS } from './registries.js';

export type SampleLog = { readonly topics: readonly Hex[]; readonly data: Hex };

/** How a sample's values are chosen: all zero and empty, the largest there are, or any, by a seed. */
export type Choice = 'zero' | 'max' | number;

/** The events of a registry that are facts. */
export function listFactEvents(contract: FactContract): AbiEvent[] {
  const names = Object.keys(FACT_FIELDS[contract]);
  const abi: readonly { type: string; name?: string }[] = ABIS[contract];
  return abi.filter(
    (item): item is AbiEvent => item.type === 'event' && names.includes(item.name ?? ''),
  );
}

/** A log of this event as the registry would emit it, whatever the values mean. */
export function encodeSample(event: AbiEvent, choice: Choice): SampleLog {
  const values = event.inputs.map((input, place) => chooseValue(input, choice, place));
  const args = Object.fromEntries(event.inputs.map((input, place) => [input.name, values[place]]));
  const topics = encodeEventTopics({ abi: [event], eventName: event.name, args }) as Hex[];
  const plain = event.inputs.flatMap((input, place) => (input.indexed ? [] : [{ input, place }]));
  const data = encodeAbiParameters(
    plain.map(({ input }) => input),
    plain.map(({ place }) => values[place]),
  );
  return { topics, data };
}

function chooseValue(input: AbiParameter, choice: Choice, place: number): unknown {
  if (input.type === 'tuple') {
    const { components } = input as { components: readonly AbiParameter[] };
    return Object.fromEntries(
      components.map((part, index) => [part.name, chooseValue(part, choice, 100 * place + index)]),
    );
  }
  const random = keccak256(toHex(`${choice} ${place} ${input.name}`));
  if (input.type === 'bytes32[]') return chooseWords(input.name ?? '', choice, random);
  if (input.type === 'bytes') return chooseBytes(choice, random);
  if (input.type === 'address') return chooseFixed(choice, random, 20);
  if (input.type === 'bytes32') return chooseFixed(choice, random, 32);
  const bits = Number(/^uint(\d+)$/.exec(input.type)?.[1]);
  return toNumeric(bits, BigInt(chooseFixed(choice, random, bits / 8)));
}

function chooseFixed(choice: Choice, random: Hex, bytes: number): Hex {
  if (choice === 'zero') return `0x${'00'.repeat(bytes)}`;
  if (choice === 'max') return `0x${'ff'.repeat(bytes)}`;
  return random.slice(0, 2 + 2 * bytes) as Hex;
}

/** 64 entries at most, three words each for `words`; never sorted, and one of them twice. */
function chooseWords(name: string, choice: Choice, random: Hex): Hex[] {
  if (choice === 'zero') return [];
  const count = choice === 'max' ? 64 * (name === 'words' ? 3 : 1) : 4;
  const words = Array.from({ length: count }, (_, index) => keccak256(toHex(`${random} ${index}`)));
  return [...words.slice(0, -1), words[0] as Hex];
}

function chooseBytes(choice: Choice, random: Hex): Hex {
  if (choice === 'zero') return '0x';
  return choice === 'max' ? `0x${'7e'.repeat(128)}` : random;
}

/** viem takes numbers up to 48 bits, and bigint above. */
function toNumeric(bits: number, value: bigint): number | bigint {
  return bits <= 48 ? Number(value) : value;
}
