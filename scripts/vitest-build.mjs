import { ensureBuilt } from './build.mjs';

/** Before any test: what runs in a worker or as a program of its own is the built program. */
export async function setup() {
  await ensureBuilt();
}
