import { hashFile } from './cli/input-files.js';
import { findRegistered } from './cli/registered.js';
import { resolveForPublishing } from './cli/resolve.js';
import { findService, scopeOf, untilRead } from './cli/service.js';
import { type Flags, parseConfig } from './config.js';
import { formatAssetReference, type RegistryScope } from './encoding/asset-reference.js';
import { PedigreeError } from './encoding/error.js';
import type { Hex } from './encoding/hex.js';
import { chooseCreatedAt } from './publish/created-at.js';
import { readChainHeight, registerAsset } from './publish/register.js';
import type { PublishTarget } from './publish/target.js';
import { openPublisher } from './wire/publisher.js';

export { hashFile } from './cli/input-files.js';
export { PedigreeError } from './encoding/error.js';

/** The settings of the command line that publishing reads; those of the environment hold where one is left out. */
export type PedigreeOptions = Pick<
  Flags,
  | 'url'
  | 'port'
  | 'rpc'
  | 'deployment'
  | 'registry'
  | 'assertionRegistry'
  | 'licenseRegistry'
  | 'keyFile'
  | 'dataDir'
  | 'kuboUrl'
>;

/** What a script says of a source: its id, its identifier, or the whole name of one asset alone. */
export type SourceDescription = { readonly asset: string; readonly relation: string } & Readonly<
  Record<string, unknown>
>;

/** What a script says of an asset: the fields of the form, with sources by name and the content by its file. */
export type AssetDescription = {
  readonly kind: string;
  readonly name: string;
  readonly file?: string;
  readonly createdAt?: string | Date;
  readonly sources?: readonly SourceDescription[];
} & Readonly<Record<string, unknown>>;

export type Registered = {
  readonly id: Hex;
  /** The id that means the same everywhere. */
  readonly reference: string;
  /** False where it was registered already. */
  readonly recorded: boolean;
  readonly transactions: readonly Hex[];
};

export type Pedigree = {
  /** Registers an asset, and returns once the service answers with it. Again it changes nothing. */
  register(asset: AssetDescription): Promise<Registered>;
};

/** Opens the registry that the running service answers for. Throws a `PedigreeError`, whose `code` says why. */
export async function openPedigree(options: PedigreeOptions = {}): Promise<Pedigree> {
  const config = parseConfig(options, process.env, process.cwd());
  const publisher = await openPublisher(config, await findService(config));
  const scope = scopeOf(publisher.deployment);
  return {
    register: async (asset) => {
      const { file, sources = [], createdAt, role = 'RIGHTS_HOLDER', ...fields } = asset;
      const resolved = [];
      for (const { asset: name, ...source } of sources) {
        resolved.push({ ...source, id: await findSource(config.url, scope, publisher, name) });
      }
      const report = await registerAsset(publisher, {
        ...fields,
        role,
        ...(file === undefined ? {} : { sha256: await hashFile(file) }),
        createdAt: await timeOf(createdAt, publisher, resolved),
        sources: resolved,
      });
      await untilRead(config.url, await readChainHeight(publisher));
      const { id, recorded, transactions } = report;
      return {
        id,
        reference: formatAssetReference({ ...scope, assetId: id }),
        recorded,
        transactions,
      };
    },
  };
}

async function timeOf(
  given: string | Date | undefined,
  publisher: PublishTarget,
  sources: readonly { readonly id: Hex }[],
): Promise<string> {
  if (given instanceof Date) return given.toISOString();
  if (given !== undefined) return given;
  return chooseCreatedAt(
    publisher,
    sources.map(({ id }) => id),
  );
}

const URL_LIKE = /^[a-z][a-z0-9+.-]*:/i;

async function findSource(
  url: string,
  scope: RegistryScope,
  { wallet }: PublishTarget,
  name: string,
): Promise<Hex> {
  if (!URL_LIKE.test(name) || name.startsWith('eip155:')) {
    return resolveForPublishing(url, scope, name);
  }
  const ids = (await findRegistered(url, scope, wallet.address, [name])).get(name) ?? [];
  if (ids.length === 1) return ids[0] as Hex;
  throw new PedigreeError(
    ids.length === 0 ? 'NO_SUCH_NAME' : 'AMBIGUOUS_NAME',
    `expected one asset of the identifier "${name}", got ${ids.length}: give its id`,
  );
}
