import type { CommandSpec } from '../program.js';
import { importManifestCommand } from './import-manifest.js';
import { importModelCardCommand } from './import-model-card.js';
import { importOpenlineageCommand } from './import-openlineage.js';
import { importOutputsCommand } from './import-outputs.js';

/** Commands that import what anyone can write, or other programs do. */
export const importFormCommands: readonly CommandSpec[] = [
  importManifestCommand,
  importModelCardCommand,
  importOpenlineageCommand,
  importOutputsCommand,
];
