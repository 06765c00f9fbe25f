#!/usr/bin/env node
/** Checks Node, builds where sources changed, and hands over to the program. Plain JavaScript: it runs before any build. */

const FLOOR = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < FLOOR[0] || (major === FLOOR[0] && minor < FLOOR[1])) {
  console.error(
    `pedigree needs Node ${FLOOR.join('.')} or newer, and this is Node ${process.versions.node}: install a newer one ` +
      'from https://nodejs.org, then try again',
  );
  process.exit(2);
}

try {
  const { ensureBuilt } = await import('../../scripts/build.mjs');
  await ensureBuilt();
} catch (error) {
  console.error(
    `pedigree could not be built: ${error.message}\nrun npm ci in the project's folder, then try again`,
  );
  process.exit(2);
}

// graphql-js checks more, at twice the cost, where it is not told that nobody is developing.
process.env.NODE_ENV ??= 'production';
if (process.env.PEDIGREE_DEBUG) process.setSourceMapsEnabled(true);
await import('../dist/cli/main.js');
