/**
 * Lets others in between questions: those that were sent together are begun one after the other in one turn of the event
 * loop, and each may keep it busy. Called before a question is begun, it resolves at once, or in a later turn where those
 * of this one have taken `turnMs` already.
 */
export function shareTurns(turnMs: number): () => Promise<void> | undefined {
  let begunAt: number | null = null;

  function isOver(): boolean {
    const now = performance.now();
    if (begunAt !== null) return now - begunAt >= turnMs;
    begunAt = now;
    setImmediate(() => {
      begunAt = null;
    });
    return false;
  }

  async function later(): Promise<void> {
    do await new Promise((resolve) => setImmediate(resolve));
    while (isOver());
  }

  return () => (isOver() ? later() : undefined);
}
