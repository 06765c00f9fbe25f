/** Does the work for each of a list, so many at a time. The first error ends it, once those under way have ended. */
export async function inPool<T>(
  list: readonly T[],
  atOnce: number,
  work: (each: T) => Promise<void>,
): Promise<void> {
  const rest = list.values();
  const errors: unknown[] = [];
  const worker = async () => {
    for (const each of rest) {
      if (errors.length > 0) return;
      await work(each).catch((error: unknown) => void errors.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, worker));
  if (errors.length > 0) throw errors[0];
}
