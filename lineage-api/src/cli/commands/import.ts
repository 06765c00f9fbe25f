import type { CommandSpec } from '../program.js';
import { importDpiCommand } from './import-dpi.js';
import { importFormCommands } from './import-forms.js';
import { importMotCommand } from './import-mot.js';

/** `pedigree import …`: one file a form of records. */
export const importCommands: readonly CommandSpec[] = [
  importDpiCommand,
  importMotCommand,
  ...importFormCommands,
];
