import type { CommandSpec } from '../program.js';

/** `pedigree import …`: one file a form of records. */
export const importCommands: readonly CommandSpec[] = [];
