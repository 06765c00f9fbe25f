import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findFreePorts } from '../pipeline/free-ports.js';
import type { Step } from './markdown.js';
import { findJsonDifference, findTextDifference } from './match.js';
import { type Server, startServer } from './server.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Not part of a working copy, or made by running. */
const LEFT_OUT = new Set(['.git', '.pedigree', '.cache', 'coverage', 'coverage.json']);
const COMMAND_MS = 120_000;
/** A block that was just recorded takes a moment to be indexed: a question is asked again for so long. */
const SETTLE_MS = 20_000;
const RETRY_MS = 250;

const SERVICE = /^(?:\w+=\S* )*(?:npm start|npx pedigree start)\b/;
/** As `ps` shows it, after its number: npm and shells name it too. */
const SERVICE_PROCESS = /^\d+ node \S*pedigree(?:\.js)? start\b/;
const CHAIN = /^npx anvil\b/;
const QUESTION = /^npx pedigree (?:asset|claims|upstream|downstream|paths|status)\b/;
/** What the page says of this machine, and what is not done again here: the suite runs in what it has made. */
const DONE_BEFORE = /^npm ci$/;

/** Someone who does what a page says, line by line, in a working copy of its own. */
export type Reader = {
  /** Does one step. Throws where it fails, or what is shown is not what is printed. */
  follow(step: Step): Promise<void>;
  /** Ends what still runs by SIGINT; throws where that does not end well. */
  leave(): Promise<void>;
};

/** Ports that pages name, in the order of their use, and free ones in their place. */
const PORTS = ['4000', '4001', '8545'];

export async function createReader(): Promise<Reader> {
  const folder = makeWorkingCopy();
  const free = await findFreePorts(PORTS.length);
  const ports = new Map(PORTS.map((port, i) => [port, String(free[i])]));
  const env: NodeJS.ProcessEnv = {
    ...withoutSettings(process.env),
    PEDIGREE_PORT: ports.get('4000'),
    PEDIGREE_DATA_DIR: join(folder, '.pedigree'),
    NO_COLOR: '1',
    // It puts the program in its own place; other shells wait for it, and end by the signal instead of its exit code.
    npm_config_script_shell: 'bash',
    npm_config_loglevel: 'error',
    npm_config_update_notifier: 'false',
  };
  const servers: Server[] = [];

  const stopServices = async () => {
    const problems: string[] = [];
    for (const server of servers.splice(0).reverse()) {
      try {
        const code = await server.interrupt();
        if (SERVICE.test(server.command) && code !== 0) {
          problems.push(`expected exit code 0 after SIGINT, got ${code}:\n${server.output()}`);
        }
      } catch (error) {
        problems.push((error as Error).message);
      }
    }
    if (problems.length > 0) throw new Error(problems.join('\n\n'));
  };

  const serve = async (step: Step, command: string, ready: RegExp, program: RegExp) => {
    const server = await startServer({ command, cwd: folder, env, ready, program });
    servers.push(server);
    if (step.expected === null) return;
    const difference = findTextDifference(step.expected, server.output());
    if (difference !== null) throw new Error(difference);
  };

  const runOnce = async (step: Step, command: string): Promise<string | null> => {
    const { code, output } = await run(command, folder, env);
    if (code !== step.exitCode) {
      return `expected exit code ${step.exitCode}, got ${code}, with:\n${output}`;
    }
    return step.expected === null ? null : findTextDifference(step.expected, output);
  };

  const query = async (step: Step): Promise<string | null> => {
    const url = `http://127.0.0.1:${ports.get('4000')}/graphql`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: step.text }),
    });
    const answer = (await response.json()) as { errors?: unknown };
    if (step.expected !== null) return findJsonDifference(step.expected, answer);
    return answer.errors === undefined ? null : JSON.stringify(answer, null, 2);
  };

  /** Where no service runs there is nothing to wait for. */
  const patience = () => (servers.length > 0 ? SETTLE_MS : 0);

  return {
    async follow(step) {
      if (step.kind === 'query') return settle(() => query(step), patience());
      const command = onTheseServers(step.text, ports);
      if (DONE_BEFORE.test(step.text)) return;
      if (CHAIN.test(step.text))
        return serve(step, command, /Listening on/, /^\d+ \S*\/bin\/anvil /);
      if (SERVICE.test(step.text)) {
        // Two services cannot have one data folder: a reader stops the first.
        if (!/--data-dir/.test(step.text)) await stopServices();
        return serve(step, inTerminal(command), /Ctrl-C stops everything/, SERVICE_PROCESS);
      }
      if (QUESTION.test(step.text)) {
        return settle(() => runOnce(step, inTerminal(command)), patience());
      }
      const problem = await runOnce(step, inTerminal(command));
      if (problem !== null) throw new Error(problem);
    },
    async leave() {
      try {
        await stopServices();
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** A folder that holds what the project's folder holds, so that what a page makes does not land there. */
function makeWorkingCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pedigree-readme-'));
  // PostgreSQL does not run as root: its own user must be able to come in.
  chmodSync(folder, 0o755);
  for (const name of readdirSync(ROOT)) {
    if (!LEFT_OUT.has(name)) symlinkSync(join(ROOT, name), join(folder, name));
  }
  return folder;
}

/** What the machine has set must not change what the page says. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:PEDIGREE_|NEO4J_|KUBO_URL|npm_)/.test(name)),
  );
}

function onTheseServers(command: string, ports: ReadonlyMap<string, string>): string {
  let result = command;
  for (const [port, free] of ports) {
    result = result.replace(new RegExp(`(?<![\\w.])${port}(?![\\w.])`, 'g'), free);
  }
  const bolt = process.env.NEO4J_TEST_URI;
  return bolt === undefined ? result : result.replace('bolt://127.0.0.1:7687', bolt);
}

/** A pipe stands in for the terminal here, and in a terminal results are for people. */
function inTerminal(command: string): string {
  if (/--json\b|[|>]/.test(command)) return command;
  if (/\bnpm start\b/.test(command)) {
    return / -- /.test(command) ? `${command} --no-json` : `${command} -- --no-json`;
  }
  return /\bnpx pedigree \w/.test(command) && !/--(?:help|version)\b/.test(command)
    ? `${command} --no-json`
    : command;
}

async function settle(attempt: () => Promise<string | null>, forMs: number): Promise<void> {
  const end = Date.now() + forMs;
  for (;;) {
    const problem = await attempt();
    if (problem === null) return;
    if (Date.now() > end) throw new Error(problem);
    await sleep(RETRY_MS);
  }
}

function run(
  command: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', `{ ${command}\n} 2>&1`], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: COMMAND_MS,
      killSignal: 'SIGKILL',
    });
    let output = '';
    child.stdout.on('data', (bytes: Buffer) => {
      output += bytes.toString('utf8');
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
