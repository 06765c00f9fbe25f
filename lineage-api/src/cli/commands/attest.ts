import { readFile } from 'node:fs/promises';
import { PedigreeError } from '../../encoding/error.js';
import { attest, openPublisher } from '../../wire.js';
import { EXIT } from '../output.js';
import type { CommandSpec } from '../program.js';
import { resolveAssetId } from '../resolve.js';
import { findService } from '../service.js';

/** `pedigree attest`. */
export const attestCommand: CommandSpec = {
  name: 'attest',
  summary:
    'Records what you say of an asset: that you confirm, deny or counter what its owner says.',
  args: [{ name: '<asset>', description: 'Its id, or its name.' }],
  settings: ['url', 'port', 'rpc', 'deployment', 'keyFile', 'dataDir', 'kuboUrl'],
  options: [
    { flag: '--stance <stance>', description: 'CONFIRMS, DENIES or COUNTERS.' },
    { flag: '--source <asset>', description: 'Speaks of the derivation from this source.' },
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
    { flag: '--evidence <file>', description: 'The statement itself; its SHA-256 is recorded.' },
  ],
  run: async ({ config, output }, [text = ''], options) => {
    const service = await findService(config);
    const subject = await resolveAssetId(config.url, text);
    const source =
      typeof options.source === 'string' ? await resolveAssetId(config.url, options.source) : null;
    const publisher = await openPublisher(config, service);
    const report = await attest(publisher, {
      subject: toAssetId(subject),
      source: source === null ? null : toAssetId(source),
      stance: String(options.stance),
      role: String(options.role),
      schema: String(options.schema),
      evidence: await readEvidence(options.evidence),
    });
    output.result(report, `recorded in transaction ${report.transactions.join(', ')}`);
    return EXIT.OK;
  },
};

function toAssetId(globalId: string): string {
  return globalId.split('/').pop() ?? globalId;
}

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
