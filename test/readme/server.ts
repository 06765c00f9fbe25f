import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const READY_MS = 180_000;
const STOP_MS = 60_000;
const POLL_MS = 50;

/** A command that runs until it is stopped, as one that a reader leaves open in a terminal. */
export type Server = {
  readonly command: string;
  /** Everything printed so far. */
  output(): string;
  /** SIGINT to the program. Returns the exit code of the command; throws where a process is left. */
  interrupt(): Promise<number | null>;
};

/** Starts a server, and returns once it has printed `ready`. Throws with its output where it ends before. */
export async function startServer(options: {
  readonly command: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly ready: RegExp;
  /** Which process the command comes to: npm stands between, and would pass on a signal that came to all once more. */
  readonly program: RegExp;
}): Promise<Server> {
  const { command, cwd, env, ready, program: name } = options;
  // A group of its own, as a terminal makes one for what it runs; `exec`, so that the exit code is the command's own.
  const [, settings = '', program = ''] = /^((?:\w+=\S* )*)(.*)$/s.exec(command) ?? [];
  const child = spawn('bash', ['-c', `${settings}exec ${program} 2>&1`], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout?.on('data', (bytes: Buffer) => {
    output += bytes.toString('utf8');
  });
  const server: Server = {
    command,
    output: () => output,
    interrupt: () => interrupt(child, name, () => output),
  };
  const end = Date.now() + READY_MS;
  while (!ready.test(output)) {
    if (child.exitCode !== null || Date.now() > end) {
      killGroup(child, 'SIGKILL');
      throw new Error(
        `${command}\nexpected it to print ${ready} and go on; exit code ${child.exitCode}, output:\n${output}`,
      );
    }
    await sleep(POLL_MS);
  }
  return server;
}

async function interrupt(
  child: ChildProcess,
  name: RegExp,
  output: () => string,
): Promise<number | null> {
  const pid = child.pid as number;
  const started = [pid, ...findDescendants(pid)];
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (child.exitCode !== null) throw new Error(`it ended by itself:\n${output()}`);
  const program = listProcesses().filter(
    ({ pid: one, text }) => started.includes(one) && name.test(text),
  );
  if (program.length !== 1) throw new Error(`expected one process ${name}, got ${program.length}`);
  process.kill(program[0]?.pid as number, 'SIGINT');
  const code = await Promise.race([ended, sleep(STOP_MS, 'late' as const, { ref: false })]);
  if (code === 'late') {
    for (const one of started) kill(one);
    throw new Error(`it did not end within ${STOP_MS / 1000} s of SIGINT:\n${output()}`);
  }
  const left = started.filter((one) => isRunning(one));
  if (left.length > 0) {
    const shown = listProcesses().filter(({ pid: one }) => left.includes(one));
    for (const one of left) kill(one);
    throw new Error(`left behind after SIGINT: ${shown.map(({ text }) => text).join('; ')}`);
  }
  return code;
}

type Process = { readonly pid: number; readonly parent: number; readonly text: string };

function listProcesses(): Process[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' });
  return table.split('\n').flatMap((line) => {
    const match = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line);
    if (match === null || match[3]?.startsWith('Z')) return [];
    return [{ pid: Number(match[1]), parent: Number(match[2]), text: `${match[1]} ${match[4]}` }];
  });
}

function findDescendants(pid: number): number[] {
  const processes = listProcesses();
  const found: number[] = [];
  const open = [pid];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const children = processes.filter(({ parent }) => parent === next).map((one) => one.pid);
    found.push(...children);
    open.push(...children);
  }
  return found;
}

function isRunning(pid: number): boolean {
  return listProcesses().some((one) => one.pid === pid);
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(child.pid as number), signal);
  } catch {
    // It has ended.
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
