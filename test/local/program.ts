import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
// @ts-expect-error: a script, plain JavaScript
import { ensureBuilt } from '../../scripts/build.mjs';

const DIST = new URL('../../lineage-api/dist/', import.meta.url);

/**
 * Runs a piece of code in a process of its own, with our modules at `dist`: what is to be killed must not be the test
 * itself. Resolves when it has printed "ready".
 */
export async function startProgram(code: string): Promise<ChildProcess> {
  await ensureBuilt();
  const text = `const dist = ${JSON.stringify(DIST.href)};\n${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  await new Promise<void>((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      if (output.includes('ready')) resolve();
    });
    child.once('exit', () => reject(new Error(`the program ended early:\n${output}\n${errors}`)));
  });
  return child;
}

/** As the system does it when it wants memory, or a user who has lost patience. */
export async function killHard(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
