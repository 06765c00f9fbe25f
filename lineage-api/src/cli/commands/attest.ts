import { readFile } from 'node:fs/promises';
import { formatAssetReference } from '../../encoding/asset-reference.js';
import { PedigreeError } from '../../encoding/error.js';
import { attest, openPublisher } from '../../wire.js';
import { findEdge } from '../edges.js';
import { EXIT } from '../output.js';
import type { CommandSpec } from '../program.js';
import { resolveForPublishing } from '../resolve.js';
import { findService, PUBLISHING, scopeOf } from '../service.js';
import { untilSeen } from '../until-seen.js';

/** `pedigree attest`. */
export const attestCommand: CommandSpec = {
  name: 'attest',
  summary:
    'Records what you say of an asset: that you confirm, deny or counter what its owner says.',
  args: [{ name: '<asset>', description: 'Its id, or its name.' }],
  ...PUBLISHING,
  options: [
    { flag: '--stance <stance>', description: 'CONFIRMS, DENIES or COUNTERS.' },
    { flag: '--source <asset>', description: 'Speaks of the derivation from this source.' },
    {
      flag: '--edge <fact>/<place>',
      description: 'Which of several derivations from that source, as the message lists them.',
    },
    {
      flag: '--role <role>',
      description: 'In which you speak: RIGHTS_HOLDER, LICENSEE, DERIVER or OBSERVER.',
      fallback: 'OBSERVER',
    },
    {
      flag: '--schema <name>',
      description: 'What kind of statement it is.',
      fallback: 'pedigree/statement/1',
    },
    {
      flag: '--evidence <file>',
      description:
        'The statement itself; its SHA-256 is recorded. With --kubo-url it goes into IPFS: anyone can read it there.',
    },
  ],
  run: async ({ config, output }, [text = ''], options) => {
    const service = await findService(config);
    const evidence = await readEvidence(options.evidence);
    const publisher = await openPublisher(config, service);
    const scope = scopeOf(publisher.deployment);
    const find = (named: string) => resolveForPublishing(config.url, scope, named);
    const subject = await find(text);
    const edge =
      typeof options.source === 'string'
        ? await findEdge(
            config.url,
            formatAssetReference({ ...scope, assetId: subject }),
            formatAssetReference({ ...scope, assetId: await find(options.source) }),
            typeof options.edge === 'string' ? options.edge : undefined,
          )
        : null;
    if (publisher.content.name === 'kubo') {
      output.progress(
        'the evidence goes into IPFS: whoever has its hash, which is public, can read it',
      );
    }
    const report = await attest(publisher, {
      subject,
      edge,
      stance: String(options.stance ?? ''),
      role: String(options.role),
      schema: String(options.schema),
      evidence,
    });
    await untilSeen(config.url, publisher, output);
    output.result(report, `recorded in transaction ${report.transactions.join(', ')}`);
    return EXIT.OK;
  },
};

async function readEvidence(path: string | boolean | undefined): Promise<Uint8Array> {
  if (typeof path !== 'string') {
    throw new PedigreeError('USAGE', '--evidence: expected a file with the statement');
  }
  try {
    return await readFile(path);
  } catch (cause) {
    throw new PedigreeError(
      'USAGE',
      `--evidence: cannot read ${path}: ${(cause as Error).message}`,
      { cause },
    );
  }
}
