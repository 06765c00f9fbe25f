import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../lineage-api/bin/pedigree.js', import.meta.url));
const READY_TIMEOUT_MS = 90_000;

export type Ran = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

type Variables = Readonly<Record<string, string>>;

/** Settings of the machine must not reach a test; its own may. */
function environment(variables: Variables): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(PEDIGREE_|NEO4J_|KUBO_)/.test(name),
  );
  return { ...Object.fromEntries(own), ...variables };
}

/** Runs one command to its end. */
export async function run(
  args: readonly string[],
  input = '',
  variables: Variables = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: environment(variables) });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

/** The result of a command that must succeed. */
export async function runJson<T>(args: readonly string[], input = ''): Promise<T> {
  const { code, stdout, stderr } = await run([...args, '--json'], input);
  if (code !== 0) throw new Error(`pedigree ${args.join(' ')} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

export type RunningService = {
  readonly url: string;
  readonly greeting: {
    readonly registry: string;
    readonly source: string;
    readonly answer: unknown;
  };
  readonly child: ChildProcess;
  /** What it wrote to stderr so far. */
  log(): string;
  /** Ctrl-C. Resolves with the exit code. */
  stop(): Promise<number | null>;
};

/** Starts a service, and returns once it has printed where it answers. */
export async function startService(
  args: readonly string[],
  variables: Variables = {},
): Promise<RunningService> {
  const child = spawn(process.execPath, [PROGRAM, 'start', '--port', '0', ...args], {
    env: environment(variables),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const greeting = await new Promise<RunningService['greeting'] & { url: string }>(
    (resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`not ready: ${stdout}\n${stderr}`)),
        READY_TIMEOUT_MS,
      );
      child.stdout.on('data', (chunk) => {
        stdout += chunk;
        const json = stdout.slice(stdout.indexOf('\n{\n') + 1);
        try {
          resolve(JSON.parse(json));
          clearTimeout(timer);
        } catch {
          // The greeting is not whole yet.
        }
      });
      closed.then((code) => reject(new Error(`ended with ${code}: ${stdout}\n${stderr}`)));
    },
  );
  return {
    url: new URL(greeting.url).origin,
    greeting,
    child,
    log: () => stderr,
    stop: () => {
      child.kill('SIGINT');
      return closed;
    },
  };
}

/** A fact is recorded before it is read: asks again for a while. */
export async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  const end = performance.now() + 30_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
