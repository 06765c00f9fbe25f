/**
 * Completes package-lock.json with the optional packages of other platforms where the registry in use does not carry
 * them: without their entries `npm ci` takes the lockfile for stale. Run after a change of dependencies.
 *
 *   node scripts/lockfile.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = /^(android|darwin|freebsd|linux|win32|openharmony|netbsd|openbsd|sunos|aix)$/;
const PROCESSORS = {
  amd64: 'x64',
  x64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
};
const EXACT = /^\d+\.\d+\.\d+[\w.+-]*$/;

/** What a platform package says of its platform, read off its name: `@biomejs/cli-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split('/').pop().split('-');
  const os = words.find((word) => SYSTEMS.test(word));
  const cpu = words.map((word) => PROCESSORS[word]).find((word) => word !== undefined);
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc }), ...(os && { os: [os] }) };
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    const nested = `${path}/node_modules/${name}`;
    if (lock.packages[place] || lock.packages[nested]) continue;
    const platform = platformOf(name);
    if (!EXACT.test(version) || (platform.os === undefined && platform.cpu === undefined)) {
      console.error(
        `${path}: ${name}@${version} is not in the lockfile, and is no package of a platform`,
      );
      process.exitCode = 1;
      continue;
    }
    lock.packages[place] = {
      version,
      ...platform,
      ...(entry.dev && { dev: true }),
      optional: true,
    };
    added += 1;
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(sorted);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added`);
