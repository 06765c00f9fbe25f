import type { CommandSpec } from '../program.js';
import { importManifestCommand } from './import-manifest.js';

/** `pedigree import …`: one file a form of records. */
export const importCommands: readonly CommandSpec[] = [importManifestCommand];
