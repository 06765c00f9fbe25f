import { type openPublisher, readChainHeight } from '../wire.js';
import type { Output } from './output.js';
import { untilRead } from './service.js';

type Publisher = Awaited<ReturnType<typeof openPublisher>>;

/** Waits until the service answers with what was just published, and says so where it does not yet. */
export async function untilSeen(url: string, publisher: Publisher, output: Output): Promise<void> {
  const block = await readChainHeight(publisher);
  if (await untilRead(url, block)) return;
  output.progress(
    `recorded up to block ${block}, which the service has not read yet: ask it later`,
  );
}
