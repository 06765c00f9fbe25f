import { canonicalBytes } from '../../encoding/canonical.js';
import { PedigreeError } from '../../encoding/error.js';
import {
  attest,
  CONCLUSION_FORMAT,
  CONCLUSION_SCHEMA,
  openPublisher,
  parseConclusion,
} from '../../wire.js';
import { EXIT } from '../output.js';
import type { CommandSpec } from '../program.js';
import { resolveForPublishing } from '../resolve.js';
import { findService, PUBLISHING, scopeOf } from '../service.js';
import { untilSeen } from '../until-seen.js';

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** `pedigree conclude`. */
export const concludeCommand: CommandSpec = {
  name: 'conclude',
  summary:
    "Records counsel's conclusion on the licence of an asset, or a waiver; licence reports show it and use it for who relies on it.",
  args: [{ name: '<asset>', description: 'Its id, or its name.' }],
  ...PUBLISHING,
  options: [
    {
      flag: '--license <expression>',
      description: 'The SPDX expression that it is concluded to be under.',
    },
    {
      flag: '--waive <uses>',
      description:
        'In place of --license: what its licence forbids of these uses, by commas, does not bind; "all" for everything that it asks.',
    },
    { flag: '--reason <text>', description: 'Why.' },
    { flag: '--signatory <name>', description: 'Who signs it, as people know them.' },
    {
      flag: '--valid-until <date>',
      description: 'Until when it holds, as in 2027-01-31; without end without it.',
    },
  ],
  run: async ({ config, output }, [text = ''], options) => {
    const document = toDocument(options);
    const validUntil = toSeconds(options.validUntil);
    const service = await findService(config);
    const publisher = await openPublisher(config, service);
    const subject = await resolveForPublishing(config.url, scopeOf(publisher.deployment), text);
    if (publisher.content.name === 'kubo') {
      output.progress(
        'the conclusion goes into IPFS: whoever has its hash, which is public, can read it',
      );
    }
    const report = await attest(publisher, {
      subject,
      edge: null,
      stance: 'COUNTERS',
      role: 'OBSERVER',
      schema: CONCLUSION_SCHEMA,
      evidence: document,
      validUntil,
    });
    await untilSeen(config.url, publisher, output);
    const by = publisher.wallet.address;
    output.result(
      { ...report, by },
      [
        `recorded by ${by} in transaction ${report.transactions.join(', ')}`,
        `a report relies on it with --counsel ${by}`,
      ].join('\n'),
    );
    return EXIT.OK;
  },
};

/** The document in its RFC 8785 form, checked as readers check it. */
function toDocument(options: Options): Uint8Array {
  const { license, waive, reason, signatory } = options;
  if ((typeof license === 'string') === (typeof waive === 'string')) {
    throw new PedigreeError('USAGE', 'expected either --license or --waive');
  }
  for (const [flag, value] of [
    ['--reason', reason],
    ['--signatory', signatory],
  ]) {
    if (typeof value !== 'string') throw new PedigreeError('USAGE', `${flag}: expected a text`);
  }
  const common = { format: CONCLUSION_FORMAT, reason, signatory };
  const uses = String(waive)
    .split(',')
    .map((use) => use.trim());
  const bytes = canonicalBytes(
    typeof license === 'string'
      ? { ...common, kind: 'LICENSE', expression: license }
      : { ...common, kind: 'WAIVER', ...(waive === 'all' ? {} : { uses }) },
  );
  parseConclusion(bytes);
  return bytes;
}

function toSeconds(value: Options[string]): number {
  if (value === undefined) return 0;
  const seconds =
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) / 1000 : NaN;
  if (Number.isSafeInteger(seconds) && seconds > 0) return seconds;
  throw new PedigreeError(
    'USAGE',
    `--valid-until: expected a date as in 2027-01-31, got "${value}"`,
  );
}
