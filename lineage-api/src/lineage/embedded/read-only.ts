import { toHex } from '../../encoding/hex.js';
import { toManifestsDigest } from '../cursor.js';
import type { LineageGraph } from '../port.js';
import { openSnapshot } from './database.js';
import { dumpFile } from './dump-rows.js';
import { readPosition } from './engine.js';

/** What can be had of a graph's file without writing to it, while a service may be at work on it. */
export function readEmbeddedGraph(file: string): Pick<LineageGraph, 'name' | 'head' | 'dump'> {
  return {
    name: 'embedded',
    async head() {
      const database = openSnapshot(file);
      try {
        const { block, epoch } = readPosition(database);
        const manifests = database.all<{ hash: Uint8Array }>('SELECT hash FROM manifests');
        return {
          block,
          epoch,
          manifestsDigest: toManifestsDigest(manifests.map(({ hash }) => toHex(hash))),
        };
      } finally {
        database.close();
      }
    },
    dump: () => dumpFile(file),
  };
}
