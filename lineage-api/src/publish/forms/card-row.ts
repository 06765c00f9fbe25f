import type { CodeName } from '../../encoding/enums.js';
import type { Hex } from '../../encoding/hex.js';
import { cardLicense } from './card-licenses.js';
import { type ManifestRow, readManifestRow } from './manifest-form.js';
import type { ModelCard } from './model-card.js';
import { type Problem, throwProblems } from './problems.js';

/** What the card does not say of itself. */
export type CardContext = {
  /** Of the model on the Hub, as in `org/name`. */
  readonly repository: string;
  /** ISO 8601; a time after the model's sources where it is undefined. */
  readonly createdAt: string | undefined;
  /** The day on which the card is read, in ISO 8601. */
  readonly day: string;
  /** Registered assets by identifier: none, one, or several of different registrants. */
  readonly find: (identifiers: readonly string[]) => Promise<ReadonlyMap<string, readonly Hex[]>>;
};

/** A source that the card names, and how it is found. */
type CardSource = {
  readonly name: string;
  readonly relation: CodeName<'relation'>;
  readonly identifier: string | undefined;
};

const HUB = 'https://huggingface.co';
const REPOSITORY = /^[\w][\w.-]{0,95}\/[\w][\w.-]{0,95}$/;
const DATASET = /^(?:[\w][\w.-]{0,95}\/)?[\w][\w.-]{0,95}$/;
const RELATIONS = {
  finetune: 'FINE_TUNED_FROM',
  adapter: 'ADAPTED_FROM',
  merge: 'MERGED_FROM',
  quantized: 'QUANTIZED_FROM',
} as const;

/** True for `org/name`. */
export function isRepository(text: string): boolean {
  return REPOSITORY.test(text);
}

/**
 * A card as one row of a manifest: an `OBSERVER` says what the card says. Sources that are registered under the
 * identifier of their page on the Hub become derivations; all others stay unregistered sources, named.
 */
export async function rowOfCard(
  card: ModelCard,
  context: CardContext,
): Promise<{ readonly row: ManifestRow; readonly ambiguous: readonly string[] }> {
  const sources = sourcesOf(card);
  const identifiers = sources.flatMap(({ identifier }) => identifier ?? []);
  const found = await context.find([...new Set(identifiers)]);
  const registered: Record<string, unknown>[] = [];
  const unregistered: Record<string, unknown>[] = [];
  const ambiguous: string[] = [];
  for (const { name, relation, identifier } of sources) {
    const ids = identifier === undefined ? [] : (found.get(identifier) ?? []);
    if (ids.length === 1) registered.push({ asset: ids[0], relation });
    else if (ids.length === 0) unregistered.push({ name, relation });
    else {
      ambiguous.push(name);
      const note = `registered by ${ids.length} accounts: which is meant cannot be told`;
      unregistered.push({ name, relation, note });
    }
  }
  const problems: Problem[] = [];
  const row = readManifestRow(
    'the card',
    'OBSERVER',
    { ...describe(card, context), sources: registered, unregistered },
    problems,
  );
  throwProblems(problems);
  return { row: row as ManifestRow, ambiguous };
}

function describe(card: ModelCard, { repository, createdAt, day }: CardContext) {
  const [publisher] = repository.split('/');
  const url = `${HUB}/${repository}`;
  const statements = (card.license ?? []).map((key) => ({
    expression: cardLicense(key, card.license_name),
    text: wordsOf(key, card.license_name),
    basis: 'DECLARED',
    where: 'CARD',
    appliesTo: ['WEIGHTS'],
    observedAt: day,
    by: publisher,
    url: isUrl(card.license_link) ? card.license_link : url,
  }));
  return {
    kind: 'MODEL',
    name: card.model_name ?? repository,
    publisher,
    identifier: url,
    ...(createdAt === undefined ? {} : { createdAt }),
    links: [{ rel: 'card', href: url }],
    statements,
    ...(statements.length > 1 ? { combine: 'UNKNOWN' } : {}),
  };
}

/** As the card writes it, in one line. */
function wordsOf(key: string, name: string | undefined): string {
  return (name === undefined ? key : `${key}: ${name}`).replace(/\s+/g, ' ');
}

function isUrl(link: string | undefined): boolean {
  return link !== undefined && /^https?:\/\/\S+$/.test(link) && URL.canParse(link);
}

/** A model of several bases is a merge of them, as the Hub has it; of one it is fine-tuned, where the card says no more. */
function sourcesOf(card: ModelCard): readonly CardSource[] {
  const bases = card.base_model ?? [];
  const stated = card.base_model_relation;
  const relation = RELATIONS[stated ?? (bases.length > 1 ? 'merge' : 'finetune')];
  return [
    ...bases.map((name) => ({
      name,
      relation,
      identifier: isRepository(name) ? `${HUB}/${name}` : pageOf(name),
    })),
    ...(card.datasets ?? []).map((name) => ({
      name,
      relation: 'TRAINED_ON' as const,
      identifier: DATASET.test(name) ? `${HUB}/datasets/${name}` : pageOf(name),
    })),
  ];
}

function pageOf(name: string): string | undefined {
  return name.startsWith(`${HUB}/`) ? name.replace(/\/+$/, '') : undefined;
}
