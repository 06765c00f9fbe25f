import { parseDocument } from 'yaml';
import { checkValue } from '../../../encoding/bounded-json.js';
import { checkYamlDepth } from '../../yaml-depth.js';
import { findSubfolder, listFiles, readWithin } from '../files.js';
import type { ImportProblem } from '../records.js';
import { type MotModel, modelSchema } from './form.js';

export type MotFolder = {
  readonly models: readonly MotModel[];
  readonly problems: readonly ImportProblem[];
};

const ENDING = '.yml';
/** Twenty times the largest model there is. */
const MAX_BYTES = 256 * 1024;

/** Reads the folder of the tool, or its `models`. Throws `BAD_FOLDER` where it holds no models. */
export async function readMotFolder(folder: string): Promise<MotFolder> {
  const models: MotModel[] = [];
  const problems: ImportProblem[] = [];
  const inner = await findSubfolder(folder, 'models');
  for (const file of await listFiles(inner, ENDING)) {
    try {
      models.push(parseModel(file, await readWithin(inner, file, MAX_BYTES)));
    } catch (error) {
      const reason = (error as Error).message;
      problems.push({ file, record: null, kind: 'MALFORMED', reason });
    }
  }
  return { models, problems };
}

function parseModel(file: string, bytes: Uint8Array): MotModel {
  if (/[\r\n]/.test(file)) throw new Error('expected the name of a file on one line');
  const value = parseYaml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  checkValue([file, value]);
  const result = modelSchema.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Error(`${issue?.path.join('.') || 'the model'}: ${issue?.message}`);
  }
  return { file, id: file.slice(0, -ENDING.length), release: result.data.release };
}

/** One document of texts, lists and maps: no tags, no anchors, no key twice. */
function parseYaml(text: string): unknown {
  checkYamlDepth(text);
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: true,
  });
  // An unknown tag is a warning there.
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) throw new Error(`expected YAML: ${error.message.split('\n')[0]}`);
  return document.toJS({ maxAliasCount: 0 });
}
