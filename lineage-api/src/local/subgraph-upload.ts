import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PedigreeError } from '../encoding/error.js';

export type SubgraphUploadErrorCode =
  /** The IPFS node did not take a file. */
  'SUBGRAPH_UPLOAD';

export type UploadOptions = {
  /** Base of kubo's RPC API: the node that graph-node reads from. */
  readonly kuboUrl: string;
  /** Path of a built manifest, from `prepareSubgraph`. */
  readonly manifestPath: string;
};

const TIMEOUT_MS = 60_000;
/** The lines of a compiled manifest that name files beside it. */
const FILE_LINE = /^([ -]*file: )(\S+)$/gm;

/**
 * Puts a built subgraph into IPFS, with every file its manifest names, and returns the manifest's CID: by that a
 * graph-node on another machine deploys it (`deploySubgraph` with it for `manifestPath`). The same subgraph has the same
 * CID, so doing it again changes nothing. CIDs are of version 0, as graph-node takes no other for a deployment.
 */
export async function uploadSubgraph(options: UploadOptions): Promise<string> {
  const { kuboUrl, manifestPath } = options;
  const manifest = readFileSync(manifestPath, 'utf8');
  const names = new Set([...manifest.matchAll(FILE_LINE)].map(([, , name]) => name as string));
  const cids = new Map<string, string>();
  for (const name of names) {
    cids.set(name, await addFile(kuboUrl, readFileSync(join(dirname(manifestPath), name))));
  }
  const linked = manifest.replace(
    FILE_LINE,
    (_, key: string, name: string) => `${key}{"/": "/ipfs/${cids.get(name)}"}`,
  );
  return addFile(kuboUrl, Buffer.from(linked));
}

async function addFile(kuboUrl: string, bytes: Uint8Array): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]));
  try {
    const response = await fetch(`${kuboUrl}/api/v0/add?cid-version=0&pin=true&progress=false`, {
      method: 'POST',
      body: form,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const { Hash } = (await response.json()) as { Hash?: unknown };
    if (typeof Hash === 'string') return Hash;
    throw new Error(`it answered ${response.status} without a CID`);
  } catch (cause) {
    throw new PedigreeError<SubgraphUploadErrorCode>(
      'SUBGRAPH_UPLOAD',
      `the subgraph could not be put into IPFS at ${kuboUrl}: ${(cause as Error).message}; is kubo running there?`,
      { cause, retry: true },
    );
  }
}
