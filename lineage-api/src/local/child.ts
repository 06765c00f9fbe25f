import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { PedigreeError } from '../encoding/error.js';
import { RECORD_SUFFIX } from './leftovers.js';
import { forgetProcess, recordProcess } from './process-record.js';

export type ChildErrorCode =
  /** The program could not be started. */
  | 'CHILD_NOT_STARTED'
  /** The child ended by itself; the message carries the tail of its log. */
  | 'CHILD_EXITED'
  /** The child runs, but did not become ready in time. */
  | 'CHILD_NOT_READY';

export type ChildOptions = {
  /** What messages call it. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Output is appended here. */
  readonly logFile: string;
  /** The user to run as, where this process is root. */
  readonly user?: ChildUser;
};

export type ChildUser = { readonly uid: number; readonly gid: number };

export type ChildExit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

export type Child = {
  readonly name: string;
  readonly pid: number;
  readonly logFile: string;
  /** Resolves when the child has ended, however it did. */
  readonly exited: Promise<ChildExit>;
  /** Sends the signal, and SIGKILL to a child that is still there after the grace. */
  stop(signal: NodeJS.Signals): Promise<ChildExit>;
};

const STOP_GRACE_MS = 5_000;
const POLL_MS = 25;
const TAIL_LINES = 15;
const TAIL_CHARACTERS = 4_000;

/**
 * Starts a program in a process group of its own, so that Ctrl-C in a terminal reaches the parent alone, which then stops
 * its children in order. It is noted beside its log while it runs: where the parent is killed, the next one finds it.
 */
export async function startChild(options: ChildOptions): Promise<Child> {
  const log = openSync(options.logFile, 'a');
  const record = options.logFile.replace(/(?:\.log)?$/, RECORD_SUFFIX);
  try {
    const process = spawn(options.command, options.args, {
      cwd: options.cwd,
      env: options.env,
      detached: true,
      stdio: ['ignore', log, log],
      ...options.user,
    });
    if (process.pid !== undefined) recordProcess(record, options.name, process.pid);
    const exited = new Promise<ChildExit>((resolve) => {
      process.once('exit', (code, signal) => {
        forgetProcess(record, process.pid as number);
        resolve({ code, signal });
      });
    });
    await new Promise<void>((resolve, reject) => {
      process.once('spawn', resolve);
      process.once('error', (cause) => reject(notStarted(options, cause)));
    });
    const pid = process.pid as number;
    const stop = async (signal: NodeJS.Signals): Promise<ChildExit> => {
      process.kill(signal);
      const late = setTimeout(() => process.kill('SIGKILL'), STOP_GRACE_MS);
      const exit = await exited;
      clearTimeout(late);
      return exit;
    };
    return { name: options.name, pid, logFile: options.logFile, exited, stop };
  } finally {
    closeSync(log);
  }
}

/** Runs a program to its end. Throws `CHILD_EXITED` unless it ends with 0. */
export async function runChild(options: ChildOptions): Promise<void> {
  const child = await startChild(options);
  const exit = await child.exited;
  if (exit.code !== 0) throw exitError(child, exit);
}

/** Asks until `isReady` says yes. Throws `CHILD_EXITED` or `CHILD_NOT_READY`; the child is not stopped. */
export async function waitUntilReady(
  child: Child,
  isReady: () => Promise<boolean>,
  timeoutMs: number,
): Promise<void> {
  let exit: ChildExit | undefined;
  child.exited.then((ended) => {
    exit = ended;
  });
  const deadline = Date.now() + timeoutMs;
  while (!(await isReady())) {
    if (exit !== undefined) throw exitError(child, exit);
    if (Date.now() > deadline) throw notReady(child, timeoutMs);
    await sleep(POLL_MS);
  }
}

/** What a child's end means, with the last lines of its log. */
export function exitError(child: Child, exit: ChildExit): PedigreeError<ChildErrorCode> {
  const how = exit.signal === null ? `with code ${exit.code}` : `by ${exit.signal}`;
  return new PedigreeError(
    'CHILD_EXITED',
    `${child.name} ended ${how}; the end of ${child.logFile}:\n${readTail(child.logFile)}`,
  );
}

function notReady(child: Child, timeoutMs: number): PedigreeError<ChildErrorCode> {
  return new PedigreeError(
    'CHILD_NOT_READY',
    `${child.name} was not ready within ${timeoutMs} ms; the end of ${child.logFile}:\n${readTail(child.logFile)}`,
    { retry: true },
  );
}

function notStarted(options: ChildOptions, cause: unknown): PedigreeError<ChildErrorCode> {
  return new PedigreeError(
    'CHILD_NOT_STARTED',
    `${options.name} could not be started: expected a program that may be run at ${options.command} and a folder at ` +
      `${options.cwd}`,
    { cause },
  );
}

/** What a child's end means is told also where its log is gone: nobody would stop the other children else. */
function readTail(logFile: string): string {
  let lines: string[];
  try {
    lines = readFileSync(logFile, 'utf8').trimEnd().split('\n');
  } catch (error) {
    return `it cannot be read: ${(error as Error).message}`;
  }
  return lines.slice(-TAIL_LINES).join('\n').slice(-TAIL_CHARACTERS);
}
