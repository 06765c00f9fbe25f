import { PedigreeError } from '../encoding/error.js';
import type { PublishTarget } from './target.js';

/** Publishes; whoever reads an error learns how much of this run stands, and that the next run goes on from there. */
export async function tellWhatStands<T>(
  target: PublishTarget,
  publish: (counted: PublishTarget) => Promise<T>,
): Promise<T> {
  const { wallet } = target;
  let sent = 0;
  const send: typeof wallet.send = async (transaction) => {
    const receipt = await wallet.send(transaction);
    sent += 1;
    return receipt;
  };
  try {
    return await publish({ ...target, wallet: { ...wallet, send } });
  } catch (error) {
    if (!(error instanceof PedigreeError)) throw error;
    const { code, message, retry } = error;
    const stand = `${sent} ${sent === 1 ? 'transaction' : 'transactions'} of this run`;
    const told = `${message}; ${stand} stand: the same command goes on from there`;
    throw new PedigreeError(code, told, { cause: error, retry });
  }
}
