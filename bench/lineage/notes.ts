import type { Line } from '../report.js';

/** What was tried for each goal, by how a line begins: told where the goal is missed. */
const TRIED: readonly (readonly [string, string])[] = [
  [
    'upstream as of',
    'edges in force and edges that ended are two lists, and both are looked at for each asset that is met; those in force are asked when they began, the others when they ended too',
  ],
  [
    'the ',
    'the walk marks a bit for each asset in memory that is shared with its worker; edges struck on the way are counted there too, where a statement for each took 20 of 28 ms; told with the page go numbers alone. What is left is reading a hundred thousand places of memory',
  ],
  [
    'longest that others waited',
    'the main thread reads one page and the rows of what may be missing, 10 ms at a time; on a busy machine it waits for a processor too',
  ],
  [
    'search by name',
    'most of it is the index of words, which merges all that begin with each word asked for; few matches are sorted here, many by a worker, and lists are kept until the next write',
  ],
  [
    'search by',
    'the index of what is looked for holds all that is asked of a row (owners 7.3 to 2.9 ms); a filter known to be broad is not tried as a narrow one again (licences 41 to 1.6 ms); pages share views; counts of many are made by a worker and carried on from there',
  ],
  [
    'append of',
    'derivations are at the end of the file now, where an index of them by asset was a page for each (1.6 to 0.6 ms); the rest is a statement for each row, and the log that is moved into the file every thousand pages',
  ],
  [
    'restart',
    'arrays are read into place as they lie on disk, and rows since then by indexes of their block',
  ],
  [
    'resident',
    'about 105 MiB are the graph, 50 Node itself, the rest what V8 has not collected yet; views kept by bytes and not by number took it from 347 to 280 MiB; 1 MiB of views (245) costs a fifth more of CPU a page, a quarter of the cache of rows saves 14, young generations of 2 MiB (216) cost a tenth of CPU: neither is the default',
  ],
  [
    'processor time for each',
    'memory that is read is ten times that of the smaller graph, and less of it is in caches; a bit in place of a block for who is there takes a tenth off both sizes and leaves their ratio',
  ],
];

export function withNote(line: Line): Line {
  if (line.met !== false) return line;
  const note = TRIED.find(([begin]) => line.what.startsWith(begin))?.[1];
  return note === undefined ? line : { ...line, note };
}
