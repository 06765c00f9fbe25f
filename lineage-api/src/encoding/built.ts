/**
 * Where a module is that a worker runs, from the module that starts it. Node runs no TypeScript: tests, which run from the
 * sources, take the built module of the same name.
 *
 * `./a.js`, `…/lineage-api/src/b/c.ts` → `…/lineage-api/dist/b/a.js`
 */
export function toBuiltUrl(module: string, from: string): URL {
  const url = new URL(module, from);
  if (!from.endsWith('.ts')) return url;
  const at = url.href.lastIndexOf(SOURCES);
  return new URL(`${url.href.slice(0, at)}${BUILT}${url.href.slice(at + SOURCES.length)}`);
}

const SOURCES = '/lineage-api/src/';
const BUILT = '/lineage-api/dist/';
