import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Says which process a file speaks of, so surely that another one with the same number is told apart. */
export type ProcessRecord = {
  readonly name: string;
  readonly pid: number;
  /** When it started, as its system tells; null where that cannot be asked. */
  readonly identity: string | null;
};

/** Writes down a process that was just started. */
export function recordProcess(file: string, name: string, pid: number): void {
  const record: ProcessRecord = { name, pid, identity: identify(pid) };
  writeFileSync(file, JSON.stringify(record));
}

/** Takes the note away, unless another process has put its own there meanwhile. */
export function forgetProcess(file: string, pid: number): void {
  if (readRecord(file)?.pid === pid) rmSync(file, { force: true });
}

/** The note, or null where there is none, or none that can be read. */
export function readRecord(file: string): ProcessRecord | null {
  try {
    const { name, pid, identity } = JSON.parse(readFileSync(file, 'utf8'));
    const isRecord =
      typeof name === 'string' &&
      Number.isSafeInteger(pid) &&
      pid > 1 &&
      (typeof identity === 'string' || identity === null);
    return isRecord ? { name, pid, identity } : null;
  } catch {
    return null;
  }
}

/** True only where the very process of the record runs still; where that cannot be known, it is not ours to stop. */
export function isRunning({ pid, identity }: ProcessRecord): boolean {
  return identity !== null && identify(pid) === identity;
}

/** The moment at which a running process started, with the boot it happened in; null where there is no such process. */
function identify(pid: number): string | null {
  if (process.platform === 'linux') return identifyOnLinux(pid);
  if (process.platform === 'win32') return null;
  const { stdout } = spawnSync('ps', ['-o', 'lstart=,stat=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { LC_ALL: 'C', PATH: '/bin:/usr/bin' },
  });
  const [, started, state] = /^(.*\S)\s+(\S+)\s*$/.exec(stdout) ?? [];
  return started === undefined || state?.startsWith('Z') ? null : started;
}

/** Fields of `/proc/<pid>/stat` after the name, which may hold anything: state first, start time the twentieth. */
function identifyOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${fields[19]}`;
  } catch {
    return null;
  }
}
